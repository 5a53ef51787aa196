namespace Reports.Engine.Outlines.Differences;

/// <summary>Collects the lines of one part and counts tables, rows and paragraphs on the way.</summary>
sealed class PartLines(string name)
{
    readonly List<OutlineLine> _lines = [];
    readonly Stack<Enclosure> _open = new();
    int _tables;
    int _paragraphs;
    int _sections;

    internal string Name { get; } = name;

    internal IReadOnlyList<OutlineLine> Lines => _lines;

    internal void Add(string line)
    {
        var text = line.TrimStart(' ');
        var depth = (line.Length - text.Length) / 2;
        while (_open.TryPeek(out var last) && last.Depth >= depth)
            _open.Pop();
        var place = PlaceOf(text, depth);
        _lines.Add(new OutlineLine(depth, text, place));
    }

    OutlinePlace PlaceOf(string text, int depth)
    {
        var around = _open.TryPeek(out var enclosure) ? enclosure : null;
        if (text == "table" || text.StartsWith("table [", StringComparison.Ordinal))
        {
            var place = new OutlinePlace(Name, ++_tables);
            _open.Push(new Enclosure(depth, place));
            return place;
        }
        if (Is(text, "row") && around is { Place.Table: not null })
        {
            var place = around.Place with { Row = ++around.Rows };
            _open.Push(new Enclosure(depth, place));
            return place;
        }
        if (around is not null)
            return around.Place;
        // What stands under a paragraph, such as a text box, stands in that paragraph.
        if (Is(text, "box"))
        {
            var host = _lines.Count > 0 ? _lines[^1].Place : new OutlinePlace(Name);
            _open.Push(new Enclosure(depth, host));
            return host;
        }
        if (Is(text, "section"))
            return new OutlinePlace(Name, Section: ++_sections);
        return Is(text, "¶") ? new OutlinePlace(Name, Paragraph: ++_paragraphs) : new OutlinePlace(Name);
    }

    static bool Is(string text, string kind) =>
        text.StartsWith(kind, StringComparison.Ordinal) && (text.Length == kind.Length || text[kind.Length] == ' ');

    sealed class Enclosure(int depth, OutlinePlace place)
    {
        internal int Depth => depth;

        internal OutlinePlace Place => place;

        internal int Rows { get; set; }
    }
}
