using System.Globalization;
using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Programs;

/// <summary>Check boxes whose state comes from the data: their state and the sign they show always agree.</summary>
/// <remarks>
/// A check box is a content control with <c>w14:checkbox</c>. Its tag (or title) holds the condition,
/// <c>{{ review.level == 'Tốt' }}</c>; its own signs and fonts for checked and unchecked are kept.
/// </remarks>
static class CheckBoxes
{
    static readonly XName CheckBox = W.W14 + "checkbox";
    static readonly XName Val = W.W14 + "val";
    static readonly XName Font = W.W14 + "font";

    public static void Bind(XElement root, TagLocations locations, Marks marks)
    {
        foreach (var box in root.Descendants(CheckBox).ToList())
            if (box.Parent is { } properties && Condition(properties, locations) is { } condition)
                Bind(box, properties.Parent!, condition, marks);
    }

    // The condition leaves the file with the tag: a finished document holds no tags.
    static Tag? Condition(XElement properties, TagLocations locations)
    {
        foreach (var name in new[] { "tag", "alias" })
        {
            var element = properties.Element(W.Main + name);
            var source = ((string?)element?.Attribute(W.Value))?.Trim() ?? "";
            if (TagSpans.Find(source) is not [{ Start: 0, Kind: TagSpanKind.Tag } span] || span.Length != source.Length)
                continue;
            element!.Remove();
            return new Tag(source, TagCode.Of(source).Code, TagKind.Value, "", locations.Of(properties, source), properties);
        }

        return null;
    }

    static void Bind(XElement box, XElement control, Tag condition, Marks marks)
    {
        var state = box.Element(W.W14 + "checked") ?? new XElement(W.W14 + "checked");
        if (state.Parent is null)
            box.AddFirst(state);
        state.SetAttributeValue(Val, Either(condition, "1", "0", marks));

        var on = Sign(box.Element(W.W14 + "checkedState"), "☒");
        var off = Sign(box.Element(W.W14 + "uncheckedState"), "☐");
        var text = control.Element(W.ContentControlContent)?.Descendants(W.Text).FirstOrDefault();
        if (text is null)
            return;
        text.Value = Either(condition, on.Text, off.Text, marks);
        if (on.Font != off.Font && text.Parent?.Element(W.RunProperties)?.Element(W.Main + "rFonts") is { } fonts)
            foreach (var attribute in fonts.Attributes().Where(a => a.Name.LocalName is "ascii" or "hAnsi" or "eastAsia" or "cs").ToList())
                attribute.Value = Either(condition, on.Font, off.Font, marks);
    }

    static (string Text, string Font) Sign(XElement? state, string usual)
    {
        var code = (string?)state?.Attribute(Val);
        var text = int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var point)
            ? char.ConvertFromUtf32(point)
            : usual;
        return (text, (string?)state?.Attribute(Font) ?? "MS Gothic");
    }

    static string Either(Tag condition, string yes, string no, Marks marks)
    {
        CodeSegment Code(string code) => new(code, PlainEncoder.Instance, new TagOrigin(condition));
        return marks.Add(
            Code($"if ({condition.Code})"), new StaticSegment(yes), Code("else"), new StaticSegment(no), Code("end"));
    }
}
