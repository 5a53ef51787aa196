using System.IO.Compression;
using System.Xml.Linq;

namespace Reports.Tests;

/// <summary>A finished document read back from its bytes: what a reader of the paper finds.</summary>
sealed class PrintedDocument
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    readonly XElement _body;

    public PrintedDocument(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        _body = XElement.Load(part).Element(W + "body")!;
    }

    /// <summary>The texts of all paragraphs, those of tables included, in order.</summary>
    public IReadOnlyList<string> Lines => _body.Descendants(W + "p").Select(Text).ToList();

    /// <summary>For each row of check boxes: the label after each box and whether it is marked.</summary>
    public IReadOnlyList<IReadOnlyList<(string Label, bool Marked)>> BoxRows
    {
        get
        {
            var rows = new List<List<(string, bool)>>();
            foreach (var paragraph in _body.Descendants(W + "p").Where(p => p.Descendants(W14 + "checkbox").Any()))
            {
                var boxes = paragraph.Descendants(W14 + "checkbox")
                    .Select(box => (string?)box.Element(W14 + "checked")?.Attribute(W14 + "val") == "1")
                    .ToList();
                var labels = Text(paragraph).Split('☐', '☒').Skip(1).Select(label => label.Trim()).ToList();
                rows.Add(labels.Zip(boxes).ToList());
            }

            return rows;
        }
    }

    /// <summary>The tables: rows of cell texts, with the columns each cell spans.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<(string Text, int Span, bool Merged)>>> Tables => _body.Elements(W + "tbl")
        .Select(table => (IReadOnlyList<IReadOnlyList<(string, int, bool)>>)table.Elements(W + "tr")
            .Select(row => (IReadOnlyList<(string, int, bool)>)row.Elements(W + "tc").Select(Cell).ToList())
            .ToList())
        .ToList();

    static (string Text, int Span, bool Merged) Cell(XElement cell) => (
        string.Join(' ', cell.Elements(W + "p").Select(Text)).Trim(),
        (int?)cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1,
        cell.Element(W + "tcPr")?.Element(W + "vMerge") is not null);

    static string Text(XElement paragraph) => string.Concat(paragraph.Descendants()
        .Select(e => e.Name == W + "t" ? e.Value : e.Name == W + "tab" && e.Parent!.Name == W + "r" ? "\t" : e.Name == W + "br" ? "\n" : ""));
}
