namespace Reports.Engine.Word;

/// <summary>The styles of a document, and what each takes over from the one it is based on (ECMA-376 part 1, 17.7).</summary>
sealed class StyleDefinitions
{
    readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);

    StyleDefinitions(XElement? root)
    {
        Defaults = root?.Element(W.Main + "docDefaults");
        LatentStyles = root?.Element(W.Main + "latentStyles");
        foreach (var style in root?.Elements(W.Main + "style") ?? [])
            _byId.TryAdd(style.Attr("styleId") ?? "", style);
    }

    /// <summary>What holds before any style.</summary>
    public XElement? Defaults { get; }

    public XElement? LatentStyles { get; }

    /// <summary>Every style by its id, in the order of the file.</summary>
    public IReadOnlyDictionary<string, XElement> ById => _byId;

    /// <param name="root">The root of the styles part; null when a document has none.</param>
    public static StyleDefinitions Of(XElement? root) => new(root);

    public XElement? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>The style of what names none.</summary>
    /// <param name="type"><c>paragraph</c>, <c>table</c> …</param>
    public string? DefaultOf(string type) => _byId
        .Where(pair => TypeOf(pair.Value) == type && pair.Value.Attr("default") is "1" or "true" or "on")
        .Select(pair => pair.Key)
        .FirstOrDefault();

    /// <summary>Gives plain paragraphs the style that Word assumes where a file has none.</summary>
    public void AssumeNormal()
    {
        if (DefaultOf("paragraph") is null)
            _byId.TryAdd("Normal", new XElement(
                W.Main + "style",
                new XAttribute(W.Type, "paragraph"),
                new XAttribute(W.Main + "default", "1"),
                new XAttribute(W.Main + "styleId", "Normal"),
                new XElement(W.Name, new XAttribute(W.Value, "Normal"))));
    }

    /// <summary>A style, the one it is based on, and so on. In a damaged file that may be a circle: every style comes once.</summary>
    public IEnumerable<XElement> Chain(string? id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = id; next is not null && seen.Add(next) && _byId.TryGetValue(next, out var style); next = style.Val("basedOn"))
            yield return style;
    }

    /// <summary>A property of the paragraph from the nearest style that sets it.</summary>
    public XElement? Property(string id, XName name) =>
        Chain(id).Select(style => style.Element(W.ParagraphProperties)?.Element(name)).FirstOrDefault(found => found is not null);

    /// <summary>
    /// The indent that a style sets for the list it comes with. A paragraph that names the list itself takes the list's own
    /// indent instead (ECMA-376 part 1, 17.7.2), so it has to be written beside the number.
    /// </summary>
    public XElement? IndentOfList(string id) => Chain(id)
        .Select(style => style.Element(W.ParagraphProperties))
        .FirstOrDefault(properties => properties?.Element(W.Indent) is not null || properties?.Element(W.Numbering) is not null)
        ?.Element(W.Indent);

    /// <summary>The name that people know it by; the id where there is none.</summary>
    public string NameOf(string id) => Find(id)?.Val("name") ?? id;

    public static string TypeOf(XElement style) => style.Attr("type") ?? "paragraph";
}

/// <summary>Names and ids of styles within the length that Word takes: it drops a style whose name is longer.</summary>
static class StyleNames
{
    const int Longest = 253;

    /// <summary>The name with something behind it; the name is cut when both are too long.</summary>
    public static string With(string name, string behind)
    {
        behind = Cut(behind, Longest / 2);
        return Cut(name, Longest - behind.Length) + behind;
    }

    // Half of a pair of surrogates is no letter.
    static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
