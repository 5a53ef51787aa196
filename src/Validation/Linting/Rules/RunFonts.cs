namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>The font that the letters of a run are set in: said by itself, by its styles, by the document or by its theme.</summary>
/// <remarks>Styles of tables are not followed: in practice they leave the font alone.</remarks>
sealed class RunFonts
{
    readonly StyleDefinitions _styles;
    readonly string? _normal;
    readonly XElement? _theme;

    public RunFonts(ReadDocument package)
    {
        _styles = StyleDefinitions.Of(package.RootOf("styles"));
        _normal = _styles.DefaultOf("paragraph");
        _theme = package.RootOf("theme");
    }

    /// <summary>The font's name; null when nothing says it.</summary>
    public string? Of(XElement run)
    {
        var paragraph = run.Ancestors(W.Main + "p").FirstOrDefault();
        return FontIn(run.Child("rPr"))
            ?? FontOf(run.Child("rPr")?.Val("rStyle"))
            ?? FontOf(paragraph?.Child("pPr")?.Val("pStyle") ?? _normal)
            ?? FontIn(_styles.Defaults?.Child("rPrDefault")?.Child("rPr"));
    }

    string? FontOf(string? style) => _styles.Chain(style).Select(found => FontIn(found.Child("rPr"))).FirstOrDefault(font => font is not null);

    string? FontIn(XElement? properties)
    {
        var fonts = properties?.Child("rFonts");
        return Themed(fonts?.Attr("asciiTheme") ?? fonts?.Attr("hAnsiTheme")) ?? fonts?.Attr("ascii") ?? fonts?.Attr("hAnsi");
    }

    // minorHAnsi → <a:minorFont><a:latin typeface="…"/>
    string? Themed(string? name) => name is null ? null
        : (string?)_theme?.Descendants(W.Art + (name.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont"))
            .Elements(W.Art + "latin").FirstOrDefault()?.Attribute("typeface");
}
