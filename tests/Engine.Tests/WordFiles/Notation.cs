using System.Text;
using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.WordFiles;

/// <summary>
/// A Word document as text that people can read and write: a paragraph is a line, a row is <c>| a | b |</c>, an empty
/// line is an empty paragraph. Inside a paragraph <c>¦</c> is a run boundary, <c>↵</c> a line break, <c>⇥</c> a tab,
/// <c>⤓</c> a page break, <c>§</c> a section break (of the next-page kind), <c>▣</c> a drawing that was rendered, <c>⏎</c> a paragraph end inside a cell; at
/// the end of a cell <c>↓</c> begins a vertical merge, <c>↑</c> continues it, <c>→3</c> spans three columns.
/// </summary>
static class Notation
{
    /// <summary>A file with this body.</summary>
    public static byte[] File(string text)
    {
        // Within an element that declares them, the blocks are written with the usual prefixes.
        var declarations = XElement.Parse($"<document {WordNamespaces.Declarations}/>").Attributes().Where(a => a.IsNamespaceDeclaration);
        var body = new XElement(W.Main + "document", declarations, Body(text)).Element(W.Body)!;
        return WordFile.Of(string.Concat(body.Elements().Select(block => block.ToString(SaveOptions.DisableFormatting)))).Bytes();
    }

    /// <summary>The body of a finished document.</summary>
    public static string Text(byte[] docx) => Text(FinishedFile.Part(docx).Element(W.Body)!);

    static XElement Body(string text)
    {
        var body = new XElement(W.Body);
        XElement? table = null;
        foreach (var line in text.Split('\n'))
        {
            if (!line.StartsWith('|'))
            {
                table = null;
                body.Add(Paragraph(line));
                continue;
            }

            var cells = Cells(line);
            if (table is null)
                body.Add(table = new XElement(W.Table, new XElement(W.Main + "tblPr"), Grid(cells.Count)));
            table.Add(new XElement(W.Row, cells.Select(CellOf)));
        }

        if (table is not null)
            body.Add(new XElement(W.Paragraph));
        return body;
    }

    public static string Text(XElement body)
    {
        var lines = new List<string>();
        foreach (var block in body.Elements())
        {
            if (block.Name == W.Paragraph)
                lines.Add(Line(block));
            else if (block.Name == W.Table)
                lines.AddRange(block.Descendants(W.Row).Where(row => row.Ancestors(W.Table).First() == block)
                    .Select(row => "| " + string.Join(" | ", row.Elements(W.Cell).Select(Cell)) + " |"));
        }

        return string.Join('\n', EndsInATable(body) ? lines.SkipLast(1) : lines);
    }

    // Word wants a paragraph behind every table; behind the last one the notation leaves it out.
    static bool EndsInATable(XElement body) => body.Elements().Where(block => block.Name != W.Section).Reverse().Take(2).ToList() is
        [{ Name: var last, HasElements: false }, { Name: var table }] && last == W.Paragraph && table == W.Table;

    // A pipe inside a tag is Scriban's.
    static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var from = 1;
        for (var at = 1; at < line.Length; at++)
        {
            if (line.AsSpan(at).StartsWith("{{"))
                at = line.IndexOf("}}", at, StringComparison.Ordinal) is var end and >= 0 ? end : line.Length;
            else if (line[at] == '|')
            {
                cells.Add(line[from..at].Trim());
                from = at + 1;
            }
        }

        return cells;
    }

    static XElement CellOf(string text)
    {
        var merge = text.Contains('↓') ? "restart" : text.Contains('↑') ? "continue" : null;
        return new XElement(
            W.Cell,
            merge is null ? null : new XElement(W.CellProperties, new XElement(W.VerticalMerge, new XAttribute(W.Value, merge))),
            text.Replace("↓", "").Replace("↑", "").Split('⏎').Select(Paragraph));
    }

    static string Cell(XElement cell)
    {
        var properties = cell.Element(W.CellProperties);
        var merge = properties?.Element(W.VerticalMerge) is not { } vertical ? ""
            : (string?)vertical.Attribute(W.Value) == "restart" ? "↓" : "↑";
        var span = (string?)properties?.Element(W.GridSpan)?.Attribute(W.Value) is { } columns ? "→" + columns : "";
        return string.Join("⏎", cell.Elements(W.Paragraph).Select(Line)) + merge + span;
    }

    static XElement Grid(int columns) => new(
        W.Main + "tblGrid",
        Enumerable.Range(0, columns).Select(_ => new XElement(W.Main + "gridCol", new XAttribute(W.Main + "w", 1000))));

    static XElement Paragraph(string line)
    {
        var paragraph = new XElement(W.Paragraph);
        if (line.Contains('§'))
            paragraph.Add(new XElement(W.ParagraphProperties, new XElement(W.Section, new XElement(W.Type, new XAttribute(W.Value, "nextPage")))));
        foreach (var run in line.Replace("§", "").Split('¦').Where(run => run.Length > 0))
            paragraph.Add(new XElement(W.Run, Pieces(run)));
        return paragraph;
    }

    static IEnumerable<XElement> Pieces(string run)
    {
        var text = new StringBuilder();
        foreach (var c in run.Append('\0'))
        {
            var element = c switch
            {
                '↵' => new XElement(W.Break),
                '⇥' => new XElement(W.Tab),
                '⤓' => new XElement(W.Break, new XAttribute(W.Type, "page")),
                _ => null,
            };
            if ((element is not null || c == '\0') && text.Length > 0)
            {
                yield return new XElement(W.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), text.ToString());
                text.Clear();
            }

            if (element is not null)
                yield return element;
            else if (c != '\0')
                text.Append(c);
        }
    }

    static string Line(XElement paragraph)
    {
        var line = new StringBuilder();
        foreach (var element in paragraph.Descendants().Where(e => e.Parent!.Name == W.Run || e.Name == W.Section))
            line.Append(
                element.Name == W.Text ? element.Value
                : element.Name == W.Tab ? "⇥"
                : element.Name == W.Section ? "§"
                : element.Name == W.Main + "drawing" ? "▣"
                : element.Name != W.Break ? ""
                : element.Attribute(W.Type) is null ? "↵" : "⤓");
        return line.ToString();
    }
}
