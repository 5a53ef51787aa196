using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Reports.Site.Tongues;

namespace Reports.Site.Pages;

/// <summary>What the search finds: what stands under a heading, or a row of a table of names.</summary>
sealed record Section(string Id, string Heading, string Text)
{
    public static IEnumerable<Section> Of(MarkdownDocument document, IReadOnlyList<Heading> headings)
    {
        var names = NameTable.Rows(document).ToDictionary(row => row.Row, row => row.Name);
        var (at, text) = (-1, new List<string>());
        foreach (var block in document)
        {
            if (block is HeadingBlock)
            {
                if (at >= 0)
                    yield return new(headings[at].Id, headings[at].Text, Joined(text));
                at++;
                text.Clear();
                continue;
            }

            if (block is Table table && table.OfType<TableRow>().Any(names.ContainsKey))
                foreach (var row in Named(table, names))
                    yield return row;
            else
                text.AddRange(Words(block));
        }

        if (at >= 0)
            yield return new(headings[at].Id, headings[at].Text, Joined(text));
    }

    static IEnumerable<Section> Named(Table table, Dictionary<TableRow, string> names)
    {
        Section? named = null;
        foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            if (names.TryGetValue(row, out var name) && row.GetAttributes().Id is { } id)
            {
                if (named is not null)
                    yield return named;
                named = new(id, name, Joined(Words(row)));
            }
            else if (named is not null)
                named = named with { Text = $"{named.Text} {Joined(Words(row))}" };
        }

        if (named is not null)
            yield return named;
    }

    static IEnumerable<string> Words(Block block) => block switch
    {
        LeafBlock { Inline: { } inline } => [PlainWords.Of(inline)],
        LeafBlock { Lines.Count: > 0 } code => [code.Lines.ToString()],
        ContainerBlock inner => inner.SelectMany(Words),
        _ => [],
    };

    static string Joined(IEnumerable<string> text) =>
        string.Join(' ', string.Join(' ', text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
