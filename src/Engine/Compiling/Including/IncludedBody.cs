using Reports.Engine.Packaging;

namespace Reports.Engine.Compiling.Including;

/// <summary>The body of an included document: its blocks can stand between any other paragraphs.</summary>
static class IncludedBody
{
    /// <summary>Takes the sections away, for the page is the template's; a section that began a page leaves a page break.</summary>
    public static void DropSections(XElement body)
    {
        body.Elements(W.Section).Remove();
        foreach (var section in body.Descendants(W.Section).Where(e => e.Parent!.Name == W.ParagraphProperties).ToList())
        {
            var paragraph = section.Parent!.Parent!;
            if ((string?)section.Element(W.Type)?.Attribute(W.Value) is not ("continuous" or "nextColumn") && paragraph.ElementsAfterSelf().Any())
                paragraph.Add(new XElement(W.Run, new XElement(W.Break, new XAttribute(W.Type, "page"))));
            section.Remove();
        }
    }

    /// <summary>The inside of the body as it is written into the template's part: each block declares the prefixes that it needs.</summary>
    public static byte[] Bytes(XDocument document)
    {
        var xml = Encoding.UTF8.GetString(PackageXml.Write(document));
        var start = xml.IndexOf('>', xml.IndexOf("<w:body", StringComparison.Ordinal)) + 1;
        var end = xml.LastIndexOf("</w:body>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(end < start ? "" : xml[start..end]);
    }

    public static void Declare(XElement root, IEnumerable<XElement> blocks)
    {
        var passed = Declarations.Words(root).ToHashSet();
        var declared = root.Attributes().Where(a => a.IsNamespaceDeclaration && a.Name.LocalName is not ("xmlns" or "w")).ToList();
        foreach (var block in blocks.ToList())
        {
            var needed = declared.Where(d => Uses(block, d)).ToList();
            foreach (var declaration in needed.Where(d => block.Attribute(d.Name) is null))
                block.Add(new XAttribute(declaration));
            var words = needed.Select(d => d.Name.LocalName).Where(passed.Contains).ToList();
            if (words.Count == 0)
                continue;
            block.SetAttributeValue(XNamespace.Xmlns + "mc", W.Compatibility.NamespaceName);
            block.SetAttributeValue(Declarations.Ignorable, string.Join(' ', words));
        }
    }

    static bool Uses(XElement block, XAttribute declaration) => block.DescendantsAndSelf().Any(e =>
        e.Name.NamespaceName == declaration.Value
        || e.Attributes().Any(a => a.Name.NamespaceName == declaration.Value && !a.IsNamespaceDeclaration)
        || ((string?)e.Attribute("Requires") ?? "").Split(' ').Contains(declaration.Name.LocalName));
}
