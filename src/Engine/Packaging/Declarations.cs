using System.Xml.Linq;

namespace Reports.Engine.Packaging;

/// <summary>Makes a root declare what another root declares, so that XML written under the one can stand under the other.</summary>
static class Declarations
{
    public static readonly XName Ignorable = W.Compatibility + "Ignorable";

    public static void Adopt(XElement root, XElement from)
    {
        // A prefix that means something else here is declared again where it is used.
        foreach (var declaration in from.Attributes().Where(a => a.IsNamespaceDeclaration && a.Name.LocalName != "xmlns"))
            root.SetAttributeValue(declaration.Name, declaration.Value);
        var words = Words(root).Union(Words(from)).Where(prefix => root.Attribute(XNamespace.Xmlns + prefix) is not null).ToList();
        root.SetAttributeValue(Ignorable, words.Count == 0 ? null : string.Join(' ', words));
    }

    /// <summary>The prefixes whose names a program may pass over when it does not know them.</summary>
    public static IEnumerable<string> Words(XElement element) =>
        ((string?)element.Attribute(Ignorable) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
