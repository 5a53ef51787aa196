namespace Reports.Engine.Word;

/// <summary>The properties of a run or a paragraph as they are written, each of which can be replaced: no tree is needed for it.</summary>
sealed class PropertyList
{
    readonly string _element;
    readonly IReadOnlyList<string> _order;
    readonly IReadOnlyList<(int Place, string Name, string Xml)> _properties;

    PropertyList(string element, IReadOnlyList<string> order, IReadOnlyList<(int, string, string)> properties)
    {
        _element = element;
        _order = order;
        _properties = properties;
        Bytes = properties.Count == 0
            ? default
            : Encoding.UTF8.GetBytes($"<{element}>{string.Concat(_properties.Select(p => p.Xml))}</{element}>");
    }

    public static PropertyList NoRun { get; } = new("w:rPr", SchemaOrder.Run, []);

    public static PropertyList NoParagraph { get; } = new("w:pPr", SchemaOrder.Paragraph, []);

    /// <summary>The whole element; nothing when it would be empty.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    public static PropertyList OfRun(XElement? properties, XElement? root) => NoRun.With(properties, root);

    public static PropertyList OfParagraph(XElement? properties, XElement? root) => NoParagraph.With(properties, root);

    /// <summary>The same with one property set.</summary>
    public PropertyList With(string name, string xml)
    {
        var others = _properties.Where(p => p.Name != name).ToList();
        var place = SchemaOrder.Index(_order, name);
        var at = others.FindIndex(p => p.Place > place);
        others.Insert(at < 0 ? others.Count : at, (place, name, xml));
        return new PropertyList(_element, _order, others);
    }

    /// <summary>The same without some properties.</summary>
    public PropertyList Without(params string[] names) =>
        new(_element, _order, _properties.Where(p => !names.Contains(p.Name)).ToList());

    PropertyList With(XElement? properties, XElement? root)
    {
        if (properties is null)
            return this;

        var names = properties.Elements().Select(e => e.Name.LocalName);
        return new PropertyList(
            _element,
            _order,
            [
                .. names.Zip(FragmentXml.Texts(properties.Elements(), root), (name, xml) => (Place: SchemaOrder.Index(_order, name), name, xml))
                    .OrderBy(property => property.Place),
            ]);
    }
}
