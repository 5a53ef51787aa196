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
