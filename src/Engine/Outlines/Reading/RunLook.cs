using System.Xml.Linq;
using Reports.Engine.Word;
using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>How a run looks other than its paragraph's style, in words.</summary>
static class RunLook
{
    internal static string Of(XElement? properties, Format ground, StyleSheet styles)
    {
        if (properties is null)
            return "";
        var style = properties.Val("rStyle") is { } id ? styles.Character(id).Run : Format.Empty;
        var look = ground.Under(Toggled(style, ground)).Under(RunFormatReader.Read(properties, styles.Theme));
        var facts = look.Against(ground);
        return string.Join("; ", properties.Child("rPrChange") is null ? facts : [.. facts, "format changed"]);
    }

    // Bold in a character style over a bold paragraph style is not bold: the two turn each other over.
    static Format Toggled(Format style, Format ground)
    {
        var turned = RunFormatReader.Toggles.Where(t => style[t] == "on" && ground[t] == "on").ToList();
        return turned.Count == 0 ? style : style.Under(Format.Of(turned.Select(t => (t, "off"))));
    }
}
