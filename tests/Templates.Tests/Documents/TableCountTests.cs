using System.IO.Compression;
using System.Xml.Linq;

namespace Reports.Templates.Tests.Documents;

/// <summary>Counts look one way over all forms: two digits in sentences, plain in tables.</summary>
public sealed class TableCountTests
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void No_ruled_table_writes_a_count_with_two_digits()
    {
        var cells = Directory.GetFiles(Path.Combine(Repository.Templates, "editions"), "*.docx", SearchOption.AllDirectories)
            .SelectMany(form => RuledCells(form).Select(cell => $"{Path.GetFileName(form)}: {cell}")).ToList();
        cells.Should().HaveCountGreaterThan(200);
        cells.Where(cell => cell.Contains("vi.count")).Should().BeEmpty();
    }

    static IEnumerable<string> RuledCells(string form)
    {
        using var zip = ZipFile.OpenRead(form);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return [.. XElement.Load(part).Descendants(W + "tbl")
            .Where(table => (string?)table.Element(W + "tblPr")?.Element(W + "tblStyle")?.Attribute(W + "val") == "BangKe")
            .Descendants(W + "tc").Select(cell => string.Concat(cell.Descendants(W + "t").Select(text => text.Value)))];
    }
}
