using System.Xml;
using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;

namespace Reports.Engine.Opening;

/// <summary>Reads the XML of a part into a tree, or says why not: no DTD, no fetching, no bottomless nesting.</summary>
/// <remarks>Blank text between elements is left out, blank text inside <c>w:t</c> is kept; strict names become the usual ones.</remarks>
static class XmlPartReader
{
    static readonly HashSet<string> TextElements = ["t", "delText", "instrText", "delInstrText"];

    /// <summary>The root element, or null and a finding in the bag.</summary>
    internal static XElement? Read(byte[] bytes, WordLocation place, PackageLimits limits, DiagnosticBag problems)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            var root = Build(reader, limits, out var nodes);
            if (root is null)
                problems.Add(nodes > limits.Nodes ? PackageProblems.TooManyNodes(place, limits.Nodes) : PackageProblems.TooDeep(place, limits.Depth));
            return root;
        }
        catch (XmlException exception)
        {
            problems.Add(XmlRefusal.Explain(bytes, place, exception));
            return null;
        }
    }

    // Null when the tree goes deeper or grows larger than the limit.
    static XElement? Build(XmlReader reader, PackageLimits limits, out long nodes)
    {
        nodes = 0;
        XElement? root = null;
        XElement? open = null;
        while (reader.Read())
        {
            nodes += 1 + reader.AttributeCount;
            if (nodes > limits.Nodes)
                return null;
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth >= limits.Depth)
                        return null;
                    var element = Element(reader);
                    open?.Add(element);
                    root ??= element;
                    if (!reader.IsEmptyElement)
                        open = element;
                    break;
                case XmlNodeType.EndElement:
                    open = open!.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open!.Add(new XText(reader.Value));
                    break;
                case XmlNodeType.Whitespace when open is not null && TextElements.Contains(open.Name.LocalName):
                    open.Add(new XText(reader.Value));
                    break;
            }
        }
        return root;
    }

    static XElement Element(XmlReader reader)
    {
        var element = new XElement(StrictNames.ToUsual(reader.NamespaceURI) + reader.LocalName);
        while (reader.MoveToNextAttribute())
            element.Add(Attribute(reader));
        reader.MoveToElement();
        return element;
    }

    static XAttribute Attribute(XmlReader reader)
    {
        var isDeclaration = reader.NamespaceURI == XNamespace.Xmlns.NamespaceName;
        if (!isDeclaration)
            return new XAttribute(StrictNames.ToUsual(reader.NamespaceURI) + reader.LocalName, reader.Value);
        var uri = StrictNames.ToUsual(reader.Value).NamespaceName;
        return reader.Prefix.Length == 0 ? new XAttribute("xmlns", uri) : new XAttribute(XNamespace.Xmlns + reader.LocalName, uri);
    }
}
