using System.Xml.Linq;

namespace Reports.Engine.Packaging;

/// <summary>The content types of a package, and which of them carry text that a template may tag.</summary>
static class ContentTypes
{
    public const string PartName = "[Content_Types].xml";

    const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
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

    /// <summary>The types with the main part declared as <paramref name="mainType"/>.</summary>
    public static XDocument WithMain(XDocument document, string mainName, string mainType)
    {
        var copy = new XDocument(document);
        var declared = copy.Root!.Elements(Names + "Override")
            .FirstOrDefault(e => string.Equals(
                ((string?)e.Attribute("PartName"))?.TrimStart('/'), mainName, StringComparison.OrdinalIgnoreCase));
        if (declared is not null)
            declared.SetAttributeValue("ContentType", mainType);
        else
            copy.Root.Add(new XElement(
                Names + "Override",
                new XAttribute("PartName", "/" + mainName),
                new XAttribute("ContentType", mainType)));
        return copy;
    }
}
