using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Tables;

/// <summary>Word's limits: 63 columns of a table, and the length of a style's name.</summary>
public sealed class ColumnLimitTests
{
    [Theory]
    [InlineData("| STT {{ for n in ds }} | {{ n }} | {{ end }} Tổng |", 61, true)]
    [InlineData("| STT {{ for n in ds }} | {{ n }} | {{ end }} Tổng |", 62, false)]
    [InlineData("| STT {{ for n in ds }} | {{ n }} | b | {{ end }} Tổng |", 30, true)]
    [InlineData("| STT {{ for n in ds }} | {{ n }} | b | {{ end }} Tổng |", 31, false)]
    public void More_than_63_columns_are_an_error_at_the_loop(string table, int items, bool fits)
    {
        var json = $"{{\"ds\":[{string.Join(',', Enumerable.Range(1, items))}]}}";
        var errors = RenderedFile.ErrorsOf(WordFile.Of(table + "\nsau"), json);
        if (fits)
            errors.Should().BeEmpty();
        else
            errors.Select(d => (d.Code, d.Location!.ToString())).Should().ContainSingle().Which.Should().Match<(string Code, string Place)>(found => found.Code == "TPL016" && found.Place.Contains("{{ for n in ds }}"));
    }

    [Theory]
    [InlineData("[1,2]", "[3,4,5]", 8)]
    [InlineData("[]", "[3]", 4)]
    [InlineData("[1]", "[]", 4)]
    public void R16_Loops_over_columns_side_by_side_are_fitted_to_one_grid(string left, string right, int columns)
    {
        const string Rows = "| Tiêu đề |\n| a {{ for x in trai }} | {{ x }} | {{ end }} b {{ for y in phai }} | {{ y }} | {{ end }} c |\nsau";
        var table = RenderedFile.Of(WordFile.Of(Rows), $"{{\"trai\":{left},\"phai\":{right}}}").Body.Element(W.Table)!;
        table.Descendants(W.Main + "gridCol").Should().HaveCount(columns);
        table.Elements(W.Row).Select(row => row.Elements(W.Cell).Sum(cell => (int?)cell.Element(W.CellProperties)?.Element(W.GridSpan)?.Attribute(W.Value) ?? 1)).Should().OnlyContain(spans => spans == columns);
    }

    [Fact]
    public void A_table_within_a_cell_counts_for_itself() =>
        RenderedFile.ErrorsOf(WordFile.Of("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc>" + Inner("a {{ for n in ds }}").Replace("</w:tr>", "<w:tc><w:p><w:r><w:t>{{ n }}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{{ end }} b</w:t></w:r></w:p></w:tc></w:tr>", StringComparison.Ordinal).Replace("<w:gridCol w:w=\"100\"/>", "<w:gridCol w:w=\"100\"/><w:gridCol w:w=\"100\"/><w:gridCol w:w=\"100\"/>", StringComparison.Ordinal) + "<w:p/></w:tc></w:tr></w:tbl><w:p/>"), $"{{\"ds\":[{string.Join(',', Enumerable.Range(1, 61))}]}}").Should().BeEmpty();

    [Fact]
    public void A_table_of_Markdown_has_the_same_limit()
    {
        var row = string.Concat(Enumerable.Repeat("|a", 64)) + "|";
        var table = row + "\\n" + string.Concat(Enumerable.Repeat("|-", 64)) + "|\\n" + row;
        RenderedFile.ErrorsOf(WordFile.Of("{{ bang | word.markdown }}"), $"{{\"bang\":\"{table}\"}}").Select(d => d.Code).Should().Equal("TPL016");
    }

    [Fact]
    public void A_long_name_of_a_style_is_cut_and_stays_its_own()
    {
        var name = new string('m', 250);
        var part = WordFile.Of("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr><w:r><w:t>b</w:t></w:r></w:p>")
            .WithStyles(WordStyles.Default + $"<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"{name}1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"{name}2\"/></w:style>");
        var file = RenderedFile.Of(WordFile.Of("{{ include 'phan.docx' styles:'own' }}"), "{}", resources: new NamedFiles(("phan.docx", part.Bytes())));
        var styles = file.Part("word/styles.xml").Elements(W.Main + "style").Where(style => style.Element(W.Name)!.Attribute(W.Value)!.Value.StartsWith('m')).ToList();
        styles.Select(style => style.Element(W.Name)!.Attribute(W.Value)!.Value).Should().HaveCount(2).And.OnlyHaveUniqueItems().And.OnlyContain(n => n.Length <= 253);
        styles.Select(style => (string)style.Attribute(W.Main + "styleId")!).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.Length <= 253);
    }

    static string Inner(string cell) => $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
}
