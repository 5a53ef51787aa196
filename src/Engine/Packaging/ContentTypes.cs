namespace Reports.Engine.Packaging;

/// <summary>What <c>[Content_Types].xml</c> says, in its own order and with its own repetitions, and which types carry text.</summary>
sealed record ContentTypes(
    IReadOnlyList<(string Extension, string Type)> Defaults, IReadOnlyList<(string PartName, string Type)> Overrides)
{
    public const string PartName = "[Content_Types].xml";

    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    const string Document = Word + "document.main+xml";
    const string MacroDocument = "application/vnd.ms-word.document.macroEnabled.main+xml";
    const string Template = Word + "template.main+xml";
    const string MacroTemplate = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";

    static readonly XNamespace Names = "http://schemas.openxmlformats.org/package/2006/content-types";

    readonly Dictionary<string, string> _byName = FirstOf(Overrides);
    readonly Dictionary<string, string> _byExtension = FirstOf(Defaults);

    public static bool IsMain(string contentType) =>
        contentType is Document or MacroDocument or Template or MacroTemplate;

    /// <summary>True when Word runs macros of a file with that main part; it opens no other file that has some.</summary>
    public static bool AllowsMacros(string mainType) => mainType is MacroDocument or MacroTemplate;

    /// <summary>A project of Visual Basic.</summary>
    public static bool IsMacros(PackagePart part) =>
        part.ContentType == "application/vnd.ms-office.vbaProject" || PartNames.EndsWith(part.Name, "vbaProject.bin");

    /// <summary>Story parts: the parts of a document that hold paragraphs.</summary>
    public static bool IsStory(string contentType) =>
        IsMain(contentType) || contentType is Word + "header+xml" or Word + "footer+xml" or Word + "footnotes+xml"
            or Word + "endnotes+xml" or Word + "comments+xml";

    /// <summary>The document's properties: title, subject, custom values.</summary>
    public static bool IsProperties(string contentType) =>
        contentType is "application/vnd.openxmlformats-package.core-properties+xml"
            or "application/vnd.openxmlformats-officedocument.extended-properties+xml"
            or "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    /// <summary>Charts and SmartArt: their texts stand outside of paragraphs of Word.</summary>
    public static bool IsDiagram(string contentType) =>
        contentType is "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
            or "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml"
            or "application/vnd.ms-office.chartex+xml"
            or "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml"
            or "application/vnd.ms-office.drawingml.diagramDrawing+xml";

    /// <summary>Writes the names and endings as they are written for parts; false when they are already.</summary>
    public static bool Normalise(XElement root)
    {
        var odd = root.Elements().Attributes().Where(a => a.Name.LocalName is "PartName" or "Extension" && PartNames.Normal(a.Value) != a.Value).ToList();
        foreach (var attribute in odd)
            attribute.Value = PartNames.Normal(attribute.Value);
        return odd.Count > 0;
    }

    /// <summary>What a root element lists.</summary>
    public static ContentTypes From(XElement root) => new(
        root.Elements(Names + "Default").Select(e => (Attribute(e, "Extension"), Attribute(e, "ContentType"))).ToList(),
        root.Elements(Names + "Override").Select(e => (Attribute(e, "PartName").TrimStart('/'), Attribute(e, "ContentType"))).ToList());

    /// <summary>The type of a part: by its name, or else by its extension; empty when neither is listed.</summary>
    public string Of(string partName) =>
        _byName.TryGetValue(partName, out var type) ? type
        : _byExtension.GetValueOrDefault(Path.GetExtension(PartNames.Plain(partName)).TrimStart('.'), "");

    /// <summary>
    /// The main type that a file of that ending must declare: Word refuses a <c>.docx</c> that says it is a template.
    /// An ending that says nothing keeps the type.
    /// </summary>
    public static string ForEnding(string mainType, string? ending) => ending?.ToLowerInvariant() switch
    {
        ".docx" => Document,
        ".docm" => MacroDocument,
        ".dotx" => Template,
        ".dotm" => MacroTemplate,
        _ => mainType,
    };

    /// <summary>The types with parts declared, and defaults added for endings that have none.</summary>
    public static XDocument With(
        XDocument document, IEnumerable<(string Extension, string Type)> defaults, IEnumerable<(string Name, string Type)> parts)
    {
        var copy = new XDocument(document);
        var root = copy.Root!;
        foreach (var (name, type) in parts)
            Declare(root, name, type);

        // Endings are compared ignoring case: a second default for «JPG» would make the package unreadable.
        foreach (var (extension, type) in defaults)
            if (!root.Elements(Names + "Default").Any(e => IsSame(Attribute(e, "Extension"), extension)))
                root.AddFirst(new XElement(
                    Names + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type)));
        return copy;
    }

    static void Declare(XElement root, string name, string type)
    {
        var declared = root.Elements(Names + "Override").FirstOrDefault(e => PartNames.AreSame(Attribute(e, "PartName").TrimStart('/'), name));
        if (declared is null)
            root.Add(declared = new XElement(Names + "Override", new XAttribute("PartName", "/" + name)));
        declared.SetAttributeValue("ContentType", type);
    }

    static Dictionary<string, string> FirstOf(IEnumerable<(string Key, string Type)> list)
    {
        var first = new Dictionary<string, string>(PartNames.Comparer);
        foreach (var (key, type) in list)
            first.TryAdd(key, type);
        return first;
    }

    static string Attribute(XElement element, string name) => (string?)element.Attribute(name) ?? "";

    static bool IsSame(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
