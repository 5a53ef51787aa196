namespace Reports.Engine.Word;

/// <summary>The place of everything in a part as a person finds it: table, row, cell, paragraph. Taken before any step moves something.</summary>
/// <remarks>
/// Tables count in document order over the whole part; paragraphs count inside their cell, or inside the part outside of tables.
/// A paragraph in a text box has the place of the paragraph that anchors the box, with its own text.
/// </remarks>
sealed class WordPlaces
{
    const int Shown = 60;

    readonly string _file;
    readonly string _part;
    readonly Dictionary<XElement, WordLocation> _places = [];
    int _tables;

    WordPlaces(string file, string part) => (_file, _part) = (file, part);

    public static WordPlaces Of(XElement root, string file, string part)
    {
        var places = new WordPlaces(file, part);
        var paragraphs = 0;
        places.Walk(root, () => places.Place("") with { Paragraph = ++paragraphs });
        return places;
    }

    /// <summary>Knows the places of another part as well, whose paragraphs will stand in this one.</summary>
    public void Include(WordPlaces other)
    {
        foreach (var (element, place) in other._places)
            _places[element] = place;
    }

    /// <summary>Gives a paragraph that a step adds the place of another element.</summary>
    public void Adopt(XElement paragraph, XElement like) => _places[paragraph] = Of(like);

    /// <summary>The place of an element, with the text around it.</summary>
    public WordLocation Of(XElement element)
    {
        var known = element.AncestorsAndSelf().FirstOrDefault(_places.ContainsKey);
        if (known is null)
            return Place("");
        var place = _places[known];
        return place.Text.Length > 0 || known.Name == W.Paragraph ? place : place with { Text = TextIn(known) };
    }

    /// <summary>The place of a tag: its paragraph's place, quoting the tag itself.</summary>
    public WordLocation Of(XElement element, string source) =>
        element.AncestorsAndSelf(W.Paragraph).FirstOrDefault() is { } paragraph && _places.TryGetValue(paragraph, out var place)
            ? place with { Text = Quoted(source) }
            : Place(Quoted(source));

    /// <summary>Every paragraph with its place, in document order.</summary>
    public IEnumerable<(XElement Paragraph, WordLocation Place)> Paragraphs =>
        _places.Where(pair => pair.Key.Name == W.Paragraph).Select(pair => (pair.Key, pair.Value));

    /// <summary>A text as a place quotes it.</summary>
    public static string Quoted(string text)
    {
        text = text.Trim();
        return text.Length <= Shown ? text : text[..(Shown - 1)] + "…";
    }

    WordLocation Place(string text) => new(_file, _part, null, null, null, null, text);

    // Every paragraph on the way, but in tables, takes the next place.
    void Walk(XElement element, Func<WordLocation> next)
    {
        for (var node = element.FirstNode; node is not null; node = node.NextNode)
            if (node is not XElement child)
                continue;
            else if (child.Name == W.Table)
                WalkTable(child);
            else if (child.Name == W.Paragraph)
                Record(child, next());
            else if (child.HasElements)
                Walk(child, next);
    }

    void WalkTable(XElement table)
    {
        var place = _places[table] = Place("") with { Table = ++_tables };
        foreach (var (at, row) in TableCells.RowsOf(table).Index())
        {
            _places[row] = place with { Row = at + 1 };
            foreach (var (number, cell) in TableCells.Of(row).Index())
                WalkCell(cell, _places[cell] = place with { Row = at + 1, Cell = number + 1 });
        }
    }

    void WalkCell(XElement cell, WordLocation place)
    {
        var paragraphs = 0;
        Walk(cell, () => place with { Paragraph = ++paragraphs });
    }

    void Record(XElement paragraph, WordLocation place)
    {
        _places[paragraph] = place with { Text = Quoted(ParagraphText.Visible(paragraph).Text) };
        Walk(paragraph, () => place);
    }

    // The text of a cell, a row or a table is asked for once in a hundred times: it is put together when it is.
    static string TextIn(XElement element) =>
        Quoted(string.Concat(element.Descendants(W.Paragraph).Select(paragraph => ParagraphText.Visible(paragraph).Text)));
}
