using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>The styles and lists of a document to be joined, and what each looks like, so that equal ones are found.</summary>
sealed class SourceFormats
{
    // What changes with every save, and what is compared by other means.
    static readonly string[] Incidental = ["rsid", "nsid", "basedOn", "next", "link", "numId", "default"];
    static readonly string[] StyleReferences = ["pStyle", "styleLink", "numStyleLink"];

    readonly Dictionary<string, string> _signatures = [];
    readonly Dictionary<string, XElement> _instances;
    readonly Dictionary<string, XElement> _looks;

    public SourceFormats(XElement? styles, XElement? numbering)
    {
        Defaults = styles?.Element(W.Main + "docDefaults");
        LatentStyles = styles?.Element(W.Main + "latentStyles");
        Styles = ById(styles, "style", "styleId");
        if (DefaultOf("paragraph") is null)
            Styles.TryAdd("Normal", NormalStyle());
        _instances = ById(numbering, "num", "numId");
        _looks = ById(numbering, "abstractNum", "abstractNumId");
        PictureBullets = ById(numbering, "numPicBullet", "numPicBulletId");
    }

    public XElement? Defaults { get; }

    public XElement? LatentStyles { get; }

    /// <summary>The styles by id, in their order.</summary>
    public Dictionary<string, XElement> Styles { get; }

    /// <summary>The pictures that lists use for signs, by id.</summary>
    public Dictionary<string, XElement> PictureBullets { get; }

    public string DefaultsSignature => Defaults is null ? "" : Comparable(Defaults).ToString(SaveOptions.DisableFormatting);

    /// <summary>The style of what names none; null when there is none.</summary>
    public string? DefaultOf(string type) => Styles
        .Where(pair => TypeOf(pair.Value) == type && (string?)pair.Value.Attribute(W.Main + "default") is "1" or "true" or "on")
        .Select(pair => pair.Key)
        .FirstOrDefault();

    public string NameOf(string id) => Styles.TryGetValue(id, out var style) ? ValueOf(style, "name") ?? id : id;

    public XElement? Instance(string id) => _instances.GetValueOrDefault(id);

    public XElement? LookOf(XElement instance) => _looks.GetValueOrDefault(ValueOf(instance, "abstractNumId") ?? "");

    public static string TypeOf(XElement style) => (string?)style.Attribute(W.Type) ?? "paragraph";

    public static string? ValueOf(XElement element, string name) => (string?)element.Element(W.Main + name)?.Attribute(W.Value);

    /// <summary>All that makes the look of a style, the styles it is based on included.</summary>
    public string Signature(string id)
    {
        if (_signatures.TryGetValue(id, out var known))
            return known;
        if (!Styles.TryGetValue(id, out var style))
            return "";

        // A chain may be a circle in a damaged file.
        _signatures[id] = "";
        var parent = ValueOf(style, "basedOn");
        var root = parent is null && TypeOf(style) == "paragraph" ? DefaultsSignature : "";
        return _signatures[id] = string.Join(
            '\n',
            Comparable(style).ToString(SaveOptions.DisableFormatting),
            parent is null ? root : Signature(parent),
            NameOf(ValueOf(style, "next") ?? ""),
            NameOf(ValueOf(style, "link") ?? ""),
            string.Concat(style.Descendants(W.NumberId).Select(number => Signature(Instance((string?)number.Attribute(W.Value) ?? "")))));
    }

    /// <summary>All that makes a list: its look and what the instance changes of it.</summary>
    public string Signature(XElement? instance) => instance is null
        ? ""
        : (LookOf(instance) is { } look ? LookSignature(look) : "") + string.Concat(instance.Elements(W.Main + "lvlOverride"));

    /// <summary>All that makes the look of a list; styles by their names.</summary>
    public string LookSignature(XElement look)
    {
        var copy = Comparable(look);
        foreach (var reference in copy.Descendants().Where(IsStyleReference))
            reference.SetAttributeValue(W.Value, NameOf((string?)reference.Attribute(W.Value) ?? ""));
        return copy.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>True for an element in a list that names a style.</summary>
    public static bool IsStyleReference(XElement element) =>
        element.Name.Namespace == W.Main && StyleReferences.Contains(element.Name.LocalName);

    static XElement Comparable(XElement element)
    {
        var copy = new XElement(element);
        copy.Descendants().Where(e => e.Name.Namespace == W.Main && Incidental.Contains(e.Name.LocalName)).Remove();
        copy.Attributes().Where(a => a.Name != W.Type).Remove();
        return copy;
    }

    static Dictionary<string, XElement> ById(XElement? root, string name, string id)
    {
        var found = new Dictionary<string, XElement>();
        foreach (var element in root?.Elements(W.Main + name) ?? [])
            found.TryAdd((string?)element.Attribute(W.Main + id) ?? "", element);
        return found;
    }

    // What Word assumes where a file has no style for plain paragraphs.
    static XElement NormalStyle() => new(
        W.Main + "style",
        new XAttribute(W.Type, "paragraph"),
        new XAttribute(W.Main + "default", "1"),
        new XAttribute(W.Main + "styleId", "Normal"),
        new XElement(W.Name, new XAttribute(W.Value, "Normal")));
}
