using System.Text.RegularExpressions;
using Reports.Cli.Batch.Records;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;

namespace Reports.Cli.Batch.Naming;

/// <summary>The value of <c>--name</c>: a Scriban template that says what the file of a record is called.</summary>
/// <remarks>
/// It sees the names that the document's template sees, and <c>record</c> with <c>number</c>, <c>file</c>, <c>name</c> and
/// <c>line</c>. A slash typed in the pattern makes a folder; one in the data does not.
/// </remarks>
sealed partial class NamePattern
{
    static readonly RenderSettings Settings = RenderSettings.Default with { MissingNames = MissingNames.Error };

    readonly Script _script;

    NamePattern(Script script, bool makesFolders) => (_script, MakesFolders) = (script, makesFolders);

    /// <summary>True when the pattern itself says which folders there are.</summary>
    public bool MakesFolders { get; }

    /// <summary>The pattern; null when <paramref name="problems"/> has got errors.</summary>
    public static NamePattern? Compile(string text, DiagnosticBag problems)
    {
        const string Place = "--name";
        var script = Script.CompileText(text, Place, new ScriptSettings(Builtins.Library) { Encoder = NameText.Encoder }, problems);
        return script is null ? null : new(script, Tag().Replace(text, "").Contains('/'));
    }

    /// <summary>The name without ending; null, with a finding, when there is none.</summary>
    /// <param name="data">What the document is filled with.</param>
    /// <param name="record">The record.</param>
    /// <param name="problems">Receives why there is no name.</param>
    public string? Name(DataObject data, DataRecord record, DiagnosticBag problems)
    {
        var names = data.Copy();
        names["record"] = RecordName.Values(record, data);
        using var output = new Utf8Output();
        try
        {
            _script.Render(new RenderContext(names, Settings, output));
        }
        catch (DiagnosticException stop)
        {
            problems.Add(stop.Diagnostic);
            return null;
        }

        var made = output.ToString().ReplaceLineEndings(" ");
        if (PlainName.Of(made) is { } name)
            return name;
        problems.Add(BatchProblems.NoName(new TextLocation(record.File, 1, 1), made));
        return null;
    }

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
