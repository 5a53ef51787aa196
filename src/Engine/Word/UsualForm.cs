namespace Reports.Engine.Word;

/// <summary>A part's XML in the one form that is looked at: no comments, no blank text between elements, and the usual names.</summary>
/// <remarks>"Strict Open XML" documents use other namespaces for the same things (ECMA-376 part 1, annex A).</remarks>
static class UsualForm
{
    const string Strict = "http://purl.oclc.org/ooxml/";

    static readonly HashSet<string> TextElements = ["t", "delText", "instrText", "delInstrText"];

    static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["wordprocessingml/main"] = W.Main.NamespaceName,
        ["officeDocument/relationships"] = W.Relationship.NamespaceName,
        ["drawingml/main"] = W.Art.NamespaceName,
        ["drawingml/wordprocessingDrawing"] = W.Drawing.NamespaceName,
        ["drawingml/picture"] = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        ["drawingml/chart"] = "http://schemas.openxmlformats.org/drawingml/2006/chart",
        ["drawingml/diagram"] = "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        ["officeDocument/math"] = "http://schemas.openxmlformats.org/officeDocument/2006/math",
        ["officeDocument/extendedProperties"] = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        ["officeDocument/customProperties"] = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        ["officeDocument/docPropsVTypes"] = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    };

    /// <summary>Brings a tree into the form, in place.</summary>
    public static XElement Of(XElement root)
    {
        root.DescendantNodes().Where(IsIncidental).ToList().ForEach(node => node.Remove());
        if (root.DescendantsAndSelf().Any(element => IsStrict(element.Name.Namespace)))
            Rename(root);
        return root;
    }

    // Blank text inside w:t is text that Word drops unless the element asks for it: who looks must see it.
    static bool IsIncidental(XNode node) => node is XComment or XProcessingInstruction
        || (node is XText { Parent: { } parent } text && string.IsNullOrWhiteSpace(text.Value) && !TextElements.Contains(parent.Name.LocalName)
            && parent.Attribute(XNamespace.Xml + "space")?.Value != "preserve");

    static void Rename(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            var attributes = element.Attributes().Select(Renamed).ToList();
            element.Name = ToUsual(element.Name.Namespace) + element.Name.LocalName;
            element.ReplaceAttributes(attributes);
        }
    }

    static XAttribute Renamed(XAttribute attribute) => attribute.IsNamespaceDeclaration
        ? new(attribute.Name, ToUsual(attribute.Value).NamespaceName)
        : new(ToUsual(attribute.Name.Namespace) + attribute.Name.LocalName, attribute.Value);

    static bool IsStrict(XNamespace name) => name.NamespaceName.StartsWith(Strict, StringComparison.Ordinal);

    static XNamespace ToUsual(XNamespace name) =>
        IsStrict(name) && Usual.TryGetValue(name.NamespaceName[Strict.Length..], out var usual) ? usual : name;
}
