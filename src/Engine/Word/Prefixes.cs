using System.Xml.Linq;

namespace Reports.Engine.Word;

/// <summary>After this step the names of a part are written with the prefixes that our own bytes use: <c>w:</c> and <c>r:</c>.</summary>
/// <remarks>Word always writes them so; other programs may choose others, or none.</remarks>
static class Prefixes
{
    static readonly (string Prefix, XNamespace Namespace)[] Ours = [("w", W.Main), ("r", W.Relationship)];

    public static void Settle(XElement root)
    {
        foreach (var (prefix, name) in Ours)
        {
            if (IsSettled(root, prefix, name))
                continue;
            foreach (var declaration in root.DescendantsAndSelf().Attributes().Where(a => IsOther(a, prefix, name)).ToList())
                declaration.Remove();
            root.SetAttributeValue(XNamespace.Xmlns + prefix, name.NamespaceName);
        }
    }

    static bool IsSettled(XElement root, string prefix, XNamespace name) =>
        (string?)root.Attribute(XNamespace.Xmlns + prefix) == name.NamespaceName
        && !root.DescendantsAndSelf().Attributes().Any(a => IsOther(a, prefix, name));

    // Another prefix for the same names, or the same prefix for other names.
    static bool IsOther(XAttribute attribute, string prefix, XNamespace name) => attribute.IsNamespaceDeclaration
        && (attribute.Value == name.NamespaceName) != (attribute.Name == XNamespace.Xmlns + prefix);
}
