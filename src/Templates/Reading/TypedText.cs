using System.Text.RegularExpressions;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Texts as people type them, and what is meant by them.</summary>
static partial class TypedText
{
    const string ListMarks = "-–—+•*";

    /// <summary>Whole sentences without the mark of a list: «- Sinh hoạt còn ít.» is «Sinh hoạt còn ít.».</summary>
    public static string Sentence(string text)
    {
        var lines = string.Join('\n', Lines(text));
        var plain = lines.Length > 2 && ListMarks.Contains(lines[0]) && lines[1] == ' ' ? lines[2..] : lines;
        return plain.Any(char.IsLetterOrDigit) ? plain : lines;
    }

    /// <summary>A name or phrase without the marks that forms set around it: «- Đảng ủy xã  Sông Mây;» is «Đảng ủy xã Sông Mây».</summary>
    /// <remarks>Kept are the stops of «v.v.», «…» and «1.».</remarks>
    public static string Phrase(string text)
    {
        var phrase = Sentence(text);
        return WithoutEnd(phrase) is var plain && plain.Any(char.IsLetterOrDigit) ? plain : phrase;
    }

    /// <summary>The lines that say something, with one space between words.</summary>
    public static IEnumerable<string> Lines(string text) =>
        Node.Visible(text).Split(['\n', '\r', '\u2028', '\u2029']).Where(line => !Node.IsBlank(line)).Select(Spaced);

    /// <summary>A time of the day as 14:30, from «14h30», «14 giờ 30 phút», «14 giờ»; the text itself when it is none.</summary>
    public static string Time(string text) => Clock().Match(text.Trim()) is { Success: true } time
        ? $"{time.Groups["hour"].Value}:{(time.Groups["minute"].Value is { Length: > 0 } minute ? minute.PadLeft(2, '0') : "00")}"
        : text;

    static string Spaced(string line)
    {
        var spaced = line.Trim();
        return spaced.Contains("  ", StringComparison.Ordinal) || spaced.AsSpan().ContainsAny("\t\u00a0\u3000") ? string.Join(' ', spaced.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : spaced;
    }

    static string WithoutEnd(string phrase)
    {
        var plain = phrase.TrimEnd(',', ';', ' ');
        return plain is [.., not '.', '.'] && !KeepsStop(plain) ? plain[..^1].TrimEnd(',', ';', ' ') : plain;
    }

    static bool KeepsStop(string text)
    {
        var word = text.AsSpan(text.AsSpan().LastIndexOfAny(' ', '\n') + 1)[..^1];
        var isNumber = word.Length + 1 == text.Length && word.Length <= 3;
        return isNumber || word.Contains('.');
    }

    [GeneratedRegex(@"^(?<hour>\d{1,2})\s*((:|h|g|giờ)\s*((?<minute>\d{2})(:00)?\s*(p|ph|phút|')?|(?<minute>\d)\s*(p|ph|phút|'))|h|g|giờ)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
