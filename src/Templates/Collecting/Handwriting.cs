using System.Text.RegularExpressions;
using Reports.Engine.Vietnamese;

namespace Reports.Templates.Collecting;

/// <summary>What somebody typed on a form, without what the form had there to be written on: dotted lines, tabs, <c>[chưa có: …]</c>.</summary>
static partial class Handwriting
{
    /// <summary>The words; empty when only dots are left.</summary>
    public static string Of(string text)
    {
        var words = Blanks().Replace(Placeholder().Replace(Spelling.Normalize(text), ""), " ").Trim();
        words = DotsBehind().Replace(DotsInFront().Replace(words, ""), "").Trim();
        return words.Any(letter => char.IsLetterOrDigit(letter) || letter is '☒') ? words : "";
    }

    /// <summary>A paragraph of prose: any sign of an item is «- », one of the second level «+ ».</summary>
    public static string Paragraph(string text) => Item().Replace(Of(text), match => match.Value[0] == '+' ? "+ " : "- ");

    /// <summary>A number as people write it: «28», «28,5», «28,5 điểm»; null for anything else.</summary>
    public static decimal? Number(string text) =>
        Points().Match(text) is { Success: true } match && decimal.TryParse(match.Groups[1].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The line with place and day of a paper: true when it is one, with the place and the day as far as they are written.</summary>
    public static bool IsDateLine(string text, out string place, out DateOnly? day, out bool isTouched)
    {
        var line = Blanks().Replace(Dots().Replace(Spelling.Normalize(text), " "), " ");
        var match = DateLine().Match(line);
        place = match.Success ? line[..match.Index].Trim(' ', ',') : "";
        var (date, month) = (match.Groups[1].Value, match.Groups[2].Value);
        isTouched = date.Length + month.Length > 0;
        day = isTouched && DateOnly.TryParseExact($"{date}/{month}/{match.Groups[3].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var written) ? written : null;
        return match.Success;
    }

    [GeneratedRegex(@"\[chưa có: [^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[ \t\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?:[.…_]{3,}|…)[\s.…_]*", RegexOptions.CultureInvariant)]
    private static partial Regex DotsInFront();

    // «các phong trào…» ends so; a line to write on is longer.
    [GeneratedRegex(@"\s*(?:\.{4,}|…{2,}|_{3,})[\s.…_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DotsBehind();

    [GeneratedRegex(@"[.…_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    // A minus before a digit is a number.
    [GeneratedRegex(@"^(?:[-–—•·▪●*+]\s+|[-–—•·▪●+](?=\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(\d{1,3}(?:[.,]\d{1,2})?)(?: ?điểm)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Points();

    [GeneratedRegex(@"ngày ?(\d{0,2}) ?tháng ?(\d{0,2}) ?năm ?(\d{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateLine();
}
