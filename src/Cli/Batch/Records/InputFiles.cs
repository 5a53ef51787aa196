using Reports.Cli.Batch.Manifests;
using Reports.Cli.Files;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Batch.Records;

/// <summary>The files that a batch reads, in an order that is the same everywhere.</summary>
static class InputFiles
{
    static readonly string[] LineEndings = [".jsonl", ".ndjson", ".jsonlines"];

    /// <summary>True for a file of JSON Lines; standard input is one.</summary>
    public static bool HoldsLines(string path) => path == NamedFiles.StandardInput || LineEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The files named, and those below the folders named; what is not there is a finding.</summary>
    /// <param name="named">Files and folders, as the caller wrote them.</param>
    /// <param name="output">The output folder: what lies there is no input.</param>
    /// <param name="problems">Receives what is not there.</param>
    public static IReadOnlyList<InputRecords> Find(IEnumerable<string> named, string output, DiagnosticBag problems)
    {
        var found = new List<InputRecords>();
        foreach (var path in named)
        {
            if (path == NamedFiles.StandardInput)
                found.Add(new(path, "record"));
            else if (Directory.Exists(path))
                found.AddRange(Below(path, output, problems));
            else if (File.Exists(path))
                found.Add(new(path, Path.GetFileNameWithoutExtension(path)));
            else
                problems.Add(CliProblems.NotFound(path));
        }

        return found;
    }

    static List<InputRecords> Below(string folder, string output, DiagnosticBag problems)
    {
        var inside = Path.GetFullPath(output) + Path.DirectorySeparatorChar;
        if (Path.GetFullPath(folder + Path.DirectorySeparatorChar).StartsWith(inside, StringComparison.Ordinal))
            inside += Manifest.Stem;
        // Hidden files and folders are left out.
        var options = new EnumerationOptions { RecurseSubdirectories = true };
        var files = Directory.EnumerateFiles(folder, "*", options)
            .Where(file => HoldsLines(file) || Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase))
            .Where(file => !Path.GetFullPath(file).StartsWith(inside, StringComparison.Ordinal))
            // A link that leads nowhere is a record that cannot be read; a pipe is none.
            .Where(file => !File.Exists(file) || new FileInfo(file).Length > 0 || RegularFile.Exists(file))
            .Select(file => (File: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new InputRecords(file.File, Path.ChangeExtension(file.Name, null)))
            .ToList();
        if (files.Count == 0)
            problems.Add(BatchProblems.NoRecords(folder));
        return files;
    }
}
