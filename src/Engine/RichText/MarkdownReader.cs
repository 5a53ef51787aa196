using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Reports.Engine.RichText;

/// <summary>Reads Markdown: CommonMark with pipe tables and <c>~~struck~~</c> text; HTML in it is text.</summary>
/// <remarks>Lines that begin with spaces stay text: people indent the first line of a paragraph, nobody means code by it.</remarks>
static class MarkdownReader
{
    static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <returns>The blocks; null when they nest deeper than the reader goes.</returns>
    public static IReadOnlyList<RichBlock>? Read(string markdown)
    {
        try
        {
            var blocks = new List<RichBlock>();
            Add(Markdown.Parse(markdown, Pipeline), blocks, RichRole.Text, null);
            return blocks;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    static void Add(ContainerBlock container, List<RichBlock> blocks, RichRole role, RichList? list)
    {
        foreach (var block in container)
            Add(block, blocks, role, list);
    }

    static void Add(Block block, List<RichBlock> blocks, RichRole role, RichList? list)
    {
        switch (block)
        {
            case HeadingBlock heading:
                blocks.Add(new RichParagraph(RichRole.Heading, MarkdownInlines.Read(heading.Inline)) { Level = heading.Level, List = list });
                break;
            case ParagraphBlock paragraph:
                blocks.Add(new RichParagraph(role, MarkdownInlines.Read(paragraph.Inline)) { List = list });
                break;
            case CodeBlock code:
                blocks.Add(new RichParagraph(RichRole.Code, [new RichRun(code.Lines.ToString(), RichFormat.Code, null)]) { List = list });
                break;
            case ThematicBreakBlock:
                blocks.Add(new RichParagraph(RichRole.Rule, []));
                break;
            case ListBlock items:
                AddList(items, blocks, role, list);
                break;
            case QuoteBlock quote:
                Add(quote, blocks, RichRole.Quote, list);
                break;
            case Table table:
                blocks.Add(MarkdownTables.Read(table));
                break;
        }
    }

    static void AddList(ListBlock items, List<RichBlock> blocks, RichRole role, RichList? outer)
    {
        var depth = outer is null ? 0 : outer.Depth + 1;
        var start = int.TryParse(items.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var list = new RichList(depth, items.IsOrdered ? null : Sign(items.BulletType, depth), start);
        foreach (var item in items.OfType<ListItemBlock>())
        {
            var from = blocks.Count;
            Add(item, blocks, role, list);
            MarkItem(blocks, from, list);
        }
    }

    // The item's own first paragraph carries the sign; an item that begins with something else gets an empty one.
    static void MarkItem(List<RichBlock> blocks, int from, RichList list)
    {
        if (from < blocks.Count && blocks[from] is RichParagraph { Role: not (RichRole.Rule or RichRole.Heading) } first && first.List == list)
            blocks[from] = first with { IsItem = true };
        else
            blocks.Insert(from, new RichParagraph(RichRole.Text, []) { List = list, IsItem = true });
    }

    // Offices write «-» and, one step further in, «+».
    static string Sign(char typed, int depth) => typed switch
    {
        '*' => "•",
        '-' when depth % 2 == 1 => "+",
        _ => typed.ToString(),
    };
}
