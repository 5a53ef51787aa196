using System.Xml;

namespace Reports.Engine.Word;

/// <summary>An element as it is written inside its part, without the declarations that the part's root makes already.</summary>
static class FragmentXml
{
    static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize, CheckCharacters = false };

    /// <summary>The text of an element.</summary>
    /// <param name="root">The root that will stand around it.</param>
    public static string Text(XElement element, XElement? root) => Texts([element], root)[0];

    /// <summary>Several elements, each as text: a writer is dear to make and serves them all.</summary>
    public static IReadOnlyList<string> Texts(IEnumerable<XElement> elements, XElement? root)
    {
        var texts = new List<string>();
        var all = new StringBuilder();
        using var writer = XmlWriter.Create(all, Settings);
        Open(writer, root);
        foreach (var element in elements)
        {
            writer.Flush();
            var start = all.Length;
            element.WriteTo(writer);
            writer.Flush();
            texts.Add(all.ToString(start, all.Length - start));
        }

        return texts;
    }

    // The start tag around the elements; it is closed only when something follows it.
    static void Open(XmlWriter writer, XElement? root)
    {
        writer.WriteStartElement("w", "x", W.Main.NamespaceName);
        foreach (var declaration in root?.Attributes().Where(a => a.IsNamespaceDeclaration && a.Name.LocalName != "w") ?? [])
        {
            var isDefault = declaration.Name.Namespace == XNamespace.None;
            writer.WriteAttributeString(isDefault ? "" : "xmlns", declaration.Name.LocalName, isDefault ? null : XNamespace.Xmlns.NamespaceName, declaration.Value);
        }

        writer.WriteString(" ");
    }
}
