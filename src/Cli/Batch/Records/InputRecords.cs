using System.Text.Json;
using Reports.Cli.Batch.Manifests;
using Reports.Cli.Generation;
using Reports.Engine.Data;
using Reports.Engine.Files;

namespace Reports.Cli.Batch.Records;

/// <summary>One input file.</summary>
/// <param name="Stem">Its name below the input folder, without ending.</param>
sealed record InputRecords(string Path, string Stem)
{
    /// <summary>Its size in bytes when the batch began; nothing for one that is gone.</summary>
    public long Length { get; } = new FileInfo(Path) is { Exists: true } file ? file.Length : 0;

    /// <summary>Its records: lines, the items of an array, or the file as one record.</summary>
    /// <param name="isWanted">Asked before each record: false when its text is not needed.</param>
    /// <remarks>A file that cannot be read, or no longer, is one record with a problem.</remarks>
    public IEnumerable<(RawRecord Record, string? Stem)> Read(Func<bool> isWanted, ReadBytes counter)
    {
        var opened = Opened(isWanted, counter, out var problem);
        if (opened is null)
        {
            // Not asked for its text, a file that has vanished is still a record with a number.
            yield return (new(1, 1, [], isWanted() ? problem : null), Stem);
            yield break;
        }

        using var records = opened;
        while (true)
        {
            (RawRecord, string?)? next = null;
            try
            {
                if (!records.MoveNext())
                    yield break;
                next = records.Current;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                problem = CliProblems.CannotRead(Path, fault);
            }

            yield return next ?? (new(1, 1, [], problem, IsLast: true), null);
            if (next is null)
                yield break;
        }
    }

    IEnumerator<(RawRecord, string?)>? Opened(Func<bool> isWanted, ReadBytes counter, out Diagnostic? problem)
    {
        problem = null;
        try
        {
            var stream = Path == NamedFiles.StandardInput ? Console.OpenStandardInput() : new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            return Records(stream, isWanted, counter).GetEnumerator();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = CliProblems.NotFound(Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = CliProblems.CannotRead(Path, fault);
        }

        return null;
    }

    IEnumerable<(RawRecord, string?)> Records(Stream stream, Func<bool> isWanted, ReadBytes counter)
    {
        using (stream)
        {
            var buffer = new InputBuffer(TextBytes.ToUtf8(stream), counter);
            var records = InputFiles.HoldsLines(Path) ? JsonLinesReader.Read(buffer, Path, isWanted)
                : IsArray(buffer) ? new JsonArrayReader(buffer, Path).Read(isWanted)
                : null;
            if (records is null)
            {
                yield return (Whole(buffer, isWanted), Stem);
                yield break;
            }

            foreach (var record in records)
                yield return (record, null);
        }
    }

    static bool IsArray(InputBuffer buffer)
    {
        buffer.SkipMark();
        try
        {
            while (true)
            {
                // A comment may stand before the bracket.
                var reader = new Utf8JsonReader(buffer.Unread, buffer.IsFinal, new(JsonValues.Options));
                if (reader.Read())
                    return reader.TokenType == JsonTokenType.StartArray;
                if (buffer.IsFinal || !buffer.ReadMore())
                    return false;
            }
        }
        catch (JsonException)
        {
            return false;
        }
    }

    RawRecord Whole(InputBuffer buffer, Func<bool> isWanted)
    {
        if (!isWanted())
            return new(1, 1, []);
        while (!buffer.IsFinal)
        {
            if (!buffer.ReadMore())
                return new(1, 1, [], BatchProblems.RecordTooLarge(new TextLocation(Path, 1, 1)));
        }

        return new(1, 1, buffer.Unread.ToArray());
    }
}

/// <summary>The files that a batch reads, in an order that is the same everywhere.</summary>
static class InputFiles
{
    static readonly string[] LineEndings = [".jsonl", ".ndjson", ".jsonlines"];

    /// <summary>True for a file of JSON Lines; standard input is one.</summary>
    public static bool HoldsLines(string path) => path == NamedFiles.StandardInput || LineEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The files named, and those below the folders named; what is not there is a finding.</summary>
    /// <param name="named">Files, folders and patterns, as the caller wrote them.</param>
    /// <param name="output">The output folder: what lies there is no input.</param>
    /// <param name="withWorkbooks">Whether the records are years of branches: such a record may be a workbook, and what lies beside years is none.</param>
    public static IReadOnlyList<InputRecords> Find(IEnumerable<string> named, string output, bool withWorkbooks, DiagnosticBag problems)
    {
        var found = new List<InputRecords>();
        foreach (var path in named.SelectMany(argument => NamedFiles.Expand(argument, problems)))
        {
            if (path == NamedFiles.StandardInput)
                found.Add(new(path, "record"));
            else if (Directory.Exists(path))
                found.AddRange(Below(path, output, withWorkbooks, problems));
            else if (File.Exists(path))
                found.Add(new(path, Path.GetFileNameWithoutExtension(path)));
            else
                problems.Add(CliProblems.NotFound(path));
        }

        return found;
    }

    static List<InputRecords> Below(string folder, string output, bool withWorkbooks, DiagnosticBag problems)
    {
        var inside = Path.GetFullPath(output) + Path.DirectorySeparatorChar;
        if (Path.GetFullPath(folder + Path.DirectorySeparatorChar).StartsWith(inside, StringComparison.Ordinal))
            inside += Manifest.Stem;
        // Hidden files and folders are left out.
        var options = new EnumerationOptions { RecurseSubdirectories = true };
        var files = Directory.EnumerateFiles(folder, "*", options)
            .Where(file => HoldsLines(file) || Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase)
                || (withWorkbooks && YearData.IsWorkbook(file) && !NamedFiles.IsOpenMark(file)))
            .Where(file => !withWorkbooks || !YearData.LiesBesideYears(file))
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
