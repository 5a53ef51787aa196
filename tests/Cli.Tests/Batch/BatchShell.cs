using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Reports.Cli.Tests.Batch;

/// <summary>What the tests of batches share: a template, people, and what a run left.</summary>
static class BatchShell
{
    public const string Template = "mau.txt";

    /// <summary>Writes a text template that shows name and number.</summary>
    public static string WithTemplate(this Shell shell) => shell.Write(Template, "{{ name }}/{{ n }}");

    /// <summary>Writes a Word template of one paragraph that shows name and number, or something else.</summary>
    public static void WithWordTemplate(this Shell shell, string name, string text = "{{ name }}/{{ n }}")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(shell.At(name))!);
        using var zip = ZipFile.Open(shell.At(name), ZipArchiveMode.Create);
        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        Add("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>");

        void Add(string part, string xml)
        {
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(xml);
        }
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
