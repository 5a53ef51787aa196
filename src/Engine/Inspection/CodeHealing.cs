using System.Text.RegularExpressions;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Inspection;

/// <summary>
/// After this step the code of a template compiles: tags that cannot be read are left out and reported, groups that are
/// never closed are closed at the end, words that belong to no group are gone.
/// </summary>
/// <remarks>Each tag is read by itself, so that one bad tag is one message and hides nothing of the others.</remarks>
static class CodeHealing
{
    public static IReadOnlyList<Segment> Heal(
        IReadOnlyList<CodeSegment> code, ScriptSettings settings, DiagnosticBag diagnostics)
    {
        var healed = new List<Segment>();
        var open = 0;
        foreach (var segment in code)
        {
            var sound = Check(segment, settings, diagnostics) ? segment : Skeleton.Of(segment);
            var (depth, lowest) = Balance(sound.Code);
            if (open + lowest < 0)
                continue;
            open += depth;
            healed.Add(sound);
        }

        for (; open > 0; open--)
            healed.Add(new CodeSegment("end", PlainText.Encoder, code[^1].Origin));
        return healed;
    }

    // The tag between the words that make it whole: «else» between an «if» and its «end».
    static bool Check(CodeSegment segment, ScriptSettings settings, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        Script.Compile(Wrapped(segment), settings, found);
        diagnostics.AddRange(found);
        return !found.HasErrors;
    }

    static List<Segment> Wrapped(CodeSegment segment)
    {
        var (depth, lowest) = Balance(segment.Code);
        var opening = TagScanner.Scan(segment.Code).FirstOrDefault(word => word.Kind != ControlKind.Open)?.Word == "when"
            ? "case 0"
            : "if true";
        var whole = new List<Segment>();
        for (var i = lowest; i < 0; i++)
            whole.Add(segment with { Code = opening });
        whole.Add(segment);
        for (var i = lowest; i < depth; i++)
            whole.Add(segment with { Code = "end" });
        return whole;
    }

    /// <summary>How many groups the code leaves open, and how many from before it needs: a division needs one.</summary>
    static (int Depth, int Lowest) Balance(string code)
    {
        var depth = 0;
        var lowest = 0;
        foreach (var word in TagScanner.Scan(code))
        {
            if (word.Kind == ControlKind.Open)
                depth++;
            else
                lowest = Math.Min(lowest, depth - 1);
            if (word.Kind == ControlKind.Close)
                depth--;
        }

        return (depth, lowest);
    }
}

/// <summary>What is left of a tag that cannot be read: the groups it opens, divides and closes.</summary>
static partial class Skeleton
{
    public static CodeSegment Of(CodeSegment segment) =>
        segment with { Code = string.Join("; ", TagScanner.Scan(segment.Code).Select(word => Word(word, segment.Code))) };

    // The loop variable stays known, so that its uses are not taken for names of the data.
    static string Word(ControlWord word, string code) => word.Kind switch
    {
        ControlKind.Close => "end",
        ControlKind.Divide => word.Word == "when" ? "when 0" : "else",
        _ when word.Word is "for" or "tablerow" && Variable().Match(code, word.Offset) is { Success: true } match =>
            $"for {match.Groups[1].Value} in []",
        _ when word.Word == "case" => "case 0",
        _ => "if true",
    };

    [GeneratedRegex(@"\G\w+\s+([\p{L}_]\w*)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
