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
        Styles = StyleDefinitions.Of(styles);
        Styles.AssumeNormal();
        _instances = ById(numbering, "num", "numId");
        _looks = ById(numbering, "abstractNum", "abstractNumId");
        PictureBullets = ById(numbering, "numPicBullet", "numPicBulletId");
    }

    public StyleDefinitions Styles { get; }

    /// <summary>The pictures that lists use for signs, by id.</summary>
    public Dictionary<string, XElement> PictureBullets { get; }

    public string DefaultsSignature => Styles.Defaults is not { } defaults ? "" : Comparable(defaults).ToString(SaveOptions.DisableFormatting);

    public XElement? Instance(string id) => _instances.GetValueOrDefault(id);

    public XElement? LookOf(XElement instance) => _looks.GetValueOrDefault(instance.Val("abstractNumId") ?? "");

    /// <summary>All that makes the look of a style, the styles it is based on included.</summary>
    public string Signature(string id)
    {
        if (_signatures.TryGetValue(id, out var known))
            return known;
        if (Styles.Find(id) is not { } style)
            return "";

        // A chain may be a circle in a damaged file.
        _signatures[id] = "";
        var parent = style.Val("basedOn");
        var root = parent is null && StyleDefinitions.TypeOf(style) == "paragraph" ? DefaultsSignature : "";
        return _signatures[id] = string.Join(
            '\n',
            Comparable(style).ToString(SaveOptions.DisableFormatting),
            parent is null ? root : Signature(parent),
            Styles.NameOf(style.Val("next") ?? ""),
            Styles.NameOf(style.Val("link") ?? ""),
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
            reference.SetAttributeValue(W.Value, Styles.NameOf((string?)reference.Attribute(W.Value) ?? ""));
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
}
