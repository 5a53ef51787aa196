using Scriban.Functions;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Controls;

/// <summary>Content controls for text, dates and choices whose tag (or title) is one of our tags: its value becomes their content.</summary>
/// <remarks>The value takes the place of the control's text before tags are looked for; a date is written as the control writes dates.</remarks>
static class BoundControls
{
    static readonly XName Date = W.Main + "date";
    static readonly XName FullDate = W.Main + "fullDate";
    static readonly XName ShowsPrompt = W.Main + "showingPlcHdr";

    public static void Apply(Story story)
    {
        var mayStay = story.Template.FirstPass is not null;
        var bound = new List<(XElement, XElement)>();
        foreach (var control in story.Root.Descendants(W.ContentControl).ToList())
        {
            if (control.Element(W.ContentControlProperties) is not { } properties || !HoldsText(properties)
                || control.Element(W.ContentControlContent) is not { } content)
                continue;
            var former = mayStay ? new XElement(control) : control;
            if (TagOf(properties, story.Places) is not { } tag)
                continue;
            bound.Add((control, former));
            Bind(tag, properties, content, story);
        }

        story.BoundControls = bound;
    }

    /// <summary>A control whose value is left for the second pass is a control with its tag, as before.</summary>
    public static void Restore(Story story)
    {
        if (story.Kept is not { } kept || story.BoundControls.Count == 0)
            return;
        var filled = kept.Others.SelectMany(tag => tag.Run.Ancestors(W.ContentControl)).ToHashSet();
        foreach (var (control, former) in story.BoundControls.Where(pair => pair.Control.Parent is not null && !filled.Contains(pair.Control)))
            control.ReplaceWith(former);
    }

    static bool HoldsText(XElement properties) => properties.Elements().Any(e => e.Name.Namespace == W.Main
        && e.Name.LocalName is "text" or "date" or "dropDownList" or "comboBox");

    static Tag? TagOf(XElement properties, WordPlaces places)
    {
        foreach (var element in W.TagPlaces.Select(name => properties.Element(W.Main + name)).OfType<XElement>())
            if (EitherMarks.WholeTag((string?)element.Attribute(W.Value), properties, places) is { } tag)
            {
                element.Remove();
                return tag;
            }

        return null;
    }

    static void Bind(Tag tag, XElement properties, XElement content, Story story)
    {
        var wasPlaceholder = properties.Element(ShowsPrompt) is not null;
        properties.Element(ShowsPrompt)?.Remove();
        FilledControls.Untie(properties, story);
        var code = properties.Element(Date) is { } date ? DateCode(tag, date, story.Marks) : ChoiceCode(tag, properties);
        Fill(content, "{{ " + code + " }}", wasPlaceholder);
    }

    static string DateCode(Tag tag, XElement date, Marks marks)
    {
        var format = (string?)date.Element(W.Main + "dateFormat")?.Attribute(W.Value) ?? "dd/MM/yyyy";
        date.Attribute(FullDate)?.Remove();
        DateControl.Bind(tag, date, marks);
        return $"({tag.Code}) | word.date {StringFunctions.Literal(format)}";
    }

    // A choice is known by its value or by what it shows; it is printed as it shows.
    static string ChoiceCode(Tag tag, XElement properties)
    {
        var list = properties.Elements().FirstOrDefault(e => e.Name.LocalName is "dropDownList" or "comboBox");
        list?.Attribute(W.Main + "lastValue")?.Remove();
        var items = list?.Elements(W.Main + "listItem")
            .Select(item => (Value: (string?)item.Attribute(W.Main + "value"), Text: (string?)item.Attribute(W.Main + "displayText")))
            .Where(item => item.Value is not null && item.Text is not null && item.Value != item.Text)
            .Select(item => $" {StringFunctions.Literal(item.Value!)} {StringFunctions.Literal(item.Text!)}")
            .ToList() ?? [];
        return items.Count == 0 ? tag.Code : $"({tag.Code}) | word.choice{string.Concat(items)}";
    }

    static void Fill(XElement content, string source, bool wasPlaceholder)
    {
        var run = content.Descendants(W.Run).FirstOrDefault();
        foreach (var other in content.Descendants(W.Run).Where(other => other != run).ToList())
            other.Remove();
        if (run is null)
        {
            run = new XElement(W.Run);
            (content.Descendants(W.Paragraph).FirstOrDefault() ?? content).Add(run);
        }

        foreach (var further in content.Elements(W.Paragraph).Skip(1).ToList())
            further.Remove();
        run.Elements().Where(e => e.Name != W.RunProperties).Remove();
        if (wasPlaceholder)
            run.Element(W.RunProperties)?.Element(W.Main + "rStyle")?.Remove();
        run.Add(new XElement(W.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), source));
    }
}
