using Reports.Engine.Rendering;
using Reports.Engine.RichText;
using Reports.Engine.Scripting;

namespace Reports.Engine.Contents;

/// <summary>Writes rich text as paragraphs and tables in the template's own styles.</summary>
/// <remarks>
/// Plain paragraphs look like the tag's. A heading takes the template's style of its level, or is bold; a list takes the
/// template's list styles, or our own sign and indent.
/// </remarks>
sealed class RichBlockWriter(RenderContext context, BlockEncoder encoder, string? tableStyle)
{
    const string RuleBorder = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>";

    readonly RenderState _state = RenderState.Of(context);
    readonly RichLists _lists = new(context, encoder.Paragraph);
    readonly RichRunWriter _plain = new(context, encoder.Run, encoder.Run.Place.Format);

    public void Write(IReadOnlyList<RichBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is RichTable table)
                WriteTable(table);
            else
                WriteParagraph((RichParagraph)blocks[i], isFirst: i == 0);
        }
    }

    void WriteTable(RichTable table)
    {
        if (SeparateTables.EndsWithTable(context))
            context.Output.Write("<w:p></w:p>"u8);
        new RichTableWriter(context, encoder, tableStyle).Write(table);
    }

    void WriteParagraph(RichParagraph paragraph, bool isFirst)
    {
        var (properties, writer) = LookOf(paragraph);
        context.Output.Write("<w:p>"u8);
        context.Output.Write((isFirst ? properties : properties.Without("pageBreakBefore")).Bytes.Span);
        writer.Write(paragraph.Runs);
        context.Output.Write("</w:p>"u8);
    }

    (PropertyList Properties, RichRunWriter Writer) LookOf(RichParagraph paragraph) => paragraph switch
    {
        { Role: RichRole.Heading } => HeadingLook(paragraph.Level),
        { List: { } list, IsItem: true } => (_lists.Item(list), _plain),
        { List: { } list } => (_lists.Continuation(list), _plain),
        { Role: RichRole.Quote } => (QuoteLook(), _plain),
        { Role: RichRole.Rule } => (encoder.Paragraph.Without("numPr").With("pBdr", RuleBorder), _plain),
        { Role: RichRole.Code } => (encoder.Paragraph.Without("numPr").With("jc", "<w:jc w:val=\"left\"/>"), _plain),
        _ => (encoder.Paragraph, _plain),
    };

    (PropertyList, RichRunWriter) HeadingLook(int level)
    {
        if (_state.Styles.Find("paragraph", $"heading {level}") is { } style)
            return (StyleOnly(style), new RichRunWriter(context, encoder.Run, PropertyList.NoRun));
        var bold = encoder.Run.Place.Format.With("b", "<w:b/>").With("bCs", "<w:bCs/>");
        return (encoder.Paragraph.Without("numPr").With("keepNext", "<w:keepNext/>"), new RichRunWriter(context, encoder.Run, bold));
    }

    PropertyList QuoteLook() => _state.Styles.Find("paragraph", "Quote") is { } style
        ? StyleOnly(style)
        : encoder.Paragraph.Without("numPr").With("ind", "<w:ind w:left=\"720\" w:right=\"720\"/>");

    static PropertyList StyleOnly(string style) => PropertyList.NoParagraph.With("pStyle", $"<w:pStyle w:val=\"{style}\"/>");
}
