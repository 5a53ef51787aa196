using Reports.Engine.Rendering;

namespace Reports.Engine.Compiling.Including;

/// <summary>Names the styles of an included document as the finished one calls them, and finds those that it must bring.</summary>
/// <remarks>A style that the template has under the same name is the template's, unless the document's own are asked for.</remarks>
sealed class IncludedStyles
{
    readonly StyleDefinitions _own;
    readonly Dictionary<string, string> _ids = [];
    readonly Dictionary<string, string> _names = [];
    readonly List<string> _brought = [];
    readonly TemplateStyles _host;
    readonly string? _suffix;
    readonly string? _defaultParagraph;

    /// <param name="root">The styles of the included document.</param>
    /// <param name="suffix">What its own styles are called besides their names; null when the template's are used.</param>
    public IncludedStyles(XElement? root, TemplateStyles host, string? suffix)
    {
        _host = host;
        _suffix = suffix;
        _own = StyleDefinitions.Of(root);
        _defaultParagraph = suffix is null ? null : _own.DefaultOf("paragraph");
    }

    /// <summary>The styles to bring, when every text has been named.</summary>
    public IReadOnlyList<IncludedStyle> Brought()
    {
        var styles = new List<IncludedStyle>();

        // A style may ask for others: the list grows while it is read.
        for (var i = 0; i < _brought.Count; i++)
            styles.Add(Copy(_brought[i]));
        return styles;
    }

    /// <summary>Names the styles of a text.</summary>
    public void Apply(XElement root) =>
        StyleUses.Rename(root, Map, _defaultParagraph is null ? null : Map(_defaultParagraph), null);

    string? Map(string id)
    {
        if (_ids.TryGetValue(id, out var known))
            return known;
        if (_own.Find(id) is not { } style)
            return null;
        if (_suffix is null && _host.Find(StyleDefinitions.TypeOf(style), _own.NameOf(id)) is { } same)
            return _ids[id] = same;
        _brought.Add(id);
        return _ids[id] = FreeId(style, id);
    }

    // By the name, so that two included documents with one style bring it once.
    string FreeId(XElement style, string id)
    {
        var wanted = StyleNames.With(string.Concat(NewName(id).Where(char.IsLetterOrDigit)), "");
        var free = wanted;
        for (var behind = ""; _host.Has(free) || _ids.ContainsValue(free);)
            free = StyleNames.With(wanted, behind += StyleDefinitions.TypeOf(style)[0]);
        return free;
    }

    IncludedStyle Copy(string id)
    {
        var copy = new XElement(_own.ById[id]);
        copy.SetAttributeValue(W.Main + "styleId", _ids[id]);
        copy.Attribute(W.Main + "default")?.Remove();
        if (_suffix is not null)
            StyleUses.GiveName(copy, NewName(id));
        foreach (var reference in StyleUses.ReferencesOf(copy))
            Redirect(reference);
        var number = copy.Descendants(W.NumberId).Attributes(W.Value).FirstOrDefault();
        var list = number?.Value;
        number?.SetValue(Tags.Marks.Begin.ToString());
        var xml = FragmentXml.Text(copy, null).Split(Tags.Marks.WrittenBegin);
        return new IncludedStyle(_ids[id], xml[0], list, xml.Length > 1 ? xml[1] : "");
    }

    void Redirect(XElement reference)
    {
        // A style of the template is linked within the template.
        var id = reference.Attr("val") ?? "";
        var isOwn = _suffix is not null || (_own.Find(id) is { } style && _host.Find(StyleDefinitions.TypeOf(style), _own.NameOf(id)) is null);
        StyleUses.Point(reference, isOwn || reference.Name.LocalName != "link" ? Map(id) : null);
    }

    string NewName(string id)
    {
        if (_names.TryGetValue(id, out var known))
            return known;
        var name = _own.NameOf(id);
        if (_suffix is null)
            return name;
        var behind = $" ({_suffix})";
        var free = StyleNames.With(name, behind);

        // Two long names may have been cut to one.
        for (var i = 2; _names.ContainsValue(free); i++)
            free = StyleNames.With(name, $"{i}{behind}");
        return _names[id] = free;
    }
}
