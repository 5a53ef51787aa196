namespace Reports.Engine.Merging;

/// <summary>The styles of the joined document: the first document's, and what further ones bring.</summary>
sealed class MergedStyles(StyleClash clash)
{
    readonly Dictionary<(string Type, string Name), List<(string Signature, string Id)>> _byName = [];
    readonly Dictionary<string, string> _defaults = [];
    readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    string? _defaultsSignature;
    XElement? _docDefaults;

    public XElement Root { get; } = MergedRoots.Of("styles");

    /// <summary>Finds or adds the styles of a document.</summary>
    /// <param name="numberOf">Gives the list of a style, when every style has its id.</param>
    public StyleMap Map(SourceFormats source, Func<StyleMap, string, string> numberOf)
    {
        if (_defaultsSignature is null)
            Begin(source);
        var ids = new Dictionary<string, string>();
        var added = new List<(XElement Style, string Id, string Name)>();
        foreach (var (id, style) in source.Styles.ById)
            ids[id] = Find(source, id, style) ?? Reserve(source, id, style, added);
        var map = new StyleMap(ids, Default(source, ids, "paragraph"), Default(source, ids, "table"));
        foreach (var (style, id, name) in added)
            Root.Add(Copy(style, id, name, source, added, map, numberOf));
        return map;
    }

    void Begin(SourceFormats source)
    {
        _defaultsSignature = source.DefaultsSignature;
        _docDefaults = source.Styles.Defaults;
        Root.Add(source.Styles.Defaults, source.Styles.LatentStyles);
    }

    string? Find(SourceFormats source, string id, XElement style)
    {
        if (!_byName.TryGetValue(Key(source, id, style), out var known))
            return null;
        if (clash == StyleClash.KeepFirst)
            return known[0].Id;
        var signature = source.Signature(id);
        return known.Where(other => other.Signature == signature).Select(other => other.Id).FirstOrDefault();
    }

    string Reserve(SourceFormats source, string id, XElement style, List<(XElement, string, string)> added)
    {
        var newId = Free(id, _ids, "_{0}");
        var name = Free(source.Styles.NameOf(id), _names, " ({0})");
        var key = Key(source, id, style);
        if (!_byName.TryGetValue(key, out var known))
            _byName[key] = known = [];
        known.Add((source.Signature(id), newId));
        if (source.Styles.DefaultOf(key.Type) == id)
            _defaults.TryAdd(key.Type, newId);
        added.Add((style, newId, name));
        return newId;
    }

    string? Default(SourceFormats source, Dictionary<string, string> ids, string type)
    {
        var own = source.Styles.DefaultOf(type) is { } id ? ids[id] : null;
        return own == _defaults.GetValueOrDefault(type) ? null : own;
    }

    XElement Copy(
        XElement style, string id, string name, SourceFormats source, List<(XElement Style, string Id, string Name)> added, StyleMap map, Func<StyleMap, string, string> numberOf)
    {
        var copy = new XElement(style);
        copy.SetAttributeValue(W.Main + "styleId", id);
        if (_defaults.GetValueOrDefault(StyleDefinitions.TypeOf(style)) != id)
            copy.Attribute(W.Main + "default")?.Remove();
        if (name != style.Val("name"))
            StyleUses.GiveName(copy, name);
        foreach (var reference in StyleUses.ReferencesOf(copy))
            Redirect(reference, added, map);
        foreach (var number in copy.Descendants(W.NumberId))
            number.SetAttributeValue(W.Value, numberOf(map, (string?)number.Attribute(W.Value) ?? ""));
        if (source.DefaultsSignature != _defaultsSignature && copy.Element(W.Main + "basedOn") is null && StyleDefinitions.TypeOf(style) == "paragraph")
            BasicFormat.WriteOut(copy, source.Styles.Defaults, _docDefaults);
        return copy;
    }

    static void Redirect(XElement reference, List<(XElement Style, string Id, string Name)> added, StyleMap map)
    {
        var target = map.Of((string?)reference.Attribute(W.Value) ?? "");

        // Linked styles refer to each other: one that stays behind refers to another already.
        StyleUses.Point(reference, reference.Name.LocalName == "link" && added.All(style => style.Id != target) ? null : target);
    }

    // Word takes «Heading 1» and «heading 1» for the same.
    static (string Type, string Name) Key(SourceFormats source, string id, XElement style) =>
        (StyleDefinitions.TypeOf(style), source.Styles.NameOf(id).Trim().ToLowerInvariant());

    static string Free(string wanted, HashSet<string> taken, string pattern)
    {
        var free = wanted;
        for (var i = 2; !taken.Add(free); i++)
            free = StyleNames.With(wanted, string.Format(CultureInfo.InvariantCulture, pattern, i));
        return free;
    }
}

/// <summary>What the styles of one document are called in the joined one.</summary>
/// <param name="Ids">The ids, each by its own.</param>
/// <param name="DefaultParagraph">The style that paragraphs without one must name now; null when they need none.</param>
/// <param name="DefaultTable">The same for tables.</param>
sealed record StyleMap(IReadOnlyDictionary<string, string> Ids, string? DefaultParagraph, string? DefaultTable)
{
    /// <summary>The id of a style; null for one that the document does not have.</summary>
    public string? Of(string id) => Ids.GetValueOrDefault(id);
}
