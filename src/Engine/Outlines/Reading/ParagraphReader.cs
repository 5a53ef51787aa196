using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads one paragraph: its style, how it differs from it, its label and its text.</summary>
sealed class ParagraphReader(BlockReader blocks, FieldStack fields)
{
    internal OutlineBlock Read(XElement paragraph)
    {
        var story = blocks.Story;
        var properties = paragraph.Child("pPr");
        var styleId = properties?.Val("pStyle");
        var style = story.Document.Styles.Paragraph(styleId, story.TableStyle);
        var list = ListMembership.Of(properties, style);
        var label = list is null ? null : story.Counter.Next(list.Id, list.Level);

        var inline = new InlineReader(blocks, fields, style.Run);
        inline.Text.AddMark(blocks.Take());
        inline.Read(paragraph);
        var text = inline.Text.Finish();
        return new OutlineBlock(
            "paragraph",
            Facts(properties, styleId, style, list),
            label is null ? text : $"‹{InlineText.Escape(label)}› {text}".TrimEnd(),
            story.Place,
            inline.Below);
    }

    List<string> Facts(XElement? properties, string? styleId, Style style, ListMembership? list)
    {
        var facts = new List<string>();
        var styles = blocks.Story.Document.Styles;
        if (styleId is not null && styleId != styles.DefaultParagraph)
            facts.Add(styles.NameOf(styleId));
        if (list is { Level: > 0 })
            facts.Add($"level {list.Level + 1}");
        if (list is null && style.Numbering is not null)
            facts.Add("no number");
        facts.AddRange(Ground(style, list).Under(ParagraphFormatReader.Read(properties)).Against(Ground(style, list)));
        facts.AddRange(Changes.OfParagraph(properties));
        return facts;
    }

    // A list's indents lie over the style's when the paragraph joins the list, under them when the style does.
    Format Ground(Style style, ListMembership? list)
    {
        if (list is null || blocks.Story.Counter.LevelOf(list.Id, list.Level) is not { } level)
            return style.Paragraph;
        var indents = ParagraphFormatReader.Read(level.Properties);
        return list.IsFromStyle ? indents.Under(style.Paragraph) : style.Paragraph.Under(indents);
    }
}

/// <summary>The list and level that a paragraph belongs to.</summary>
/// <param name="Id">The list's <c>w:numId</c>.</param>
/// <param name="Level">The level, from zero.</param>
/// <param name="IsFromStyle">Whether the paragraph's style says so and not the paragraph.</param>
sealed record ListMembership(string Id, int Level, bool IsFromStyle)
{
    // List 0 takes a paragraph out of the list of its style.
    const string None = "0";

    internal static ListMembership? Of(XElement? properties, Style style)
    {
        var own = properties?.Child("numPr");
        var id = own?.Val("numId") ?? style.Numbering?.Val("numId");
        if (id is null or None)
            return null;
        var level = own?.Number("ilvl") ?? style.Numbering?.Number("ilvl") ?? 0;
        return new ListMembership(id, level, IsFromStyle: own?.Val("numId") is null);
    }
}
