using System.Text.RegularExpressions;

namespace Reports.Engine.Word;

/// <summary>What the code of a SEQ field says: whose numbers it counts, and how (ECMA-376 part 1, 17.16.5.63).</summary>
/// <param name="Name">The sequence: Figure, Table, Hình …</param>
/// <param name="Repeats">True for the number before again: <c>\c</c>.</param>
/// <param name="IsHidden">True when the number is counted and not shown: <c>\h</c>.</param>
/// <param name="Reset">The number to begin with: <c>\r</c>.</param>
/// <param name="Heading">The level of the headings after which it begins again: <c>\s</c>.</param>
/// <param name="Format">How the number is shown: ARABIC, ROMAN, roman …; null for a way that we do not know.</param>
sealed partial record SequenceCode(string Name, bool Repeats, bool IsHidden, int? Reset, int? Heading, string? Format)
{
    static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase) { "ARABIC", "ROMAN", "ALPHABETIC", "MERGEFORMAT", "CHARFORMAT" };

    /// <summary>What a code says; null for another field, and for one that shows the number at a bookmark.</summary>
    public static SequenceCode? Of(string code)
    {
        if (Sequence().Match(code) is not { Success: true } match)
            return null;
        var switches = match.Groups["switches"].Value;
        var formats = Formats().Matches(switches).Select(format => format.Groups[1].Value).ToList();
        var isKnown = formats.All(Known.Contains) && !switches.Contains("\\#", StringComparison.Ordinal);
        return new SequenceCode(
            match.Groups["name"].Value,
            Has(switches, 'c'),
            Has(switches, 'h') && formats.Count == 0,
            Number(switches, 'r'),
            Number(switches, 's'),
            isKnown ? formats.FirstOrDefault(format => !format.EndsWith("FORMAT", StringComparison.OrdinalIgnoreCase)) ?? "ARABIC" : null);
    }

    static bool Has(string switches, char letter) => Regex.IsMatch(switches, $@"\\{letter}\b", RegexOptions.IgnoreCase);

    static int? Number(string switches, char letter) =>
        Regex.Match(switches, $@"\\{letter}\s*""?(-?\d+)", RegexOptions.IgnoreCase) is { Success: true } match
        && int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("""^\s*SEQ\s+(?:"(?<name>[^"\\]+)"|(?<name>[^\s"\\\uFFFE]+))\s*(?<switches>(?:\\.*)?)$""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Sequence();

    [GeneratedRegex("""\\\*\s*"?(\w+)""")]
    private static partial Regex Formats();
}
