using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Controls;

/// <summary>The check boxes of old forms (<c>FORMCHECKBOX</c>) whose name or help text is a condition.</summary>
/// <remarks>
/// Word's dialog takes twenty letters for the name and 255 for the help texts, so a longer condition stands there
/// (ECMA-376 part 1, 17.16.9). The sign is drawn from the state, there is no text to agree with it.
/// </remarks>
static class FormFields
{
    public static readonly XName Box = W.Main + "checkBox";

    static readonly string[] Places = ["name", "helpText", "statusText"];

    public static void Apply(Story story)
    {
        foreach (var box in story.Root.Descendants(Box).ToList())
            if (box.Parent is { } field && Condition(field, story) is { } condition)
                SetState(box, EitherMarks.Of(condition, "1", "0", story.Marks));
    }

    static Tag? Condition(XElement field, Story story)
    {
        foreach (var element in Places.Select(name => field.Element(W.Main + name)).OfType<XElement>())
            if (EitherMarks.WholeTag((string?)element.Attribute(W.Value), field, story.Places) is { } tag)
            {
                if (story.Kept?.Keeps(tag) == true)
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
