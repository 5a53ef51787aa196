using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Controls;

/// <summary>Check boxes whose state comes from the data: their state and the sign they show always agree.</summary>
/// <remarks>
/// A check box is a content control with <c>w14:checkbox</c>. Its tag (or title) holds the condition,
/// <c>review.level == 'Tốt'</c>, with braces or without, or the plain path of a boolean, <c>review.is_good</c>; its own signs
/// and fonts for checked and unchecked are kept.
/// </remarks>
static class CheckBoxes
{
    public static readonly XName Box = W.W14 + "checkbox";

    static readonly XName Checked = W.W14 + "checked";
    static readonly XName Val = W.W14 + "val";
    static readonly XName Font = W.W14 + "font";

    public static void Apply(Story story)
    {
        foreach (var box in story.Root.Descendants(Box).ToList())
            if (box.Parent is { } properties && State(box, properties, story) is { } state)
            {
                FilledControls.Untie(properties, story);
                Bind(box, properties.Parent!, state);
            }
    }

    /// <summary>The plain paths that boxes ask for, each with the properties it stands in.</summary>
    public static IReadOnlyList<(string Path, XElement Properties)> Paths(XElement root) =>
    [
        .. root.Descendants(Box).Select(box => box.Parent).OfType<XElement>()
            .Select(properties => (Path: Texts(properties).FirstOrDefault(CheckBoxCondition.Is) ?? "", properties))
            .Where(box => DataPath.IsPath(box.Path)),
    ];

    /// <summary>The conditions that stand without braces, which no search for tags finds.</summary>
    public static IEnumerable<Tag> BareConditions(XElement root, WordPlaces places) =>
        from box in root.Descendants(Box)
        where box.Parent is not null
        from text in Texts(box.Parent!)
        where !text.Contains("{{", StringComparison.Ordinal)
        select CheckBoxCondition.Of(text, box.Parent!, places) into condition
        where condition is not null
        select condition;

    static IEnumerable<string> Texts(XElement properties) => W.TagPlaces
        .Select(name => (string?)properties.Element(W.Main + name)?.Attribute(W.Value) ?? "");

    // Writes one text or another, as the box is to be checked or not.
    static Func<string, string, string>? State(XElement box, XElement properties, Story story)
    {
        foreach (var element in W.TagPlaces.Select(name => properties.Element(W.Main + name)).OfType<XElement>())
        {
            var text = (string?)element.Attribute(W.Value) ?? "";
            if (CheckBoxCondition.Of(text, properties, story.Places) is { } tag)
            {
                if (story.Kept?.Keeps(tag) == true)
                    return null;

                // The condition leaves the file with the tag: a finished document holds no tags.
                element.Remove();
                return (yes, no) => EitherMarks.Of(tag, yes, no, story.Marks);
            }

            var own = (string?)box.Element(Checked)?.Attribute(Val) is "1" or "true";
            if (DataPath.IsPath(text))
                return (yes, no) => DataPath.Either(text, yes, no, own ? yes : no, story.Marks);
        }

        return null;
    }

    static void Bind(XElement box, XElement control, Func<string, string, string> state)
    {
        var on = Sign(box.Element(W.W14 + "checkedState"), "2612");
        var off = Sign(box.Element(W.W14 + "uncheckedState"), "2610");
        if (box.Element(Checked) is null)
            box.AddFirst(new XElement(Checked));
        box.Element(Checked)!.SetAttributeValue(Val, state("1", "0"));

        var content = control.Element(W.ContentControlContent);
        if (content?.Descendants(W.Main + "sym").FirstOrDefault() is { } symbol)
        {
            symbol.SetAttributeValue(W.Main + "font", state(on.Font, off.Font));
            symbol.SetAttributeValue(W.Main + "char", state(SymbolCode(symbol, on.Code), SymbolCode(symbol, off.Code)));
        }
        else if (content?.Descendants(W.Text).FirstOrDefault() is { } text)
        {
            text.Value = state(Text(on.Code), Text(off.Code));
            if (on.Font != off.Font && text.Parent?.Element(W.RunProperties)?.Element(W.Main + "rFonts") is { } fonts)
                foreach (var attribute in fonts.Attributes().Where(a => a.Name.LocalName is "ascii" or "hAnsi" or "eastAsia" or "cs").ToList())
                    attribute.Value = state(on.Font, off.Font);
        }
    }

    static (string Code, string Font) Sign(XElement? state, string usual) => (
        (string?)state?.Attribute(Val) is { Length: > 0 } code && int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var point) && Rune.IsValid(point) ? code : usual,
        (string?)state?.Attribute(Font) ?? "MS Gothic");

    static string Text(string code) => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    // The signs of symbol fonts are written from F000 on.
    static string SymbolCode(XElement symbol, string code) =>
        (string?)symbol.Attribute(W.Main + "char") is ['F', '0', ..] && code.Length >= 2 ? "F0" + code[^2..] : code;
}
