using System.Text;
using System.Text.RegularExpressions;
using Reports.Cli.Batch.Records;
using Reports.Engine.Data;
using Reports.Engine.Files;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Vietnamese;

namespace Reports.Cli.Batch.Naming;

/// <summary>The value of <c>--name</c>: a Scriban template that says what the file of a record is called.</summary>
/// <remarks>
/// It sees the names that the document's template sees, and <c>record</c> with <c>number</c>, <c>file</c>, <c>name</c> and
/// <c>line</c>. A slash typed in the pattern makes a folder; one in the data does not.
/// </remarks>
sealed partial class NamePattern
{
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
    public string? Name(DataObject data, DataRecord record, DiagnosticBag problems)
    {
        var names = data.Copy();
        names["record"] = RecordName.Values(record, data);
        using var output = new Utf8Output();
        try
        {
            _script.Render(new RenderContext(names, RenderSettings.Default, output));
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

/// <summary>Writes what the data says into a file's name: a slash of the data never becomes a folder, and no sign that a system refuses gets through.</summary>
sealed class NameText : TextEncoder
{
    const string Refused = "/\\:*?\"<>|";

    NameText()
    {
    }

    public static NameText Encoder { get; } = new();

    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        Span<char> clean = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var at = 0; at < text.Length; at++)
            clean[at] = Refused.Contains(text[at]) || char.IsControl(text[at]) ? '-' : text[at];
        output.Write(clean);
    }
}

/// <summary>Turns what a pattern gave into a path that every system takes, below the output folder.</summary>
static class PlainName
{
    // Leaves room for a number and the ending below the limit of the usual file systems.
    const int MostBytes = 200;

    /// <summary>The path without ending; null when a part of it is empty.</summary>
    public static string? Of(string made)
    {
        var parts = Spelling.Normalize(made).Split('/').Select(Part).ToList();
        return parts.Any(part => part.Length == 0) || !SafeName.Allows(string.Join('/', parts)) ? null : string.Join('/', parts);
    }

    static string Part(string part)
    {
        var clean = Short(part.Trim().TrimStart('.').TrimEnd('.', ' '));
        return clean.Length == 0 || SafeName.Allows(clean) ? clean : "_" + clean;
    }

    static string Short(string part)
    {
        if (Encoding.UTF8.GetByteCount(part) <= MostBytes)
            return part;

        var (kept, bytes) = (0, 0);
        foreach (var rune in part.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes)
                break;
            kept += rune.Utf16SequenceLength;
        }

        return part[..kept].TrimEnd('.', ' ');
    }
}
