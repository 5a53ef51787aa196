namespace Reports.Engine.Word;

/// <summary>A check box as a content control: its stored state and what it shows.</summary>
/// <remarks>
/// Each box names its own two characters, as hexadecimal numbers; without them it is ☒ (2612) and ☐ (2610).
/// A character of a symbol font stands as <c>w:sym</c> in the private area: 00FE of Wingdings is written F0FE.
/// </remarks>
/// <param name="Glyph">What the control shows.</param>
/// <param name="Expected">What it should show.</param>
sealed record CheckBox(bool IsChecked, string Glyph, string Expected)
{
    internal bool IsGlyphRight => Glyph == Expected;

    /// <summary>The check box that a content control is; null for any other control.</summary>
    internal static CheckBox? Of(XElement control)
    {
        if (control.Child("sdtPr")?.Element(W.W14 + "checkbox") is not { } box || control.Child("sdtContent") is not { } content)
            return null;
        var isChecked = box.Element(W.W14 + "checked") is { } said && said.IsOn();
        var state = box.Element(W.W14 + (isChecked ? "checkedState" : "uncheckedState"));
        var expected = Character((string?)state?.Attribute(W.W14 + "val"), isChecked ? 0x2612 : 0x2610);
        return new CheckBox(isChecked, GlyphOf(content), expected);
    }

    static string GlyphOf(XElement content)
    {
        var glyph = new StringBuilder();
        foreach (var element in content.Descendants())
        {
            if (element.Is("t"))
                glyph.Append(element.Value.Trim());
            else if (element.Is("sym"))
                glyph.Append(Character(element.Attr("char"), 0));
        }
        return glyph.Length == 1 ? Character(((int)glyph[0]).ToString("X4", CultureInfo.InvariantCulture), 0) : glyph.ToString();
    }

    static string Character(string? hexadecimal, int otherwise)
    {
        if (!int.TryParse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            code = otherwise;
        var isPrivate = code is >= 0xF000 and <= 0xF0FF;
        return ((char)(isPrivate ? code - 0xF000 : code)).ToString();
    }
}
