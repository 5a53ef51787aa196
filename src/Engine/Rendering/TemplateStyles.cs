namespace Reports.Engine.Rendering;

/// <summary>The styles of a template, as far as compiling and rendering ask for them.</summary>
sealed class TemplateStyles
{
    readonly Dictionary<(string Type, string Name), string> _idByName = [];
    readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, (string Number, string Level)> _lists = [];
    readonly Dictionary<string, string> _alignments = [];
    readonly Dictionary<string, XElement> _indents = [];

    TemplateStyles(XElement? root)
    {
        var styles = StyleDefinitions.Of(root);
        foreach (var (id, style) in styles.ById)
        {
            _ids.Add(id);
            _idByName.TryAdd((StyleDefinitions.TypeOf(style), Comparable(styles.NameOf(id))), id);
            if (StyleDefinitions.TypeOf(style) == "paragraph")
                Read(id, styles);
        }

        Default = styles.DefaultOf("paragraph");
        Language = (string?)styles.Defaults?.Descendants(W.Main + "lang").FirstOrDefault()?.Attribute(W.Value);
        DefaultAlignment = (string?)styles.Defaults?.Descendants(W.Main + "jc").FirstOrDefault()?.Attribute(W.Value);
    }

    /// <summary>The language that the text is in unless something else is said; null when nothing is.</summary>
    public string? Language { get; }

    string? Default { get; }

    string? DefaultAlignment { get; }

    public static TemplateStyles Of(XElement? root) => new(root);

    /// <summary>The id of a style by the name that Word shows, ignoring case; built-in names are the English ones.</summary>
    public string? Find(string type, string name) => _idByName.GetValueOrDefault((type, Comparable(name)));

    public bool Has(string id) => _ids.Contains(id);

    /// <summary>The numbering that a paragraph has by its style: the list and the level. Headings are no lists.</summary>
    public (string Number, string Level)? ListOf(string style) => _lists.TryGetValue(style, out var list) ? list : null;

    /// <summary>The indent that the style sets for its list; null when it is the list's own.</summary>
    public XElement? IndentOfList(string style) => _indents.GetValueOrDefault(style);

    /// <summary>How the lines of a paragraph are aligned by its style: <c>both</c> stretches them.</summary>
    public string? AlignmentOf(string? style) =>
        (style ?? Default) is { } id && _alignments.TryGetValue(id, out var alignment) ? alignment : DefaultAlignment;

    void Read(string id, StyleDefinitions styles)
    {
        if ((string?)styles.Property(id, W.Main + "jc")?.Attribute(W.Value) is { } alignment)
            _alignments[id] = alignment;
        if (styles.Property(id, W.Main + "outlineLvl") is null
            && styles.Property(id, W.Numbering) is { } numbering
            && (string?)numbering.Element(W.NumberId)?.Attribute(W.Value) is { } number)
            _lists[id] = (number, (string?)numbering.Element(W.Level)?.Attribute(W.Value) ?? "0");
        if (_lists.ContainsKey(id) && styles.IndentOfList(id) is { } indent)
            _indents[id] = new XElement(indent);
    }

    static string Comparable(string name) => name.Trim().ToLowerInvariant();
}
