using Markdig.Renderers.Html;
using Markdig.Syntax;
using Reports.Site.Tongues;

namespace Reports.Site.Pages;

/// <summary>A heading: its level, its anchor, its words as text and as HTML.</summary>
sealed record Heading(int Level, string Id, string Text, string Html)
{
    public static IEnumerable<Heading> Of(MarkdownDocument document) => document.OfType<HeadingBlock>()
        .Select(block => new Heading(block.Level, block.GetAttributes().Id!, PlainWords.Of(block.Inline!), Page.Html(block.Inline!)));
}

/// <summary>The anchors of a page: made of the words, as GitHub makes them, each once.</summary>
sealed class Anchors
{
    readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "main", "pages", "search", "results" };

    public IReadOnlySet<string> All => _taken;

    public void Take(string id) => _taken.Add(id);

    /// <summary>Gives every heading its anchor, and the rows of a table of names theirs.</summary>
    public void Give(MarkdownDocument document)
    {
        foreach (var heading in document.OfType<HeadingBlock>())
            heading.GetAttributes().Id = Free(Slug(PlainWords.Of(heading.Inline!)));
        foreach (var (row, name) in NameTable.Rows(document).ToList())
            if (_taken.Add(name))
            {
                row.GetAttributes().Id = name;
                row.Parent!.GetAttributes().AddClass("names");
            }
    }

    static string Slug(string text) => string.Concat(text.ToLowerInvariant().Trim()
        .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
        .Select(letter => letter == ' ' ? '-' : letter)) is { Length: > 0 } slug ? slug : "part";

    string Free(string slug)
    {
        for (var number = 0; ; number++)
            if (_taken.Add(number == 0 ? slug : $"{slug}-{number}"))
                return number == 0 ? slug : $"{slug}-{number}";
    }
}
