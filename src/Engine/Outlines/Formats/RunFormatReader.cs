namespace Reports.Engine.Outlines.Formats;

/// <summary>Reads what a <c>w:rPr</c> says about the look of text.</summary>
static class RunFormatReader
{
    static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal)
    {
        ["b"] = "bold",
        ["i"] = "italic",
        ["strike"] = "strike",
        ["dstrike"] = "double strike",
        ["caps"] = "caps",
        ["smallCaps"] = "small caps",
        ["vanish"] = "hidden",
        ["outline"] = "outlined",
        ["shadow"] = "shadow",
        ["emboss"] = "embossed",
        ["imprint"] = "engraved",
    };

    /// <summary>The names that a character style turns over when its paragraph's style has them on as well.</summary>
    internal static IReadOnlyCollection<string> Toggles => Switches.Values;

    internal static Format Read(XElement? properties, ThemeFonts theme) =>
        properties is null ? Format.Empty : Format.Of(properties.Elements().Select(e => One(e, theme)).OfType<(string, string)>());

    static (string, string)? One(XElement element, ThemeFonts theme)
    {
        if (element.Name.Namespace != W.Main)
            return null;
        var name = element.Name.LocalName;
        if (Switches.TryGetValue(name, out var word))
            return (word, element.IsOn() ? "on" : "off");
        var value = element.Attr("val") ?? "";
        return name switch
        {
            "u" => ("underline", Underline(element, value)),
            "sz" => ("size", Measure.Points(value, 2)),
            "rFonts" => theme.NameOf(element) is { } font ? ("font", font) : null,
            "color" => ("colour", value.ToUpperInvariant() is "AUTO" or "000000" ? "auto" : value.ToUpperInvariant()),
            "highlight" => ("highlight", value),
            "vertAlign" => ("script", value == "baseline" ? "none" : value),
            "shd" => ("shading", Shading.Of(element)),
            "spacing" => ("letter spacing", Measure.Points(value, 20)),
            "w" => ("letter width", value.TrimEnd('%') + "%"),
            "position" => ("raised by", Measure.Points(value, 2)),
            "bdr" => ("border", BorderText.Of(element)),
            _ => null,
        };
    }

    static string Underline(XElement element, string value)
    {
        var line = value.Length == 0 ? "single" : value;
        return element.Attr("color") is { } colour and not "auto" ? $"{line} {colour}" : line;
    }
}
