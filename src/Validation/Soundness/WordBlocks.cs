namespace Reports.Engine.Validation.Soundness;

/// <summary>Where blocks stand: the containers of a part, and the paragraphs and tables in one of them.</summary>
static class WordBlocks
{
    static readonly HashSet<string> ContainerNames =
        ["body", "hdr", "ftr", "footnote", "endnote", "comment", "txbxContent", "docPartBody"];

    static readonly HashSet<string> BlockNames = ["p", "tbl", "altChunk"];

    /// <summary>Everything that holds paragraphs of its own, table cells left out.</summary>
    internal static IEnumerable<XElement> Containers(ReadPart part) =>
        part.Root!.DescendantsAndSelf().Where(IsContainer);

    /// <summary>True for what holds paragraphs of its own, table cells left out.</summary>
    internal static bool IsContainer(XElement element) =>
        element.Name.Namespace == W.Main && ContainerNames.Contains(element.Name.LocalName);

    /// <summary>The paragraphs and tables of a container or cell, content controls looked through.</summary>
    internal static IEnumerable<XElement> Of(XElement container) =>
        container.Unwrapped().Where(e => e.Name.Namespace == W.Main && BlockNames.Contains(e.Name.LocalName));

    /// <summary>The tables of a part, nested ones included, in document order.</summary>
    internal static IEnumerable<XElement> Tables(ReadPart part) => part.Root!.Descendants(W.Main + "tbl");

    internal static IEnumerable<XElement> Rows(XElement table) => table.Unwrapped().Where(e => e.Is("tr"));

    internal static IEnumerable<XElement> Cells(XElement row) => row.Unwrapped().Where(e => e.Is("tc"));

    /// <summary>The columns of the grid that a cell takes.</summary>
    internal static int Span(XElement cell) => Math.Max(1, cell.Child("tcPr")?.Number("gridSpan") ?? 1);

    /// <summary>The columns of the grid that a row leaves free at its beginning (<c>gridBefore</c>) or end (<c>gridAfter</c>).</summary>
    internal static int Free(XElement row, string side) => Math.Max(0, row.Child("trPr")?.Number(side) ?? 0);
}
