using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Controls;

/// <summary>Repeating sections whose tag (or title) is a loop: <c>for m in members</c>, with braces or without. Their first item is what is repeated.</summary>
/// <remarks>The loop is written around that item as an author would type it: in paragraphs, rows or runs of its own. Without items the control goes.</remarks>
static class RepeatingSections
{
    public static readonly XName Section = W.Word2012 + "repeatingSection";

    static readonly XName Item = W.Word2012 + "repeatingSectionItem";
    static readonly string[] Places = ["tag", "alias"];

    public static void Apply(Story story)
    {
        foreach (var section in story.Root.Descendants(Section).ToList())
            if (section.Parent is { } properties && properties.Parent?.Element(W.ContentControlContent) is { } content && Loop(properties) is { } loop)
                Bind(content, loop, story);
    }

    static string? Loop(XElement properties)
    {
        foreach (var element in Places.Select(name => properties.Element(W.Main + name)).OfType<XElement>())
        {
            var text = (element.Attr("val") ?? "").Trim();
            var code = TagSpans.Find(text) is [{ Start: 0, Kind: TagSpanKind.Tag } span] && span.Length == text.Length ? TagCode.Of(text).Code : text;
            if (code.Contains("{{", StringComparison.Ordinal) || TagSplitter.Split(code).ToList() is not [{ Kind: TagKind.Open, Word: "for" }])
                continue;
            element.Remove();
            return "{{ " + code.Trim() + " }}";
        }

        return null;
    }

    static void Bind(XElement content, string loop, Story story)
    {
        var items = content.Elements(W.ContentControl).Where(control => control.Element(W.ContentControlProperties)?.Element(Item) is not null).ToList();
        if (items.Count == 0)
            return;

        // The further items were typed by hand, or are what an earlier list left.
        items.Skip(1).Remove();
        items[0].AddBeforeSelf(Typed(loop, items[0], story));
        items[0].AddAfterSelf(Typed("{{ end }}", items[0], story));
    }

    // Where the item holds rows a row, where it holds paragraphs a paragraph, within a line a run.
    static XElement Typed(string tag, XElement item, Story story)
    {
        var run = new XElement(W.Run, new XElement(W.Text, tag));
        if (item.Ancestors(W.Paragraph).FirstOrDefault() is { } line && !item.Ancestors().TakeWhile(e => e != line).Any(e => e.Name == W.TextBoxContent))
            return run;
        var paragraph = new XElement(W.Paragraph, run);
        story.Places.Adopt(paragraph, item.Descendants(W.Paragraph).FirstOrDefault() ?? item);
        return item.Element(W.ContentControlContent)?.Elements().Any(e => e.Name == W.Row || e.Descendants(W.Row).Any(row => row.Ancestors(W.Table).FirstOrDefault() == item.Ancestors(W.Table).FirstOrDefault())) == true
            ? new XElement(W.Row, new XElement(W.Cell, paragraph))
            : paragraph;
    }
}
