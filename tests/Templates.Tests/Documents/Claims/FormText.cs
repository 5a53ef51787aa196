using System.Text;
using System.Text.RegularExpressions;

namespace Reports.Templates.Tests.Documents.Claims;

/// <summary>One paragraph of a form, or one line of a text form, as pieces of its own text and tags.</summary>
static partial class FormText
{
    const char Open = '\uE000';
    const char Close = '\uE001';

    /// <summary>Puts a marker before the first letter of every piece, and names the pieces.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="sentences">Where the pieces found go.</param>
    /// <param name="marks">The places of the markers in the text, and the markers.</param>
    public static void Mark(string text, List<FormSentence> sentences, List<(int At, string Marker)> marks)
    {
        var pieces = Pieces(text).Where(piece => Letter().IsMatch(piece.Text)).ToList();
        foreach (var piece in pieces)
        {
            var words = pieces.Count == 1 && piece.Text.Trim() == text.Trim() ? text.Trim() : Around(text, piece);
            marks.Add((piece.At + Letter().Match(piece.Text).Index, $"{Open}{sentences.Count}{Close}"));
            sentences.Add(new(sentences.Count, words));
        }
    }

    /// <summary>The numbers of the pieces that a filled form has printed.</summary>
    public static HashSet<int> Printed(string filled) =>
        [.. Marker().Matches(filled).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];

    static IEnumerable<(int At, string Text)> Pieces(string text)
    {
        var at = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            yield return (at, text[at..tag.Index]);
            at = tag.Index + tag.Length;
        }

        yield return (at, text[at..]);
    }

    static string Around(string text, (int At, string Text) piece)
    {
        var words = new StringBuilder();
        var at = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            Add(words, text[at..tag.Index], at == piece.At);
            if (!Control().IsMatch(tag.Value))
                words.Append('…');
            at = tag.Index + tag.Length;
        }

        Add(words, text[at..], at == piece.At);
        return words.ToString().Trim();
    }

    static void Add(StringBuilder words, string text, bool isThePiece) => words.Append(isThePiece ? $"‹{text}›" : text);

    // Markup of a text form is no text of it.
    [GeneratedRegex(@"\{\{.*?\}\}|<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(<|\{\{[-~]?\s*(if|else|end|for|include|[a-z_]+\s*=[^=])\b?)", RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex(@"\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex("\uE000([0-9]+)\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
