using Reports.Templates.Facts;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Reads prose: a list of paragraphs, or one text for one paragraph.</summary>
static class ProseReader
{
    public static object? Read(Leaf leaf) => leaf.Node.Kind switch
    {
        NodeKind.Text => new Prose([leaf.Node.Text.Trim()]),
        NodeKind.List => new Prose([.. leaf.Node.Items.Select(item => Paragraph(leaf, item)).OfType<string>()]),
        _ => leaf.Wrong(Expectations.Prose),
    };

    static string? Paragraph(Leaf leaf, Node item)
    {
        if (item.Kind == NodeKind.Text)
            return item.Text.Trim();

        leaf.Problems.Add(ReadingProblems.WrongKind(item, FactNames.Of(item, leaf.Member), Expectations.Text));
        return null;
    }
}
