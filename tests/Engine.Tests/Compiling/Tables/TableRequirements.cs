using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Tables;

/// <summary>What users of Word templates expect of tables, one requirement a test.</summary>
public sealed class TableRequirements
{
    const string Data = """{"items":[{"n":"a","subs":[1,2]},{"n":"b","subs":[3]}],"none":[]}""";

    [Fact]
    public void R11_A_table_at_the_end_of_a_cell_that_is_not_written_leaves_a_paragraph()
    {
        var inner = Table(Row("{{ for i in none }}{{ i }}", "{{ end }}"), Two);
        var cell = RenderedFile.Of(WordFile.Of(Table($"<w:tr><w:tc>{inner}<w:p/></w:tc></w:tr>") + "<w:p/>"), Data).Body.Descendants(W.Cell).Single();
        cell.Elements().Select(e => e.Name).Should().Equal(W.Paragraph);
    }

    [Fact]
    public void R13_A_nested_table_repeats_its_rows_in_each_row_of_the_outer_one()
    {
        var inner = Table(Row("{{ for s in i.subs }}{{ s }}", "{{ end }}"), Two);
        var file = RenderedFile.Of(WordFile.Of(Table($"<w:tr>{Cell("{{ for i in items }}{{ i.n }}", 2500)}<w:tc>{inner}{P("{{ end }}")}</w:tc></w:tr>", Two) + "<w:p/>"), Data);
        file.Body.Elements(W.Table).Single().Elements(W.Row).Select(row => string.Join(' ', row.Descendants(W.Text).Select(t => t.Value))).Should().Equal("a 1 2", "b 3");
        file.Body.Descendants(W.Cell).Should().OnlyContain(cell => cell.Elements().Last().Name == W.Paragraph);
    }

    [Fact]
    public void R16_The_columns_of_a_column_loop_share_the_width_of_the_table()
    {
        var row = "<w:tr>" + Cell("Khối", 4000) + Cell("{{ for i in items }}{{ i.n }}{{ end }}", 5355) + "</w:tr>";
        var table = RenderedFile.Of(WordFile.Of(Table(row, "<w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"5355\"/>") + "<w:p/>"), Data).Body.Element(W.Table)!;
        var widths = table.Descendants(W.Main + "gridCol").Select(e => (int)e.Attribute(W.Main + "w")!).ToList();
        widths.Should().HaveCount(table.Element(W.Row)!.Elements(W.Cell).Count());
        widths.Sum().Should().BeInRange(9354, 9356);
    }

    [Fact]
    public void R53_The_header_row_stays_a_header_row()
    {
        var file = RenderedFile.Of(WordFile.Of(Table("<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("Tên", 2500) + Cell("Số", 2500) + "</w:tr>" + Row("{{ for i in items }}{{ i.n }}", "{{ end }}"), Two) + "<w:p/>"), Data);
        file.Body.Descendants(W.Row).Select(row => row.Descendants(W.Main + "tblHeader").Any()).Should().Equal(true, false, false);
    }

    [Fact]
    public void R54_Height_shading_and_whole_rows_survive_a_row_loop()
    {
        var row = "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"400\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"5000\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFEE00\"/></w:tcPr>" + P("{{ for i in items }}{{ i.n }}") + "</w:tc>" + Cell("{{ end }}", 2500) + "</w:tr>";
        var rows = RenderedFile.Of(WordFile.Of(Table(row, Two) + "<w:p/>"), Data).Body.Descendants(W.Row).ToList();
        rows.Should().HaveCount(2).And.OnlyContain(r => r.Descendants().Count(e => e.Name.LocalName == "cantSplit" || e.Name.LocalName == "trHeight" || e.Name.LocalName == "shd") == 3);
    }

    [Fact]
    public void R45_Tables_have_their_grid_and_nothing_is_imported_later()
    {
        var body = RenderedFile.Of(WordFile.Of("| {{ for i in items }}{{ i.n }} | x{{ end }} |"), Data).Body;
        body.Descendants(W.Table).Should().OnlyContain(table => table.Element(W.Main + "tblGrid") != null);
        body.Descendants(W.Main + "altChunk").Should().BeEmpty();
    }

    [Fact]
    public void R33_A_section_break_in_a_loop_keeps_the_last_section_the_template_s()
    {
        var item = $"<w:p><w:r><w:t>{{{{ for i in items }}}}</w:t></w:r></w:p><w:p><w:pPr>{WordStyles.A4.Replace("11906", "16838").Replace("\"16838\"/><w:pgMar", "\"11906\"/><w:pgMar")}</w:pPr><w:r><w:t>{{{{ i.n }}}}</w:t></w:r></w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>";
        var file = RenderedFile.Of(WordFile.Of(item + P("hết")).WithHeader("Đầu"), Data);
        file.Body.Descendants(W.Section).Should().HaveCount(3);
        file.Body.Elements().Last().Descendants(W.Main + "headerReference").Should().ContainSingle();
    }

    static string Table(string rows, string grid = "<w:gridCol w:w=\"5000\"/>") => $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>";

    const string Two = "<w:gridCol w:w=\"2500\"/><w:gridCol w:w=\"2500\"/>";

    static string Row(string first, string second) => "<w:tr>" + Cell(first, 2500) + Cell(second, 2500) + "</w:tr>";

    static string Cell(string text, int width) => $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{P(text)}</w:tc>";

    static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";
}
