using System.Xml.Linq;
using Reports.Engine.Opening;

namespace Reports.Engine.Linting.Rules;

/// <summary>The font that the letters of a run are set in: said by itself, by its styles, by the document or by its theme.</summary>
/// <remarks>Styles of tables are not followed: in practice they leave the font alone.</remarks>
sealed class RunFonts
{
    readonly Dictionary<string, XElement> _styles;
    readonly XElement? _defaults;
    readonly XElement? _theme;
    readonly string _normal;

    public RunFonts(ReadDocument package)
    {
        var styles = package.RootOf("styles");
        _styles = (styles?.Elements(WordXml.W + "style") ?? [])
            .GroupBy(s => s.Attr("styleId") ?? "", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _normal = _styles.FirstOrDefault(s => s.Value.Attr("type") is "paragraph" && s.Value.Attr("default") is "1" or "true").Key ?? "";
        _defaults = styles?.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr");
        _theme = package.RootOf("theme");
    }

    /// <summary>The font's name; null when nothing says it.</summary>
    public string? Of(XElement run)
    {
        var paragraph = run.Ancestors(WordXml.W + "p").FirstOrDefault();
        return FontIn(run.Child("rPr"))
            ?? FontOf(run.Child("rPr")?.Val("rStyle"), [])
            ?? FontOf(paragraph?.Child("pPr")?.Val("pStyle") ?? _normal, [])
            ?? FontIn(_defaults);
    }

    string? FontOf(string? style, HashSet<string> seen) =>
        style is not null && seen.Add(style) && _styles.TryGetValue(style, out var found)
            ? FontIn(found.Child("rPr")) ?? FontOf(found.Val("basedOn"), seen)
            : null;

    string? FontIn(XElement? properties)
    {
        var fonts = properties?.Child("rFonts");
        return Themed(fonts?.Attr("asciiTheme") ?? fonts?.Attr("hAnsiTheme")) ?? fonts?.Attr("ascii") ?? fonts?.Attr("hAnsi");
    }

    // minorHAnsi → <a:minorFont><a:latin typeface="…"/>
    string? Themed(string? name) => name is null ? null
        : (string?)_theme?.Descendants(WordXml.A + (name.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont"))
            .Elements(WordXml.A + "latin").FirstOrDefault()?.Attribute("typeface");
}
