using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;

namespace Reports.Engine.Tests.Compiling.Drawings;

/// <summary>A chart whose title asks for rows of the data draws them, and its workbook holds the same numbers.</summary>
public sealed class ChartFromDataTests
{
    const string Results = """{"ds":[{"khoi":"Khối 6","Giỏi":12,"Khá":20.5,"Đạt":null},{"khoi":"Khối 7 & 8","Giỏi":"7,5","Khá":18,"Đạt":3}],"rong":[]}""";
    const string Table = "  | Giỏi | Khá | Đạt / Khối 6 | 12 | 20.5 |  / Khối 7 & 8 | 7.5 | 18 | 3";

    [Theory]
    [InlineData("{{ ds | word.chart category:'khoii' }}", "khoii")]
    [InlineData("{{ ds | word.chart 'khoi' ['tot', 'kem'] }}", "kem")]
    [InlineData("{{ ds | word.chart series:{ totx: 'Tốt' } }}", "totx")]
    public void A_column_that_no_row_has_is_an_error_at_its_place(string title, string column)
    {
        var template = WordTemplate.Load(ChartTemplate.Of(ChartTemplate.Bars(), title).Bytes(), "a.docx");
        var data = new { Ds = new[] { new { Khoi = "6", Tot = (int?)1, Kha = (int?)null }, new { Khoi = "7", Tot = (int?)2, Kha = (int?)null } } };
        var refused = FluentActions.Invoking(() => template.Render(data, new MemoryStream())).Should().Throw<DiagnosticException>().Which.Diagnostic;
        refused.Code.Should().Be("CNT007");
        refused.Message.English.Should().Contain(column);
        refused.Location!.In(Language.English).Should().Contain("chart1");

        // Of no rows nothing is known, and a column of nothing but null is one.
        template.Render(new { Ds = Array.Empty<object>() }, new MemoryStream());
        WordTemplate.Load(ChartTemplate.Of(ChartTemplate.Bars(), "{{ ds | word.chart 'khoi' ['kha'] }}").Bytes(), "a.docx").Render(data, new MemoryStream());
    }

    [Fact]
    public void Bars_have_the_categories_and_series_of_the_data()
    {
        var file = Rendered(ChartTemplate.Bars());
        Drawn(file).Should().Be(Table.Trim()[2..]);
        Sheet(file).Should().Be(Table);
        var chart = file.Part("word/charts/chart1.xml");
        Values(chart, "idx", "ser").Should().Equal("0", "1", "2");
        chart.Descendants().Where(e => e.Name.LocalName == "f").Select(e => e.Value).Should().Equal(
            "Sheet1!$B$1", "Sheet1!$A$2:$A$3", "Sheet1!$B$2:$B$3", "Sheet1!$C$1", "Sheet1!$A$2:$A$3", "Sheet1!$C$2:$C$3", "Sheet1!$D$1", "Sheet1!$A$2:$A$3", "Sheet1!$D$2:$D$3");
        chart.Descendants().Where(e => e.Name.LocalName == "formatCode").Select(e => e.Value).Should().OnlyContain(format => format == "0.0");
        Colours(chart).Should().Equal("accent1", "accent2", "accent3");
        chart.Descendants().Should().NotContain(e => e.Name.LocalName == "uniqueId");
    }

    [Fact]
    public void The_table_of_the_workbook_spans_the_figures()
    {
        var file = Rendered(ChartTemplate.Bars());
        var table = Book(file, "xl/tables/table1.xml");
        table.Attribute("ref")!.Value.Should().Be("A1:D3");
        table.Elements().First(e => e.Name.LocalName == "autoFilter").Attribute("ref")!.Value.Should().Be("A1:D3");
        table.Descendants().Where(e => e.Name.LocalName == "tableColumn").Select(e => (string?)e.Attribute("name")).Should().Equal(" ", "Giỏi", "Khá", "Đạt");
        Book(file, "xl/workbook.xml").Value.Should().Be("Sheet1!$A$1", "names that somebody defined are left alone");
    }

    [Fact]
    public void Formulas_that_go_take_their_order_along()
    {
        var with = Rendered(ChartTemplate.Bars(), book: ChartTemplate.Book(cells: "<c r=\"C2\"><f>B2*2</f><v>198</v></c>"));
        Entries(with).Should().NotContain("xl/calcChain.xml");
        Book(with, "[Content_Types].xml").ToString().Should().NotContain("calcChain");
        Book(with, "xl/_rels/workbook.xml.rels").ToString().Should().NotContain("calcChain");
        Entries(Rendered(ChartTemplate.Bars())).Should().Contain("xl/calcChain.xml");
    }

    [Fact]
    public void A_pie_has_a_slice_for_each_category_in_the_next_colour()
    {
        var chart = Rendered(ChartTemplate.Pie, """{"ds":[{"a":"1","n":1},{"a":"2","n":2},{"a":"3","n":3},{"a":"4","n":4}]}""").Part("word/charts/chart1.xml");
        Values(chart, "idx", "dPt").Should().Equal("0", "1", "2", "3");
        Colours(chart).Should().Equal("accent1", "accent1", "accent2", "accent3", "accent4");
        Values(Rendered(ChartTemplate.Pie, """{"ds":[{"a":"1","n":1}]}""").Part("word/charts/chart1.xml"), "idx", "dPt").Should().Equal("0");
    }

    [Fact]
    public void Series_go_on_in_the_last_group()
    {
        var chart = Rendered(ChartTemplate.Bars(1).Replace("</c:barChart>", "</c:barChart>" + ChartTemplate.Lines(1).Split("<c:catAx>")[0], StringComparison.Ordinal)).Part("word/charts/chart1.xml");
        Names(chart, "barChart").Should().Equal("Giỏi");
        Names(chart, "lineChart").Should().Equal("Khá", "Đạt");
    }

    [Theory]
    [InlineData("{{ rong | word.chart }}", "")]
    [InlineData("{{ null | word.chart }}", "")]
    [InlineData("{{ ds | word.chart series:['Khá'] }}", "Khá / Khối 6 | 20.5 / Khối 7 & 8 | 18")]
    [InlineData("{{ ds | word.chart category:'Khá' series:{'Giỏi': 'Học sinh giỏi'} }}", "Học sinh giỏi / 20,5 | 12 / 18 | 7.5")]
    [InlineData("{{ [['', 'a', 'A'], ['x', 1, 2]] | word.chart }}", "a | A 2 / x | 1 | 2")]
    [InlineData("{{ [1, 2] | array.each @(do; ret {so: $0, gap: $0 * 2}; end) | word.chart }}", "gap / 1 | 2 / 2 | 4")]
    [InlineData("{{ if ds }}{{ ds | word.chart series:'Khá' }}{{ end }}", "Khá / Khối 6 | 20.5 / Khối 7 & 8 | 18")]
    public void The_tag_says_which_figures(string title, string expected)
    {
        var file = Rendered(ChartTemplate.Lines(), title: title);
        Drawn(file).Should().Be(expected);
        Sheet(file).Trim().Should().Be(expected.Length == 0 ? "" : "| " + expected);
    }

    [Theory]
    [InlineData("{{ ds | word.chart }}", null)]
    [InlineData("{{ ds | word.chart }} ", null)]
    [InlineData("{{ ds | word.chart }}Học tập", "Học tập")]
    [InlineData("{{ ds | word.ch</a:t></a:r><a:r><a:t>art }}", null)]
    [InlineData("{{ ds | word.chart }}</a:t></a:r></a:p><a:p><a:r><a:t>Học tập", "Học tập")]
    public void The_title_is_what_is_left_of_it(string title, string? expected)
    {
        var chart = Rendered(ChartTemplate.Bars(), title: title).Part("word/charts/chart1.xml");
        var left = chart.Descendants().FirstOrDefault(e => e.Name.LocalName == "title");
        left?.Value.Should().Be(expected);
        (left is null).Should().Be(expected is null);
        left?.Descendants().Count(e => e.Name.LocalName == "p").Should().Be(1);
        chart.Descendants().Single(e => e.Name.LocalName == "autoTitleDeleted").Attribute("val")!.Value.Should().Be(expected is null ? "1" : "0");
    }

    [Fact]
    public void Without_rows_nothing_is_drawn_and_the_heads_stay()
    {
        var file = Rendered(ChartTemplate.Bars(), title: "{{ rong | word.chart series:['Giỏi'] }}");
        Drawn(file).Should().Be("");
        file.Part("word/charts/chart1.xml").Descendants().Should().Contain(e => e.Name.LocalName == "barChart");
        Sheet(file).Should().Be("  | Giỏi");
        Book(file, "xl/tables/table1.xml").Attribute("ref")!.Value.Should().Be("A1:B2");
    }

    [Fact]
    public void In_a_loop_each_turn_has_its_own_figures()
    {
        var body = $"<w:p><w:r><w:t>{{{{ for x in cac }}}}</w:t></w:r></w:p><w:p>{ChartTemplate.Drawing("bd")}</w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>";
        var file = RenderedFile.Of(ChartTemplate.Of(ChartTemplate.Bars(), "{{ x.ds | word.chart }}", body: body), """{"cac":[{"ds":[{"k":"a","n":1}]},{"ds":[]}]}""");
        Drawn(file).Should().Be("n / a | 1");
        Drawn(file, "word/charts/chart1_2.xml").Should().Be("");
        Sheet(file).Should().Be("  | n / a | 1");
        Sheet(file, "word/embeddings/book1_2.xlsx").Trim().Should().Be("");
    }

    [Fact]
    public void The_names_of_a_chart_are_names_of_the_template()
    {
        var template = WordTemplate.Compile(ChartTemplate.Of(ChartTemplate.Bars()).Bytes(), "a.docx", WordTemplate.DefaultSettings, [])!;
        template.Names.Select(use => use.Path).Should().Contain("ds");
    }

    [Fact]
    public void A_missing_name_is_said_as_everywhere()
    {
        var template = ChartTemplate.Of(ChartTemplate.Bars(), "{{ thieu | word.chart }}");
        RenderedFile.ErrorsOf(template, Results, render: RenderSettings.Default with { MissingNames = MissingNames.Error }).Should().ContainSingle().Which.Location!.ToString().Should().Be("test.docx, chart1: «{{ thieu | word.chart }}»");
        Drawn(RenderedFile.Of(template, Results)).Should().Be("");
        RenderedFile.Of(template, Results, render: RenderSettings.Lenient with { MissingNames = MissingNames.Keep }).Part("word/charts/chart1.xml").Descendants().Single(e => e.Name.LocalName == "title").Value.Should().Be("{{ thieu | word.chart }}");
    }

    [Fact]
    public void A_first_pass_leaves_the_chart_for_the_one_that_has_the_figures()
    {
        var first = RenderedFile.Of(ChartTemplate.Of(ChartTemplate.Bars()), "{}", render: RenderSettings.Lenient with { MissingNames = MissingNames.Keep });
        first.Part("word/charts/chart1.xml").Value.Should().Contain("Nhóm cũ");
        Drawn(RenderedFile.Again(first, """{"ds":[{"k":"a","n":1}]}""")).Should().Be("n / a | 1");
    }

    [Theory]
    [InlineData("""{"ds":[1,2]}""", "CNT006")]
    [InlineData("""{"ds":[["a","a"],["x",1]]}""", "CNT006")]
    [InlineData("""{"ds":[{"k":"a","n":"mười"}]}""", "PRN002")]
    [InlineData("""{"ds":[{"k":"a","n":true}]}""", "PRN002")]
    public void What_is_no_row_of_numbers_is_an_error_at_the_tag(string json, string code)
    {
        var error = RenderedFile.ErrorsOf(ChartTemplate.Of(ChartTemplate.Bars()), json).Should().ContainSingle().Which;
        (error.Code, error.Location!.ToString()).Should().Be((code, "test.docx, chart1: «{{ ds | word.chart }}»"));
    }

    [Fact]
    public void A_chart_has_no_more_than_Excel_takes()
    {
        var template = ChartTemplate.Of(ChartTemplate.Bars(), "{{ ds | word.chart category:'k' }}");
        Codes(string.Join(',', Enumerable.Repeat("{\"k\":\"a\"}", 32_001))).Should().Equal("CNT006");
        Codes("{" + string.Join(',', Enumerable.Range(0, 256).Select(number => $"\"s{number}\":1")) + "}").Should().Equal("CNT006");
        Codes($"{{\"k\":\"{new string('x', 251)}\"}}").Should().Equal("CNT006");

        IEnumerable<string> Codes(string rows) => RenderedFile.ErrorsOf(template, $"{{\"ds\":[{rows}]}}").Select(error => error.Code);
    }

    [Theory]
    [InlineData("book")]
    [InlineData("tables")]
    [InlineData("kind")]
    [InlineData("tag")]
    [InlineData("axis")]
    [InlineData("twice")]
    [InlineData("text")]
    public void A_template_that_cannot_be_filled_is_refused_at_its_place(string what)
    {
        const string tag = "{{ ds | word.chart }}";
        var template = what switch
        {
            "book" => ChartTemplate.Of(ChartTemplate.Bars(), book: [1, 2, 3]),
            "tables" => ChartTemplate.Of(ChartTemplate.Bars(), book: ChartTemplate.Book(further: "../tables/table2.xml")),
            "kind" => ChartTemplate.Of(ChartTemplate.Lines().Replace("lineChart", "scatterChart", StringComparison.Ordinal)),
            "tag" => ChartTemplate.Of(ChartTemplate.Bars().Replace("Nhóm cũ", "{{ x }}", StringComparison.Ordinal)),
            "axis" => ChartTemplate.Of(ChartTemplate.Bars().Replace("<c:majorGridlines/>", $"<c:majorGridlines/><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>{tag}</a:t></a:r></a:p></c:rich></c:tx></c:title>", StringComparison.Ordinal), "x"),
            "twice" => ChartTemplate.Of(ChartTemplate.Bars(), $"{tag}</a:t></a:r><a:r><a:t>{tag}"),
            _ => WordFile.Of(tag),
        };
        RenderedFile.ErrorsOf(template, Results).Should().ContainSingle().Which.Should().Match<Reports.Engine.Diagnostics.Diagnostic>(error => error.Code == "TPL017" && error.Location!.ToString()!.Contains(tag));
    }

    [Fact]
    public void The_sheet_has_the_name_of_the_workbook()
    {
        var file = Rendered(ChartTemplate.Bars(1), book: ChartTemplate.Book("Số liệu"), json: """{"ds":[{"k":"a","n":1}]}""");
        file.Part("word/charts/chart1.xml").Descendants().Where(e => e.Name.LocalName == "f").Select(e => e.Value).Should().Equal("'Số liệu'!$B$1", "'Số liệu'!$A$2", "'Số liệu'!$B$2");
    }

    static RenderedFile Rendered(string plot, string json = Results, string title = "{{ ds | word.chart }}", byte[]? book = null) =>
        RenderedFile.Of(ChartTemplate.Of(plot, title, book), json, render: RenderSettings.Lenient with { Culture = Reports.Engine.Data.ScriptCulture.Vietnamese });

    // The caches of a chart in the form of its table.
    static string Drawn(RenderedFile file, string name = "word/charts/chart1.xml")
    {
        var series = file.Part(name).Descendants().Where(e => e.Name.LocalName == "ser").ToList();
        if (series.Count == 0)
            return "";
        var categories = Points(series[0], "cat");
        series.Descendants().Where(e => e.Name.LocalName == "ptCount" && e.Parent!.Name.LocalName == "numCache").Attributes("val").Should().OnlyContain(count => (int)count == categories.Count);
        return string.Join(" / ", [
            string.Join(" | ", series.Select(one => Points(one, "tx")[0])),
            .. categories.Select(category => $"{category.Value} | {string.Join(" | ", series.Select(one => Points(one, "val").GetValueOrDefault(category.Key)))}")]);
    }

    static Dictionary<int, string> Points(XElement series, string dimension) => series.Elements().Single(e => e.Name.LocalName == dimension).Descendants()
        .Where(e => e.Name.LocalName == "pt").ToDictionary(point => (int)point.Attribute("idx")!, point => point.Value);

    static string Sheet(RenderedFile file, string book = "word/embeddings/book1.xlsx")
    {
        var columns = Book(file, "xl/tables/table1.xml", book).Descendants().Count(e => e.Name.LocalName == "tableColumn");
        return string.Join(" / ", Book(file, "xl/worksheets/sheet1.xml", book).Descendants().Where(e => e.Name.LocalName == "row").Select(row => string.Join(" | ", Enumerable.Range(0, columns)
            .Select(column => row.Elements().FirstOrDefault(cell => cell.Attribute("r")!.Value == $"{(char)('A' + column)}{row.Attribute("r")!.Value}")?.Value))));
    }

    static XElement Book(RenderedFile file, string part, string book = "word/embeddings/book1.xlsx") =>
        FinishedFile.Part(FinishedFile.Entries(file.Bytes).Single(entry => entry.Name == book).Bytes, part);

    static IEnumerable<string> Entries(RenderedFile file) => FinishedFile.Entries(FinishedFile.Entries(file.Bytes).Single(entry => entry.Name == "word/embeddings/book1.xlsx").Bytes).Select(entry => entry.Name);

    static IEnumerable<string> Values(XElement chart, string name, string within) =>
        chart.Descendants().Where(e => e.Name.LocalName == name && e.Parent!.Name.LocalName == within).Select(e => e.Attribute("val")!.Value);

    static IEnumerable<string> Names(XElement chart, string group) => chart.Descendants().Single(e => e.Name.LocalName == group).Elements().Where(e => e.Name.LocalName == "ser").Select(series => Points(series, "tx")[0]);

    static IEnumerable<string> Colours(XElement chart) => chart.Descendants().Where(e => e.Name.LocalName == "schemeClr").Select(e => e.Attribute("val")!.Value);
}
