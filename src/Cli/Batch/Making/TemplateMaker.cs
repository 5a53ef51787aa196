using Reports.Cli.Batch.Naming;
using Reports.Cli.Batch.Records;
using Reports.Cli.Files;
using Reports.Cli.Rendering;
using Reports.Cli.Texts;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;

namespace Reports.Cli.Batch.Making;

/// <summary>One template, one file for every record.</summary>
/// <param name="template">The template, compiled.</param>
/// <param name="ending">The ending of the files.</param>
/// <param name="settings">How it is filled.</param>
/// <param name="pattern">What the files are called; null for the record's own name.</param>
/// <param name="sourcesSha256">The hash of the template and the settings.</param>
/// <param name="includes">The folder of the template, where what it includes is looked for first.</param>
sealed class TemplateMaker(CompiledTemplate template, string ending, RenderSettings settings, NamePattern? pattern, string sourcesSha256, SourceFolder includes) : IRecordMaker
{
    public bool NamesByData => pattern is not null;

    public string SourcesSha256 => sourcesSha256;

    public IReadOnlyList<PlannedFile> Plan(DataRecord record, DiagnosticBag problems, DiagnosticBag forced)
    {
        var data = JsonValues.Read(record.Json.Span, record.File, problems);
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
        return [new(shelf + name, ending, pattern is null && record.Stem is null, files => Make(data, files))];
    }

    public UsedFiles FilesFor(DataRecord record) => new(new NearbyFiles(includes, SourceFolder.Of(record.File)), includes);

    Rendered Make(Value data, UsedFiles files)
    {
        var rendered = template.Render(data, settings, ending, files);
        return rendered with { Diagnostics = [.. rendered.Diagnostics, .. CliProblems.UnknownNames(rendered.Missing)] };
    }
}
