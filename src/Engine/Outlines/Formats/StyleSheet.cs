namespace Reports.Engine.Outlines.Formats;

/// <summary>The document's styles by id, with what each comes to together with the styles it is based on.</summary>
sealed class StyleSheet
{
    readonly StyleDefinitions _styles;
    readonly Dictionary<(Style Ground, string Id), Style> _resolved = [];
    readonly Dictionary<(string Table, string Id), Style> _inTables = [];
    readonly Style _default;
    readonly string? _defaultParagraph;

    internal StyleSheet(ReadDocument package)
    {
        Theme = ThemeFonts.Of(package);
        _styles = StyleDefinitions.Of(package.RootOf("styles"));
        _defaultParagraph = _styles.DefaultOf("paragraph");
        var defaults = _styles.Defaults;
        _default = new Style(
            ParagraphFormatReader.Read(defaults?.Child("pPrDefault")?.Child("pPr")),
            RunFormatReader.Read(defaults?.Child("rPrDefault")?.Child("rPr"), Theme),
            null);
    }

    internal ThemeFonts Theme { get; }

    /// <summary>The id of the style that a paragraph has when it names none.</summary>
    internal string? DefaultParagraph => _defaultParagraph;

    internal XElement? Find(string id) => _styles.Find(id);

    /// <summary>What a paragraph style comes to, the document's defaults and the style of the table around it included.</summary>
    internal Style Paragraph(string? id, string? tableStyle = null)
    {
        var known = _styles.Find(id) is not null ? id : _defaultParagraph;
        if (tableStyle is null)
            return Resolve(known, _default);
        if (!_inTables.TryGetValue((tableStyle, known ?? ""), out var style))
            _inTables[(tableStyle, known ?? "")] = style = InTable(Resolve(known, _default), tableStyle);
        return style;
    }

    /// <summary>What a character style says by itself.</summary>
    internal Style Character(string id) => Resolve(id, Style.Nothing);

    /// <summary>The styles a table style is made of, the lowest first.</summary>
    internal IReadOnlyList<XElement> TableChain(string id) => [.. _styles.Chain(id).Reverse()];

    /// <summary>The name that people see; the id where the style does not exist.</summary>
    internal string NameOf(string id) => Find(id) is { } style ? NameOf(style) : id + " (missing)";

    // Word shows its own styles with a capital letter and writes some of them without: "heading 1".
    static string NameOf(XElement style)
    {
        var name = style.Val("name") ?? style.Attr("styleId") ?? "";
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    // A table's style wins over what a paragraph has only because every paragraph has it.
    Style InTable(Style style, string tableStyle)
    {
        var usual = Resolve(_defaultParagraph, _default);
        var chain = TableChain(tableStyle);
        var paragraph = chain.Aggregate(Format.Empty, (format, s) => format.Under(ParagraphFormatReader.Read(s.Child("pPr"))));
        var run = chain.Aggregate(Format.Empty, (format, s) => format.Under(RunFormatReader.Read(s.Child("rPr"), Theme)));
        return style with
        {
            Paragraph = style.Paragraph.Under(paragraph.Only(name => style.Paragraph[name] == usual.Paragraph[name])),
            Run = style.Run.Under(run.Only(name => style.Run[name] == usual.Run[name])),
        };
    }

    Style Resolve(string? id, Style ground)
    {
        if (id is null || _styles.Find(id) is not { } style)
            return ground;
        if (_resolved.TryGetValue((ground, id), out var known))
            return known;
        // A style that is based on itself, over whatever detour, ends here.
        _resolved[(ground, id)] = ground;
        var below = Resolve(style.Val("basedOn"), ground);
        var numbering = style.Child("pPr")?.Child("numPr");
        return _resolved[(ground, id)] = new Style(
            below.Paragraph.Under(ParagraphFormatReader.Read(style.Child("pPr"))),
            below.Run.Under(RunFormatReader.Read(style.Child("rPr"), Theme)),
            numbering ?? below.Numbering);
    }
}

/// <summary>What a style comes to.</summary>
/// <param name="Numbering">The <c>w:numPr</c> that it carries, or the nearest style below it.</param>
sealed record Style(Format Paragraph, Format Run, XElement? Numbering)
{
    internal static readonly Style Nothing = new(Format.Empty, Format.Empty, null);
}
