using Reports.Cli.Batch.Naming;
using Reports.Cli.Batch.Records;
using Reports.Cli.Rendering;
using Reports.Engine.Data;
using Reports.Engine.Files;
using Reports.Engine.Scripting;

namespace Reports.Cli.Batch.Making;

/// <summary>Knows which files a record becomes; used by all threads of a batch at once.</summary>
interface IRecordMaker
{
    /// <summary>True when files are named by the data, so that the records of other shards must be looked at for theirs.</summary>
    bool NamesByData { get; }

    /// <summary>True when a record may be a workbook: the year of a branch.</summary>
    bool TakesWorkbooks { get; }

    /// <summary>The hash of everything but the record that decides what comes out: templates, settings.</summary>
    string SourcesSha256 { get; }

    /// <summary>The files of a record.</summary>
    /// <param name="problems">Receives what is to be reported; an error keeps the files from being made.</param>
    /// <param name="forced">Receives the errors in spite of which they are made.</param>
    /// <remarks>
    /// Whether a record is ours decides what is looked at, never which files there are: their names must be the same in every shard.
    /// </remarks>
    IReadOnlyList<PlannedFile> Plan(DataRecord record, DiagnosticBag problems, DiagnosticBag forced);

    /// <summary>The files beside a record's data that its documents may be made from.</summary>
    UsedFiles FilesFor(DataRecord record);
}

/// <summary>One template, one file for every record.</summary>
/// <param name="ending">The ending of the files.</param>
/// <param name="pattern">What the files are called; null for the record's own name.</param>
/// <param name="sourcesSha256">The hash of the template and the settings.</param>
/// <param name="includes">The folder of the template, where what it includes is looked for first.</param>
sealed class TemplateMaker(CompiledTemplate template, string ending, RenderSettings settings, NamePattern? pattern, string sourcesSha256, FolderResources includes) : IRecordMaker
{
    public bool NamesByData => pattern is not null;

    public bool TakesWorkbooks => false;

    public string SourcesSha256 => sourcesSha256;

    public IReadOnlyList<PlannedFile> Plan(DataRecord record, DiagnosticBag problems, DiagnosticBag forced)
    {
        var data = JsonValues.Read(record.Json, record.File, problems);
        if (problems.HasErrors)
            return [];
        if (data.AsObject() is not { } members)
        {
            problems.Add(BatchProblems.NotAnObject(new TextLocation(record.File, 1, 1)));
            return [];
        }

        var name = pattern is null ? RecordName.Of(record, members) : pattern.Name(members, record, problems);
        if (name is null)
            return [];

        var shelf = pattern is { MakesFolders: true } ? "" : Shelf.Of(record.Number);
        return [new(shelf + name, ending, pattern is null && record.Stem is null, (files, target) => Make(data, files, target))];
    }

    public UsedFiles FilesFor(DataRecord record) => new(new NearbyFiles(includes, FolderResources.Beside(record.File)), includes);

    IReadOnlyList<Diagnostic> Make(Value data, UsedFiles files, Stream target)
    {
        var rendered = template.Render(data, settings, ending, files, target);
        return [.. rendered.Diagnostics, .. CliProblems.UnknownNames(rendered.Missing, rendered.Diagnostics)];
    }
}
