using System.Buffers;

namespace Reports.Templates.Language;

/// <summary>Marks with a space on the wrong side, marks twice, brackets and quotes that do not pair.</summary>
static class Punctuation
{
    static readonly SearchValues<char> Marks = SearchValues.Create(",;:.()[]“”\"");

    static readonly SearchValues<char> Foreign = SearchValues.Create("@\\&<>{}");

    /// <summary>The faults of a text, each with the words on both sides of it.</summary>
    public static IEnumerable<Slip> Of(string text, Lexicon lexicon)
    {
        var (round, square, quotes, reported) = (0, 0, 0, 0);
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            var mark = text[at];
            round += mark switch { '(' => 1, ')' => -1, _ => 0 };
            square += mark switch { '[' => 1, ']' => -1, _ => 0 };
            quotes += mark == '"' ? 1 : 0;
            // «a) …» numbers an item.
            var wrong = mark == ')' && round < 0 ? !IsItem(text, at) : mark == ']' && square < 0;
            (round, square) = (Math.Max(round, 0), Math.Max(square, 0));
            var slip = wrong ? Around(text, at, at + 1, "") : at < reported ? null : Fault(text, at, lexicon);
            if (slip is not { } fault)
                continue;
            reported = fault.End;
            yield return fault;
        }

        if (square > 0 || quotes % 2 == 1)
            yield return Around(text, text.LastIndexOf(square > 0 ? '[' : '"'), text.LastIndexOf(square > 0 ? '[' : '"') + 1, "");
    }

    static int Next(string text, int from)
    {
        var at = from < text.Length ? text.AsSpan(from).IndexOfAny(Marks) : -1;
        return at < 0 ? text.Length : from + at;
    }

    static Slip? Fault(string text, int at, Lexicon lexicon)
    {
        var (before, mark, after) = (Char(text, at - 1), text[at], Char(text, at + 1));
        return mark switch
        {
            '(' or '[' or '“' => char.IsWhiteSpace(after) ? Around(text, at, at + 2, $"{mark}")
                : mark == '(' && char.IsLetterOrDigit(before) && IsAside(text, at) ? Around(text, at, at + 1, " (") : null,
            ')' or ']' or '”' => char.IsWhiteSpace(before) && Spaced(text, at) is var from && IsWord(Char(text, from - 1)) ? Around(text, from, at + 1, $"{mark}")
                : char.IsLetter(after) && mark == ')' && !IsItem(text, at) && Char(text, at - 2) != '(' ? Around(text, at, at + 1, $"{mark} ") : null,
            '"' => null,
            _ when after is ',' or ';' or ':' or '.' => IsTwice(text, at) ? Around(text, at, at + 2, $"{mark}") : null,
            _ when Char(text, at - 1) == '.' => null,
            _ when char.IsWhiteSpace(before) && Spaced(text, at) is var from && IsWord(Char(text, from - 1)) && !char.IsDigit(after) && after != ')' => Around(text, from, at + 1, char.IsLetter(after) ? $"{mark} " : $"{mark}"),
            '.' when IsShare(text, at) => Around(text, at, at + 1, ","),
            '.' => IsStopWithoutSpace(text, at, lexicon) ? Around(text, at, at + 1, ". ") : null,
            _ => char.IsLetter(after) && (IsWord(before) || before is '%') && !IsAddress(text, at) ? Around(text, at, at + 1, $"{mark} ") : null,
        };
    }

    /// <summary>«..» is a slip of the finger, «...» and «……» are meant; «v.v.,» ends an abbreviation.</summary>
    static bool IsTwice(string text, int at) => text[at] == '.'
        ? Char(text, at + 1) == '.' && Char(text, at - 1) != '.' && Char(text, at + 2) != '.' && char.IsLetterOrDigit(Char(text, at - 1))
        : Char(text, at + 1) != '.' || Char(text, at + 2) != '.';

    /// <summary>«98.7%»: the office writes shares with a comma.</summary>
    static bool IsShare(string text, int at)
    {
        var start = at;
        while (char.IsAsciiDigit(Char(text, start - 1)))
            start--;
        var end = at + 1;
        while (char.IsAsciiDigit(Char(text, end)))
            end++;
        var sign = Char(text, end) == ' ' ? end + 1 : end;
        return at - start is > 0 and <= 3 && end - at is 2 or 3 && Char(text, sign) == '%' && Char(text, start - 1) is not ('.' or ',');
    }

    /// <summary>A full stop between two words of the language; «Tp.HCM», «edu.vn», «v.v» are none.</summary>
    static bool IsStopWithoutSpace(string text, int at, Lexicon lexicon)
    {
        var after = Run(text, at + 1, 1);
        if (after.Length == 0 || IsAddress(text, at))
            return false;
        var before = Run(text, at - 1, -1);
        // «2023.Chi bộ», «(3 giải).Nhà trường».
        if (before.Length == 0)
            return (char.IsDigit(Char(text, at - 1)) || Char(text, at - 1) is ')' or '”' or '%') && after.Length > 1 && char.IsUpper(after[0]) && char.IsLower(after[1]);
        return before.Length > 1 && IsSyllable(before, lexicon) && IsSyllable(after, lexicon) && char.IsLower(before[^1]) && (after.Length == 1 || char.IsLower(after[1]));
    }

    static bool IsSyllable(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        Span<char> small = stackalloc char[16];
        return word.Length <= small.Length && lexicon.Of(small[..word.ToLowerInvariant(small)]) is { Legal: true, Known: true };
    }

    /// <summary>Where the space before a place begins.</summary>
    static int Spaced(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    /// <summary>The letters before or after a place.</summary>
    static ReadOnlySpan<char> Run(string text, int at, int step)
    {
        var end = at;
        while (char.IsLetter(Char(text, end)))
            end += step;
        return step > 0 ? text.AsSpan(at, end - at) : text.AsSpan(end + 1, at - end);
    }

    /// <summary>More than «(s)» or «f(x)».</summary>
    static bool IsAside(string text, int at) => text.IndexOf(')', at) is var close && close - at > 3;

    static bool IsItem(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return at - start is > 0 and <= 3 && (start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '.');
    }

    /// <summary>An address, or what is left of a web page: reported elsewhere or not at all.</summary>
    static bool IsAddress(string text, int at)
    {
        var (start, end) = Chunk(text, at, at + 1);
        var chunk = text.AsSpan(start, end - start);
        return chunk.IndexOfAny(Foreign) >= 0 || chunk.Contains("//", StringComparison.Ordinal) || chunk.StartsWith("www", StringComparison.OrdinalIgnoreCase);
    }

    static Slip Around(string text, int start, int end, string meant)
    {
        var (from, to) = Chunk(text, start, end);
        var right = $"{text[from..start]}{meant}{text[end..to]}";
        return new(from, to, meant.Length == 0 ? "" : right);
    }

    static (int Start, int End) Chunk(string text, int start, int end)
    {
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return (start, end);
    }

    static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is ')' or '”' or '%';

    static char Char(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
