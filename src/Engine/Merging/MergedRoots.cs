namespace Reports.Engine.Merging;

/// <summary>The roots of merged parts: they declare what Word's documents usually use, so that their blocks need not.</summary>
static class MergedRoots
{
    const string Word = "http://schemas.microsoft.com/office/word/2010/";
    const string Passed = "w14 w15 wp14";

    static readonly (string Prefix, string Namespace)[] Usual =
    [
        ("w", W.Main.NamespaceName),
        ("r", W.Relationship.NamespaceName),
        ("mc", W.Compatibility.NamespaceName),
        ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
        ("o", "urn:schemas-microsoft-com:office:office"),
        ("v", "urn:schemas-microsoft-com:vml"),
        ("w10", "urn:schemas-microsoft-com:office:word"),
        ("wp", W.Drawing.NamespaceName),
        ("wp14", Word + "wordprocessingDrawing"),
        ("wps", Word + "wordprocessingShape"),
        ("wpg", Word + "wordprocessingGroup"),
        ("wpc", Word + "wordprocessingCanvas"),
        ("w14", W.W14.NamespaceName),
        ("w15", W.Word2012.NamespaceName),
    ];

    static readonly Dictionary<string, string> Prefixes = Usual.ToDictionary(pair => pair.Prefix, pair => pair.Namespace);
    static readonly HashSet<string> Namespaces = [.. Usual.Select(pair => pair.Namespace)];

    public static XElement Of(string name) => new(
        W.Main + name,
        Usual.Select(pair => new XAttribute(XNamespace.Xmlns + pair.Prefix, pair.Namespace)),
        new XAttribute(Declarations.Ignorable, Passed));

    /// <summary>After this the tree can stand under such a root: what may be ignored and is not declared there is gone.</summary>
    public static void Settle(XElement root)
    {
        var ignored = Declarations.Words(root)
            .Select(prefix => root.GetNamespaceOfPrefix(prefix)?.NamespaceName)
            .Where(name => name is not null && !Namespaces.Contains(name)).ToHashSet();
        if (ignored.Count > 0)
        {
            root.Descendants().Where(e => ignored.Contains(e.Name.NamespaceName)).Remove();
            root.DescendantsAndSelf().Attributes().Where(a => !a.IsNamespaceDeclaration && ignored.Contains(a.Name.NamespaceName)).Remove();
        }

        // «Requires» names prefixes: they must be declared where it stands.
        var others = root.Attributes().Where(a => a.IsNamespaceDeclaration && Prefixes.GetValueOrDefault(a.Name.LocalName) != a.Value).ToList();
        foreach (var choice in root.Descendants(W.Compatibility + "Choice").ToList())
            foreach (var declaration in others.Where(d => Requires(choice, d.Name.LocalName) && choice.Attribute(d.Name) is null))
                choice.Add(new XAttribute(declaration));
    }

    static bool Requires(XElement choice, string prefix) =>
        ((string?)choice.Attribute("Requires") ?? "").Split(' ').Contains(prefix);
}
