using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Tags;

/// <summary>The place of every paragraph of a part, taken before any step moves one.</summary>
sealed class TagLocations
{
    const int Shown = 60;

    readonly string _file;
    readonly string _part;
    readonly Dictionary<XElement, WordLocation> _places = [];
    int _tables;
    int _paragraphs;

    TagLocations(string file, string part)
    {
        _file = file;
        _part = part;
    }

    public static TagLocations Of(XElement root, string file, string part)
    {
        var locations = new TagLocations(file, part);
        locations.Walk(root, null);
        return locations;
    }

    /// <summary>Knows the places of another part as well, whose paragraphs will stand in this one.</summary>
    public void Include(TagLocations other)
    {
        foreach (var (paragraph, place) in other._places)
            _places[paragraph] = place;
    }

    /// <summary>The place of a tag: its paragraph's place, quoting the tag itself.</summary>
    public WordLocation Of(XElement element, string source)
    {
        var paragraph = element.AncestorsAndSelf(W.Paragraph).FirstOrDefault();
        return paragraph is not null && _places.TryGetValue(paragraph, out var place)
            ? place with { Text = Short(source) }
            : new WordLocation(_file, _part, null, null, null, null, Short(source));
    }

    /// <summary>Every paragraph with its place, in document order.</summary>
    public IEnumerable<(XElement Paragraph, WordLocation Place)> Paragraphs => _places.Select(pair => (pair.Key, pair.Value));

    /// <summary>A text as a place quotes it.</summary>
    public static string Quoted(string text) => Short(text);

    // A paragraph in a text box takes the place of the paragraph that anchors the box, with its own text.
    void Walk(XElement element, WordLocation? anchor)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name == W.Table)
                WalkTable(child);
            else if (child.Name == W.Paragraph)
            {
                var place = anchor ?? new WordLocation(_file, _part, null, null, null, ++_paragraphs, "");
                Record(child, place);
            }
            else
                Walk(child, anchor);
        }
    }

    void WalkTable(XElement table)
    {
        var number = ++_tables;
        var rows = TableCells.RowsOf(table);
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = TableCells.Of(rows[row]);
            for (var cell = 0; cell < cells.Count; cell++)
                WalkCell(cells[cell], new WordLocation(_file, _part, number, row + 1, cell + 1, null, ""));
        }
    }

    void WalkCell(XElement cell, WordLocation place)
    {
        var paragraphs = 0;
        foreach (var block in cell.Descendants().Where(e => (e.Name == W.Paragraph || e.Name == W.Table) && IsOwn(e, cell)))
        {
            if (block.Name == W.Table)
                WalkTable(block);
            else
                Record(block, place with { Paragraph = ++paragraphs });
        }
    }

    void Record(XElement paragraph, WordLocation place)
    {
        _places[paragraph] = place with { Text = Short(ParagraphText.Visible(paragraph).Text) };
        foreach (var run in paragraph.Elements())
            Walk(run, place);
    }

    static bool IsOwn(XElement block, XElement cell) =>
        block.Ancestors().First(e => e.Name == W.Cell || e.Name == W.Paragraph) == cell;

    static string Short(string text)
    {
        text = text.Trim();
        return text.Length <= Shown ? text : text[..(Shown - 1)] + "…";
    }
}
