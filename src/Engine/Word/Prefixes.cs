namespace Reports.Engine.Word;

/// <summary>After this step the names of a part are written with the prefixes that our own bytes use: <c>w:</c> and <c>r:</c>.</summary>
/// <remarks>Word always writes them so; other programs may choose others, or none.</remarks>
static class Prefixes
{
    static readonly (string Prefix, XNamespace Namespace)[] Ours = [("w", W.Main), ("r", W.Relationship)];

    public static void Settle(XElement root)
    {
        var declarations = root.DescendantsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration).ToList();
        foreach (var (prefix, name) in Ours)
        {
            var others = declarations.FindAll(declaration => declaration.Parent is not null && IsOther(declaration, prefix, name));
            if (others.Count == 0 && (string?)root.Attribute(XNamespace.Xmlns + prefix) == name.NamespaceName)
                continue;
            others.Remove();
            root.SetAttributeValue(XNamespace.Xmlns + prefix, name.NamespaceName);
        }
    }

    // Another prefix for the same names, or the same prefix for other names.
    static bool IsOther(XAttribute declaration, string prefix, XNamespace name) =>
        (declaration.Value == name.NamespaceName) != (declaration.Name == XNamespace.Xmlns + prefix);
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
