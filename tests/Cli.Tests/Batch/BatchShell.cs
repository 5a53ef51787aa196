using System.Text.RegularExpressions;

namespace Reports.Cli.Tests.Batch;

/// <summary>What the tests of batches share: a template, people, and what a run left.</summary>
static class BatchShell
{
    public const string Template = "mau.txt";

    /// <summary>Writes a text template that shows name and number.</summary>
    public static string WithTemplate(this Shell shell) => shell.Write(Template, "{{ name }}/{{ n }}");

    /// <summary>Writes a Word template that shows name and number, or something else.</summary>
    public static void WithWordTemplate(this Shell shell, string name, string text = "{{ name }}/{{ n }}")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(shell.At(name))!);
        File.WriteAllBytes(shell.At(name), WordFile.Of(text).Bytes());
    }

    /// <summary>JSON Lines of people numbered from one.</summary>
    public static string People(int count) => string.Concat(Enumerable.Range(1, count).Select(n => $"{{\"name\": \"Người {n}\", \"n\": {n}}}\n"));

    /// <summary><c>reports batch DATA --template mau.txt -o OUT …</c>.</summary>
    public static Outcome Batch(this Shell shell, string data, string output, params string[] more) =>
        shell.Run(["batch", shell.At(data), "--template", shell.At(Template), "-o", shell.At(output), "--lang", "en", "--no-flush", .. more]);

    /// <summary>The files below a folder with their contents, hidden ones included.</summary>
    public static SortedDictionary<string, string> Contents(this Shell shell, string folder) => new(
        Directory.EnumerateFileSystemEntries(shell.At(folder), "*", SearchOption.AllDirectories)
            .ToDictionary(
                entry => Path.GetRelativePath(shell.At(folder), entry).Replace('\\', '/'),
                entry => Directory.Exists(entry) ? "" : Convert.ToHexString(File.ReadAllBytes(entry))),
        StringComparer.Ordinal);

    /// <summary>The documents below a folder, without manifests.</summary>
    public static IEnumerable<string> Documents(this Shell shell, string folder) =>
        Directory.EnumerateFiles(shell.At(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(shell.At(folder), file).Replace('\\', '/'))
            .Where(file => !Regex.IsMatch(file, @"^batch.*\.jsonl$"))
            .Order(StringComparer.Ordinal);
}
