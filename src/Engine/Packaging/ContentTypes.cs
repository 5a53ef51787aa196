using System.Xml.Linq;

namespace Reports.Engine.Packaging;

/// <summary>The content types of a package, and which of them carry text that a template may tag.</summary>
static class ContentTypes
{
    public const string PartName = "[Content_Types].xml";

    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    const string Document = Word + "document.main+xml";
    const string MacroDocument = "application/vnd.ms-word.document.macroEnabled.main+xml";
    const string Template = Word + "template.main+xml";
    const string MacroTemplate = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";

    static readonly XNamespace Names = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static bool IsMain(string contentType) =>
        contentType is Document or MacroDocument or Template or MacroTemplate;

    /// <summary>Story parts: the parts of a document that hold paragraphs.</summary>
    public static bool IsStory(string contentType) =>
        IsMain(contentType) || contentType is Word + "header+xml" or Word + "footer+xml" or Word + "footnotes+xml"
            or Word + "endnotes+xml" or Word + "comments+xml";

    /// <summary>The document's properties: title, subject, custom values.</summary>
    public static bool IsProperties(string contentType) =>
        contentType is "application/vnd.openxmlformats-package.core-properties+xml"
            or "application/vnd.openxmlformats-officedocument.extended-properties+xml"
            or "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    /// <summary>Content types by part name; names without an override get their extension's default.</summary>
    public static Func<string, string> Read(XDocument document)
    {
        var overrides = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var defaults = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in document.Root!.Elements())
        {
            var type = (string?)element.Attribute("ContentType") ?? "";
            if (element.Name == Names + "Override" && (string?)element.Attribute("PartName") is { } part)
                overrides[part.TrimStart('/')] = type;
            else if (element.Name == Names + "Default" && (string?)element.Attribute("Extension") is { } extension)
                defaults[extension] = type;
        }

        return name => overrides.TryGetValue(name, out var type) ? type
            : defaults.GetValueOrDefault(Path.GetExtension(name).TrimStart('.'), "");
    }

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
        var declared = root.Elements(Names + "Override").FirstOrDefault(e => IsSame(Attribute(e, "PartName").TrimStart('/'), name));
        if (declared is null)
            root.Add(declared = new XElement(Names + "Override", new XAttribute("PartName", "/" + name)));
        declared.SetAttributeValue("ContentType", type);
    }

    /// <summary>The types with one more part declared by its name.</summary>
    public static byte[] WithPart(byte[] types, string name, string contentType, PackageLimits limits)
    {
        var document = PackageXml.Read(types, limits.Depth);
        document.Root!.Add(new XElement(
            Names + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", contentType)));
        return PackageXml.Write(document);
    }

    static string Attribute(XElement element, string name) => (string?)element.Attribute(name) ?? "";

    static bool IsSame(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
