using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Programs;

/// <summary>The styles of a part and what each takes over from the one it is based on.</summary>
sealed class StyleChain
{
    readonly Dictionary<string, XElement> _byId = [];

    StyleChain(XElement? root)
    {
        Defaults = root?.Element(W.Main + "docDefaults");
        foreach (var style in root?.Elements(W.Main + "style") ?? [])
            _byId.TryAdd((string?)style.Attribute(W.Main + "styleId") ?? "", style);
        DefaultParagraph = _byId
            .Where(pair => TypeOf(pair.Value) == "paragraph" && (string?)pair.Value.Attribute(W.Main + "default") is "1" or "true")
            .Select(pair => pair.Key)
            .FirstOrDefault();
    }

    /// <summary>What holds before any style.</summary>
    public XElement? Defaults { get; }

    /// <summary>The style of paragraphs that name none.</summary>
    public string? DefaultParagraph { get; }

    public IEnumerable<(string Id, string Type, string Name)> All => _byId.Select(pair => (pair.Key, TypeOf(pair.Value), NameOf(pair.Value) ?? pair.Key));

    public static StyleChain Of(XElement? root) => new(root);

    /// <summary>A property of the paragraph from the nearest style that sets it.</summary>
    public XElement? Property(string id, XName name)
    {
        // A chain may be a circle in a damaged file.
        var seen = new HashSet<string>();
        for (string? next = id; next is not null && seen.Add(next) && _byId.TryGetValue(next, out var style);)
        {
            if (style.Element(W.ParagraphProperties)?.Element(name) is { } found)
                return found;
            next = (string?)style.Element(W.Main + "basedOn")?.Attribute(W.Value);
        }

        return null;
    }

    /// <summary>
    /// The indent that a style sets for the list it comes with. A paragraph that names the list itself takes the list's own
    /// indent instead (ECMA-376 part 1, 17.7.2), so it has to be written beside the number.
    /// </summary>
    public XElement? IndentOfList(string id)
    {
        var seen = new HashSet<string>();
        for (string? next = id; next is not null && seen.Add(next) && _byId.TryGetValue(next, out var style);)
        {
            var properties = style.Element(W.ParagraphProperties);
            if (properties?.Element(W.Indent) is { } indent)
                return indent;
            if (properties?.Element(W.Numbering) is not null)
                return null;
            next = (string?)style.Element(W.Main + "basedOn")?.Attribute(W.Value);
        }

        return null;
    }

    public static string TypeOf(XElement style) => (string?)style.Attribute(W.Type) ?? "paragraph";

    public static string? NameOf(XElement style) => (string?)style.Element(W.Name)?.Attribute(W.Value);
}
