using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Programs.Included;

/// <summary>Names the styles of an included document as the finished one calls them, and finds those that it must bring.</summary>
/// <remarks>A style that the template has under the same name is the template's, unless the document's own are asked for.</remarks>
sealed class IncludedStyles
{
    static readonly XName[] Uses = [W.Style, W.Main + "rStyle", W.Main + "tblStyle"];
    static readonly string[] References = ["basedOn", "next", "link"];

    readonly Dictionary<string, XElement> _byId = [];
    readonly Dictionary<string, string> _ids = [];
    readonly List<string> _brought = [];
    readonly TemplateStyles _host;
    readonly string? _suffix;
    readonly string? _defaultParagraph;

    /// <param name="root">The styles of the included document.</param>
    /// <param name="host">Those of the template.</param>
    /// <param name="suffix">What its own styles are called besides their names; null when the template's are used.</param>
    public IncludedStyles(XElement? root, TemplateStyles host, string? suffix)
    {
        _host = host;
        _suffix = suffix;
        foreach (var style in root?.Elements(W.Main + "style") ?? [])
            _byId.TryAdd((string?)style.Attribute(W.Main + "styleId") ?? "", style);
        _defaultParagraph = suffix is null ? null : StyleChain.Of(root).DefaultParagraph;
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
    public void Apply(XElement root)
    {
        foreach (var use in root.Descendants().Where(e => Uses.Contains(e.Name)).ToList())
        {
            if (Map((string?)use.Attribute(W.Value) ?? "") is { } id)
                use.SetAttributeValue(W.Value, id);
            else
                use.Remove();
        }

        if (_defaultParagraph is not null && Map(_defaultParagraph) is { } own)
            foreach (var paragraph in root.Descendants(W.Paragraph).ToList())
                Name(paragraph, own);
    }

    static void Name(XElement paragraph, string style)
    {
        if (paragraph.Element(W.ParagraphProperties) is null)
            paragraph.AddFirst(new XElement(W.ParagraphProperties));
        if (paragraph.Element(W.ParagraphProperties)!.Element(W.Style) is null)
            paragraph.Element(W.ParagraphProperties)!.AddFirst(new XElement(W.Style, new XAttribute(W.Value, style)));
    }

    string? Map(string id)
    {
        if (_ids.TryGetValue(id, out var known))
            return known;
        if (!_byId.TryGetValue(id, out var style))
            return null;
        if (_suffix is null && _host.Find(StyleChain.TypeOf(style), NameOf(id)) is { } same)
            return _ids[id] = same;
        _brought.Add(id);
        return _ids[id] = FreeId(style, id);
    }

    // By the name, so that two included documents with one style bring it once.
    string FreeId(XElement style, string id)
    {
        var free = string.Concat(NewName(id).Where(char.IsLetterOrDigit));
        while (_host.Has(free))
            free += StyleChain.TypeOf(style)[0];
        return free;
    }

    IncludedStyle Copy(string id)
    {
        var copy = new XElement(_byId[id]);
        copy.SetAttributeValue(W.Main + "styleId", _ids[id]);
        copy.Attribute(W.Main + "default")?.Remove();
        if (_suffix is not null)
            Rename(copy, NewName(id));
        foreach (var reference in copy.Elements().Where(e => References.Contains(e.Name.LocalName)).ToList())
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
        var isOwn = _suffix is not null || _byId.TryGetValue((string?)reference.Attribute(W.Value) ?? "", out var style)
            && _host.Find(StyleChain.TypeOf(style), NameOf((string?)reference.Attribute(W.Value) ?? "")) is null;
        if ((isOwn || reference.Name.LocalName != "link") && Map((string?)reference.Attribute(W.Value) ?? "") is { } id)
            reference.SetAttributeValue(W.Value, id);
        else
            reference.Remove();
    }

    static void Rename(XElement style, string name)
    {
        style.Element(W.Name)?.SetAttributeValue(W.Value, name);
        style.Element(W.Main + "aliases")?.Remove();
        style.SetAttributeValue(W.Main + "customStyle", "1");
    }

    string NameOf(string id) => StyleChain.NameOf(_byId[id]) ?? id;

    string NewName(string id) => _suffix is null ? NameOf(id) : $"{NameOf(id)} ({_suffix})";
}
