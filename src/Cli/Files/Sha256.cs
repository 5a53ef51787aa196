using System.Security.Cryptography;

namespace Reports.Cli.Files;

/// <summary>The hash by which an archive knows a file again.</summary>
static class Sha256
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
