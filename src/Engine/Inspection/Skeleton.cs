using System.Text.RegularExpressions;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Inspection;

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
