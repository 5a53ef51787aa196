using System.Security.Cryptography;
using System.Text;
using Reports.Cli.Files;

namespace Reports.Cli.Batch;

/// <summary>The hash of what, besides the records, decides the output: templates and settings. When it changes, everything is made again.</summary>
static class Sources
{
    /// <summary>One template.</summary>
    public static string Of(ReadOnlySpan<byte> template, params IEnumerable<string?> settings) =>
        Sha256.Of(Encoding.UTF8.GetBytes(string.Join('\n', settings.Prepend(Sha256.Of(template)))));

    /// <summary>All forms, editions and scales of a folder.</summary>
    public static string Of(string folder, params IEnumerable<string?> settings)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Select(file => (File: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var (file, name) in files)
            all.AppendData(Encoding.UTF8.GetBytes($"{name}\n{Sha256.Of(File.ReadAllBytes(file))}\n"));
        return Of(all.GetHashAndReset(), settings);
    }
}
