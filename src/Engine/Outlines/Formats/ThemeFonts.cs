namespace Reports.Engine.Outlines.Formats;

/// <summary>The two fonts of the document's theme, which text may name instead of a font.</summary>
sealed class ThemeFonts(string? major, string? minor)
{
    internal static ThemeFonts Of(ReadDocument package)
    {
        var scheme = package.RootOf("theme")?.Descendants(W.Art + "fontScheme").FirstOrDefault();
        return new ThemeFonts(Latin(scheme, "majorFont"), Latin(scheme, "minorFont"));
    }

    /// <summary>The font for Latin letters that <c>w:rFonts</c> names, or null. Vietnamese letters belong to hAnsi.</summary>
    internal string? NameOf(XElement fonts)
    {
        var theme = fonts.Attr("hAnsiTheme") ?? fonts.Attr("asciiTheme");
        var byTheme = theme is null ? null : theme.StartsWith("major", StringComparison.Ordinal) ? major : minor;
        return byTheme ?? fonts.Attr("hAnsi") ?? fonts.Attr("ascii");
    }

    static string? Latin(XElement? scheme, string which) =>
        (string?)scheme?.Element(W.Art + which)?.Element(W.Art + "latin")?.Attribute("typeface");
}
