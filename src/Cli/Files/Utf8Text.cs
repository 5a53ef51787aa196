using System.Text;

namespace Reports.Cli.Files;

/// <summary>Text files as bytes.</summary>
static class Utf8Text
{
    /// <summary>The bytes without a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
