using Reports.Engine.Rendering;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Fields;

/// <summary>After this pass the numbers that SEQ fields show count on, whatever loops repeat and conditions leave out.</summary>
/// <remarks>Word counts again only when fields are updated: until then every turn of a loop would show the template's number.</remarks>
static class SequenceNumbers
{
    public static void Apply(Story story)
    {
        if (!story.Template.IsIncluded && !story.Tags.Any(tag => tag.Kind is TagKind.Open or TagKind.Block))
            return;
        var fields = Field.In(story.Root)
            .Where(field => !story.Verbatim.Contains(field.Begin) && !field.Code.Contains(Marks.Begin))
            .Select(field => (Field: field, Code: SequenceCode.Of(field.Code)!))
            .Where(pair => pair.Code is not null).ToList();
        foreach (var (field, code) in fields)
            Bind(field, code, story.Marks);
        if (fields.Any(pair => pair.Code.Heading is not null))
            PassHeadings(story);
    }

    static void Bind(Field field, SequenceCode code, Marks marks)
    {
        // What a text box says again for old programs is counted once.
        if (!field.Begin.Ancestors(W.Fallback).Any())
            (field.Begin.Name == W.SimpleField ? field.Begin : field.Begin.Parent!).AddBeforeSelf(marks.Node(new Written((context, state) => state.Sequences.Count(code))));
        if (code.IsHidden || code.Format is null || field.Result.Count == 0)
            return;
        field.Result[0].Value = marks.Writing(state => state.Sequences.Text(code));
        foreach (var other in field.Result.Skip(1))
            other.Value = "";
    }

    static void PassHeadings(Story story)
    {
        var styles = StyleDefinitions.Of(story.Template.RootOf(GrowingKind.Styles.Kind));
        foreach (var paragraph in story.Root.Descendants(W.Paragraph).ToList())
            if (LevelOf(paragraph.Element(W.ParagraphProperties), styles) is { } level)
                paragraph.Element(W.ParagraphProperties)!.AddAfterSelf(story.Marks.Node(new Written((context, state) => state.Sequences.PassHeading(level))));
    }

    static int? LevelOf(XElement? properties, StyleDefinitions styles)
    {
        var style = properties?.Val("pStyle");
        var level = properties?.Number("outlineLvl") ?? (style is null ? null : Elements.ToNumber(styles.Property(style, W.Main + "outlineLvl")?.Attr("val")));
        return level is >= 0 and < 9 ? level + 1
            : style is not null && styles.NameOf(style).ToLowerInvariant() is ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', var digit and >= '1' and <= '9'] ? digit - '0'
            : null;
    }
}
