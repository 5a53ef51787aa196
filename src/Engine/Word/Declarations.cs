using System.Xml.Linq;

namespace Reports.Engine.Word;

/// <summary>Makes a root declare what another root declares, so that XML written under the one can stand under the other.</summary>
static class Declarations
{
    public static readonly XName Ignorable = W.Compatibility + "Ignorable";

    public static void Adopt(XElement root, XElement from)
    {
        // A prefix that means something else here is declared again where it is used.
        foreach (var declaration in from.Attributes().Where(a => a.IsNamespaceDeclaration && a.Name.LocalName != "xmlns"))
            root.SetAttributeValue(declaration.Name, declaration.Value);
        // The words are whatever the file has there: not all of them need be names.
        var declared = root.Attributes().Where(a => a.IsNamespaceDeclaration).Select(a => a.Name.LocalName).ToHashSet();
        var words = Words(root).Union(Words(from)).Where(declared.Contains).ToList();
        root.SetAttributeValue(Ignorable, words.Count == 0 ? null : string.Join(' ', words));
    }

    /// <summary>The prefixes whose names a program may pass over when it does not know them.</summary>
    public static IEnumerable<string> Words(XElement element) =>
        ((string?)element.Attribute(Ignorable) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
