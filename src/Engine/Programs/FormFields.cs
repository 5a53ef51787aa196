using System.Xml.Linq;
using Reports.Engine.Tags;
using Reports.Engine.Word;

namespace Reports.Engine.Programs;

/// <summary>The check boxes of old forms (<c>FORMCHECKBOX</c>) whose name or help text is a condition.</summary>
/// <remarks>
/// Word's dialog takes twenty letters for the name and 255 for the help texts, so a longer condition stands there
/// (ECMA-376 part 1, 17.16.9). The sign is drawn from the state, there is no text to agree with it.
/// </remarks>
static class FormFields
{
    static readonly string[] Places = ["name", "helpText", "statusText"];

    public static void Bind(XElement root, WordPlaces places, Marks marks, KeptTags? kept = null)
    {
        foreach (var box in root.Descendants(W.Main + "checkBox").ToList())
            if (box.Parent is { } field && Condition(field, places, kept) is { } condition)
                SetState(box, EitherMarks.Of(condition, "1", "0", marks));
    }

    static Tag? Condition(XElement field, WordPlaces places, KeptTags? kept)
    {
        foreach (var element in Places.Select(name => field.Element(W.Main + name)).OfType<XElement>())
            if (EitherMarks.WholeTag((string?)element.Attribute(W.Value), field, places) is { } tag)
            {
                if (kept?.Keeps(tag) == true)
                    return null;
                element.Remove();
                return tag;
            }

        return null;
    }

    static void SetState(XElement box, string state)
    {
        box.Element(W.Main + "checked")?.Remove();
        box.Add(new XElement(W.Main + "checked", new XAttribute(W.Value, state)));
    }
}
