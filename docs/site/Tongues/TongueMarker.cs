using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Reports.Site.Tongues;

/// <summary>Says of each block which language it is in, so that a reader may choose one; where a section has only one, it stays whatever is chosen.</summary>
static class TongueMarker
{
    // Less than a tenth of the words is a quotation.
    const double Quotation = 0.1;

    /// <summary>Marks a document and says what it is written in.</summary>
    public static Spoken Mark(MarkdownDocument document)
    {
        var counts = new Dictionary<Spoken, int> { [Spoken.Vietnamese] = 0, [Spoken.English] = 0 };
        var spoken = new Dictionary<Block, Spoken>();
        foreach (var leaf in document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            spoken[leaf] = TongueHalves.Mark(leaf);
            Count(leaf, spoken[leaf], counts);
        }

        foreach (var section in Sections(document))
        {
            var units = section.SelectMany(block => Units(block, spoken)).ToList();
            var isTwofold = units.Select(unit => unit.Tongue).Distinct().Count() == 2;
            foreach (var (block, tongue) in units)
            {
                block.GetAttributes().AddProperty("lang", tongue.Code());
                if (isTwofold)
                    block.GetAttributes().AddClass("half");
            }
        }

        foreach (var block in document.Descendants<Block>().Where(block => block is HeadingBlock or TableCell))
            if (Of(block, spoken) is (Spoken.Vietnamese or Spoken.English) and var tongue)
                block.GetAttributes().AddProperty("lang", tongue.Code());
        var all = counts.Values.Sum();
        return counts.Where(count => count.Value > all * Quotation).Aggregate(Spoken.Nothing, (found, count) => found | count.Key);
    }

    static IEnumerable<List<Block>> Sections(MarkdownDocument document)
    {
        var section = new List<Block>();
        foreach (var block in document)
        {
            if (block is HeadingBlock)
            {
                yield return section;
                section = [];
            }
            else
                section.Add(block);
        }

        yield return section;
    }

    // The largest blocks that are in one language throughout.
    static IEnumerable<(Block Block, Spoken Tongue)> Units(Block block, Dictionary<Block, Spoken> spoken) => block switch
    {
        Table => [],
        FencedCodeBlock { Arguments: "vi" } => [(block, Spoken.Vietnamese)],
        FencedCodeBlock { Arguments: "en" } => [(block, Spoken.English)],
        CodeBlock => [],
        _ when Of(block, spoken) is (Spoken.Vietnamese or Spoken.English) and var tongue => [(block, tongue)],
        ContainerBlock inner => inner.SelectMany(child => Units(child, spoken)),
        _ => [],
    };

    static Spoken Of(Block block, Dictionary<Block, Spoken> spoken) => block switch
    {
        ContainerBlock inner => inner.Aggregate(Spoken.Nothing, (found, child) => found | Of(child, spoken)),
        _ => spoken.GetValueOrDefault(block),
    };

    static void Count(LeafBlock leaf, Spoken whole, Dictionary<Spoken, int> counts)
    {
        if (whole == Spoken.Both)
            foreach (var span in leaf.Inline!.OfType<TongueSpan>())
                counts[span.Tongue] += TongueJudge.Count(PlainWords.Of(span)).Words;
        else if (whole != Spoken.Nothing)
            counts[whole] += TongueJudge.Count(PlainWords.Of(leaf.Inline!)).Words;
    }
}
