using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Programs;

/// <summary>The styles of a template, as far as the steps ask for them.</summary>
sealed class TemplateStyles
{
    static readonly XName Based = W.Main + "basedOn";

    readonly Dictionary<string, XElement> _byId = [];
    readonly Dictionary<(string Type, string Name), string> _idByName = [];
    readonly XElement? _defaults;

    TemplateStyles(XElement? root)
    {
        _defaults = root?.Element(W.Main + "docDefaults");
        foreach (var style in root?.Elements(W.Main + "style") ?? [])
        {
            var id = (string?)style.Attribute(W.Main + "styleId") ?? "";
            var name = (string?)style.Element(W.Name)?.Attribute(W.Value) ?? id;
            _byId.TryAdd(id, style);
            _idByName.TryAdd((TypeOf(style), Comparable(name)), id);
            if (TypeOf(style) == "paragraph" && (string?)style.Attribute(W.Main + "default") is "1" or "true")
                DefaultParagraph ??= id;
        }
    }

    /// <summary>The style of paragraphs that name none.</summary>
    public string? DefaultParagraph { get; }

    /// <summary>The language that the text is in unless something else is said; null when nothing is.</summary>
    public string? Language => (string?)_defaults?.Descendants(W.Main + "lang").FirstOrDefault()?.Attribute(W.Value);

    public static TemplateStyles Of(XElement? root) => new(root);

    /// <summary>The id of a style by the name that Word shows, ignoring case; built-in names are the English ones.</summary>
    public string? Find(string type, string name) => _idByName.GetValueOrDefault((type, Comparable(name)));

    public bool Has(string id) => _byId.ContainsKey(id);

    /// <summary>The numbering that a paragraph has by its style: the list and the level. Headings are no lists.</summary>
    public (string Number, string Level)? ListOf(string? style)
    {
        if (Property(style, W.Main + "outlineLvl") is not null || Property(style, W.Main + "numPr") is not { } numbering)
            return null;
        return (string?)numbering.Element(W.NumberId)?.Attribute(W.Value) is { } number
            ? (number, (string?)numbering.Element(W.Main + "ilvl")?.Attribute(W.Value) ?? "0")
            : null;
    }

    /// <summary>How the lines of a paragraph are aligned by its style: <c>both</c> stretches them.</summary>
    public string? AlignmentOf(string? style) =>
        (string?)(Property(style, W.Main + "jc")
            ?? _defaults?.Element(W.Main + "pPrDefault")?.Element(W.ParagraphProperties)?.Element(W.Main + "jc"))?.Attribute(W.Value);

    // The nearest style of the chain that says it; a chain may be a circle in a damaged file.
    XElement? Property(string? id, XName name)
    {
        var seen = new HashSet<string>();
        for (var next = id ?? DefaultParagraph; next is not null && seen.Add(next) && _byId.TryGetValue(next, out var style);)
        {
            if (style.Element(W.ParagraphProperties)?.Element(name) is { } found)
                return found;
            next = (string?)style.Element(Based)?.Attribute(W.Value);
        }

        return null;
    }

    static string TypeOf(XElement style) => (string?)style.Attribute(W.Type) ?? "paragraph";

    static string Comparable(string name) => name.Trim().ToLowerInvariant();
}
