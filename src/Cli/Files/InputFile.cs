using System.Text;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Files;

/// <summary>Reads a file that the caller named.</summary>
static class InputFile
{
    /// <summary>The file's bytes; null when it cannot be read, and then there is a finding.</summary>
    public static byte[]? Read(string path, DiagnosticBag problems)
    {
        try
        {
            if (Directory.Exists(path))
                problems.Add(CliProblems.IsAFolder(path));
            else
                return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(CliProblems.NotFound(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add(CliProblems.CannotRead(path, fault));
        }

        return null;
    }
}

/// <summary>Text files as bytes.</summary>
static class Utf8Text
{
    /// <summary>The bytes without a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
