namespace Reports.Engine.Outlines.Reading;

/// <summary>What can be reported about a content control: its name, its check box, whether it still shows its prompt.</summary>
static class ControlFacts
{
    internal static IReadOnlyList<string> Of(XElement control)
    {
        var properties = control.Child("sdtPr");
        var name = properties?.Val("tag") is { Length: > 0 } tag ? tag : properties?.Val("alias");
        string?[] facts =
        [
            CheckBox.Of(control) is { } box ? StateOf(box) : null,
            string.IsNullOrEmpty(name) ? null : name,
            properties?.Switch("showingPlcHdr") == true ? "placeholder" : null,
            properties?.Val("lock") is { } locked and not "unlocked" ? locked : null,
        ];
        return [.. facts.OfType<string>()];
    }

    // The state of a box and the character it shows: check on ☒.
    static string StateOf(CheckBox box) =>
        $"check {(box.IsChecked ? "on" : "off")} {box.Glyph}{(box.IsGlyphRight ? "" : " (wrong)")}";
}

/// <summary>The check box of an old form: a field with data of its own.</summary>
static class FormBox
{
    /// <summary><c>check on</c> or <c>check off</c>; null for any other field.</summary>
    internal static string? Of(XElement fieldBegin)
    {
        if (fieldBegin.Child("ffData")?.Child("checkBox") is not { } box)
            return null;
        var isOn = box.Switch("checked") ?? box.Switch("default") ?? false;
        return isOn ? "check on" : "check off";
    }
}
