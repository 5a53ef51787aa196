using System.Text;
using System.Xml.Linq;

namespace Reports.WordFiles;

/// <summary>A document as text: a line is a paragraph, <c>| a | b |</c> a table row, <c>¦</c> a run boundary.</summary>
/// <remarks>
/// Rows that follow one another make one table; <c>⏎</c> divides the paragraphs of a cell; a row with fewer cells
/// than the widest stretches its last one. A table at the end is followed by an empty paragraph. Line ends of the text
/// at its very beginning and end do not count.
/// </remarks>
public static class TextNotation
{
    public static bool IsXml(string text) => text.Length == 0 || text.TrimStart().StartsWith('<');

    public static string ToXml(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n').Split('\n');
        var xml = new StringBuilder();
        for (var i = 0; i < lines.Length;)
        {
            if (!IsRow(lines[i]))
            {
                xml.Append(Paragraph(lines[i++]));
                continue;
            }
            var rows = lines.Skip(i).TakeWhile(IsRow).Select(Cells).ToList();
            xml.Append(Table(rows));
            i += rows.Count;
            if (i == lines.Length)
                xml.Append("<w:p/>");
        }
        return xml.ToString();
    }

    /// <summary>One paragraph; <c>¦</c> divides its runs.</summary>
    public static string Paragraph(string line) =>
        line.Length == 0 ? "<w:p/>" : $"<w:p>{string.Concat(line.Split('¦').Select(Run))}</w:p>";

    static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{new XText(text)}</w:t></w:r>";

    static bool IsRow(string line) => line.Trim() is ['|', _, .., '|'];

    static string[] Cells(string line) => [.. line.Trim()[1..^1].Split('|').Select(c => c.Trim())];

    static string Table(List<string[]> rows)
    {
        var columns = rows.Max(r => r.Length);
        var width = 9354 / columns;
        var grid = string.Concat(Enumerable.Repeat($"<w:gridCol w:w=\"{width}\"/>", columns));
        return $"<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{string.Concat(rows.Select(r => Row(r, columns, width)))}</w:tbl>";
    }

    static string Row(string[] cells, int columns, int width) =>
        $"<w:tr>{string.Concat(cells.Select((c, i) => Cell(c, i == cells.Length - 1 ? columns - i : 1, width)))}</w:tr>";

    static string Cell(string text, int span, int width)
    {
        var merged = span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "";
        return $"<w:tc><w:tcPr><w:tcW w:w=\"{width * span}\" w:type=\"dxa\"/>{merged}</w:tcPr>{string.Concat(text.Split('⏎').Select(Paragraph))}</w:tc>";
    }
}
