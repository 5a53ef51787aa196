using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Reports.Site.Tongues;

/// <summary>Divides a paragraph, heading or cell that says the same in both languages: at a line end, a point or dash, or where English stands in italics.</summary>
static partial class TongueHalves
{
    /// <summary>The languages of a text; both when its halves were marked.</summary>
    public static Spoken Mark(LeafBlock block)
    {
        var pieces = Pieces(block);
        var whole = TongueJudge.Of(string.Concat(pieces.Select(piece => piece.Words)));
        if (!pieces.Any(piece => piece.Tongue == Spoken.Vietnamese))
            return whole;

        foreach (var piece in pieces.Where(piece => piece.Tongue == Spoken.Nothing && piece.IsApart && TongueJudge.MayBeEnglish(piece.Words)))
            piece.Tongue = Spoken.English;
        if (!pieces.Any(piece => piece.Tongue == Spoken.English))
            return Spoken.Vietnamese;

        Fill(pieces);
        Wrap(pieces);
        return Spoken.Both;
    }

    static List<Piece> Pieces(LeafBlock block)
    {
        Separate(block);
        var pieces = new List<Piece> { new() };
        foreach (var inline in block.Inline!.ToList())
        {
            var words = WordsOf(inline);
            var isAside = inline is EmphasisInline { DelimiterCount: 1 } && TongueJudge.Count(words) is var (count, marked) && marked < count * 0.25
                && (count > 2 || words.StartsWith('(') || EndsASentence(pieces[^1].Words));
            if (inline is Separator || isAside)
                pieces.Add(new() { IsSeparator = inline is Separator, IsApart = isAside });
            else if (pieces[^1].IsSeparator)
                pieces.Add(new() { IsApart = true });
            else if (pieces[^1].IsClosed || inline is LineBreakInline)
                pieces.Add(new());
            pieces[^1].Parts.Add(inline);
            pieces[^1].Words += words;
            pieces[^1].IsClosed = isAside;
            // What stands before a point is a half as well as what stands behind it.
            if (inline is Separator && pieces.Count > 1)
                pieces[^2].IsApart = true;
        }

        foreach (var piece in pieces)
            piece.Tongue = TongueJudge.Of(piece.Words);
        return pieces;
    }

    static void Separate(LeafBlock block)
    {
        // In running text a dash is a dash; a heading may begin with a code or a name that is nobody's language.
        var divides = block is HeadingBlock ? Label() : block.Parent is TableCell ? Divider() : Point();
        if (block.Inline!.OfType<LiteralInline>().Any(literal => divides.IsMatch(literal.Content.ToString())))
            Refill(block.Inline!, block.Inline!.SelectMany(inline => inline is LiteralInline literal ? Divided(literal, divides) : [inline]));
    }

    static IEnumerable<Inline> Divided(LiteralInline literal, Regex divides) => divides.Split(literal.Content.ToString())
        .Select((part, index) => index % 2 == 1 ? (Inline)new Separator(part) : new LiteralInline(part))
        .Where(part => part is not LiteralInline { Content.Length: 0 });

    // Markdig's InsertBefore loses what stood before: the children are taken out and put in again.
    static void Refill(ContainerInline container, IEnumerable<Inline> wanted)
    {
        var children = wanted.ToList();
        foreach (var child in container.ToList())
            child.Remove();
        foreach (var child in children)
        {
            child.Remove();
            container.AppendChild(child);
        }
    }

    // What tells no language belongs to the one on both sides of it, and otherwise to both.
    static void Fill(List<Piece> pieces)
    {
        for (var index = 1; index + 1 < pieces.Count; index++)
            if (pieces[index].Tongue == Spoken.Nothing && pieces.Skip(index + 1).FirstOrDefault(piece => piece.Tongue != Spoken.Nothing) is { } next && next.Tongue == pieces[index - 1].Tongue)
                pieces[index].Tongue = next.Tongue;
    }

    static void Wrap(List<Piece> pieces)
    {
        foreach (var piece in pieces.Where(piece => piece.IsSeparator && piece.Tongue == Spoken.Nothing))
            piece.Parts.Cast<Separator>().Single().IsBetween = piece.Parts is [Separator { IsLabel: false }];
        var container = pieces.SelectMany(piece => piece.Parts).First().Parent!;
        var wanted = new List<Inline>();
        foreach (var piece in pieces.Where(piece => piece.Parts.Count > 0))
        {
            if (piece.Tongue == Spoken.Nothing)
            {
                wanted.AddRange(piece.Parts);
                continue;
            }

            if (wanted is not [.., TongueSpan span] || span.Tongue != piece.Tongue)
                wanted.Add(span = new TongueSpan(piece.Tongue));
            foreach (var part in piece.Parts)
            {
                part.Remove();
                span.AppendChild(part);
            }
        }

        Refill(container, wanted);
    }

    static bool EndsASentence(string words) => words.TrimEnd() is [.., '.' or '!' or '?' or ':' or ';'];

    // Code speaks no language, and a picture is for both.
    static string WordsOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        LinkInline { IsImage: true } => "",
        ContainerInline inner => string.Concat(inner.Select(WordsOf)),
        _ => "",
    };

    [GeneratedRegex("( · )")]
    private static partial Regex Point();

    [GeneratedRegex("( [·–—] )")]
    private static partial Regex Divider();

    [GeneratedRegex("( [·–—] |^[A-Z]*: )")]
    private static partial Regex Label();

    sealed class Piece
    {
        public List<Inline> Parts { get; } = [];

        public string Words { get; set; } = "";

        public Spoken Tongue { get; set; }

        public bool IsSeparator { get; init; }

        /// <summary>True for what a point, a dash or italics set apart: there a single word may be a half.</summary>
        public bool IsApart { get; set; }

        public bool IsClosed { get; set; }
    }
}
