using System.Xml.Linq;
using Reports.Engine.Data;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Drawings;

/// <summary>Values in charts and diagrams: numbers for the machine, lines for the reader.</summary>
public sealed class ChartTests
{
    const string Chart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    const string Names = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\"";
    const string Data = """{"a":1234.5,"b":null,"c":7,"chu":"12.25","viet":"0,5","so":1e21,"sai":"mười","ten":"Dòng một\nDòng hai\r\nba","am":-0.125}""";

    static readonly RenderSettings Vietnamese = RenderSettings.Lenient with { Culture = ScriptCulture.Vietnamese };

    [Theory]
    [InlineData("{{ a }}", "1234.5")]
    [InlineData("{{ a * 2 }}", "2469.0")]
    [InlineData("{{ am }}", "-0.125")]
    [InlineData("{{ chu }}", "12.25")]
    [InlineData("{{ viet }}", "0.5")]
    [InlineData("{{ a | math.format 'N1' }}", "1234.5")]
    [InlineData("{{ if c }}{{ c }}{{ end }}", "7")]
    public void The_number_of_a_point_is_written_for_machines(string tag, string expected)
    {
        foreach (var cache in new[] { "numCache", "numLit" })
            Points(Rendered($"<c:{cache}><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{tag}</c:v></c:pt></c:{cache}>")).Should().Equal(expected);
        Rendered($"<cx:numDim><cx:lvl ptCount=\"1\"><cx:pt idx=\"0\">{tag}</cx:pt></cx:lvl></cx:numDim>", "application/vnd.ms-office.chartex+xml").Value.Should().Be(expected);
    }

    [Fact]
    public void A_point_without_a_value_is_left_out()
    {
        var chart = Rendered("<c:numCache><c:ptCount val=\"4\"/><c:pt idx=\"0\"><c:v>{{ b }}</c:v></c:pt><c:pt idx=\"1\"><c:v>{{ a }}</c:v></c:pt><c:pt idx=\"2\"><c:v>{{ if b }}1{{ end }}</c:v></c:pt><c:pt idx=\"3\"><c:v>5</c:v></c:pt></c:numCache>");
        Points(chart).Should().Equal("1234.5", "5");
        chart.Descendants().Where(e => e.Name.LocalName == "pt").Select(e => (string?)e.Attribute("idx")).Should().Equal("1", "3");
    }

    [Fact]
    public void Words_where_a_number_belongs_are_an_error() =>
        RenderedFile.ErrorsOf(Template("<c:numCache><c:pt idx=\"0\"><c:v>{{ sai }}</c:v></c:pt></c:numCache>", Chart), Data).Select(d => (d.Code, d.Location!.ToString()))
            .Should().Equal(("PRN002", "test.docx, chart1: «{{ sai }}»"));

    [Fact]
    public void Words_are_written_for_people()
    {
        var chart = Rendered("<c:strCache><c:pt idx=\"0\"><c:v>{{ a }}</c:v></c:pt></c:strCache><a:p><a:r><a:t>{{ a }}</a:t></a:r></a:p>");
        chart.Value.Should().Be("1234,51234,5");
    }

    [Theory]
    [InlineData(Chart)]
    [InlineData("application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml")]
    public void A_line_break_of_a_value_is_one_in_the_format_of_its_tag(string type)
    {
        var paragraph = Rendered("<a:p><a:r><a:rPr lang=\"vi-VN\" b=\"1\"/><a:t>x {{ te</a:t></a:r><a:r><a:rPr/><a:t>n }} y</a:t></a:r></a:p>", type).Descendants(W.Art + "p").Single();
        paragraph.Elements().Select(e => e.Name.LocalName + e.Value).Should().Equal("rx Dòng một", "br", "rDòng hai", "br", "rba y");
        paragraph.Elements().Select(e => (string?)e.Element(W.Art + "rPr")?.Attribute("b")).Should().OnlyContain(bold => bold == "1");
    }

    [Fact]
    public void A_line_break_in_an_attribute_stays_one() =>
        RenderedFile.Of(WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("anh", altText: "{{ ten }}")}</w:r></w:p>").WithImage("anh"), Data)
            .Body.Descendants(W.Drawing + "docPr").Single().Attribute("descr")!.Value.Should().Be("Dòng một\nDòng hai\r\nba");

    [Fact]
    public void Numbers_in_attributes_are_for_machines_unless_people_read_them()
    {
        var file = RenderedFile.Of(WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("anh", altText: "{{ a }}").Replace("cx=\"1080000\"", "cx=\"{{ c }}\"", StringComparison.Ordinal)}<w:t> </w:t></w:r></w:p>").WithImage("anh"), Data, render: Vietnamese);
        file.Body.Descendants(W.Drawing + "docPr").Single().Attribute("descr")!.Value.Should().Be("1234,5");
        file.Body.Descendants(W.Drawing + "extent").Single().Attribute("cx")!.Value.Should().Be("7");
    }

    [Theory]
    [InlineData("<w:p><m:oMath><m:r><m:t>{{ tep | word.image alt:'Hoa' }}</m:t></m:r></m:oMath></w:p>")]
    [InlineData("<w:p><w:fldSimple w:instr=\" QUOTE &quot;{{ 'Hoa' | word.markdown }}&quot; \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>")]
    [InlineData("<w:p><w:pPr/><w:r><w:t>x</w:t></w:r></w:p>")]
    public void A_picture_or_rich_value_where_only_text_fits_is_said(string body)
    {
        var template = WordFile.Of(body);
        if (!body.Contains("{{", StringComparison.Ordinal))
            template = template.WithCoreProperties("<dc:title>{{ 'https://a.vn' | word.link 'Hoa' }}</dc:title>");
        var target = new MemoryStream();
        var result = WordTemplate.Compile(template.Bytes(), "a.docx", WordTemplate.DefaultSettings, [])!
            .TryRender(JsonValues.Read(System.Text.Encoding.UTF8.GetBytes($"{{\"tep\":\"{Convert.ToBase64String(TinyPng.Bytes)}\"}}"), "a.json", []), target, Vietnamese);
        result.Diagnostics.Select(d => (d.Code, d.Severity)).Should().Equal(("PRN003", Reports.Engine.Diagnostics.Severity.Warning));
        FinishedFile.Entries(target.ToArray()).Should().Contain(entry => System.Text.Encoding.UTF8.GetString(entry.Bytes).Contains("Hoa", StringComparison.Ordinal));
    }

    static IEnumerable<string> Points(XElement chart) => chart.Descendants().Where(e => e.Name.LocalName == "v").Select(e => e.Value);

    static XElement Rendered(string xml, string type = Chart) => Part(Template(xml, type));

    // The pieces of charts here are no whole ones: what is checked elsewhere is not asked of them.
    static XElement Part(WordFile template)
    {
        var target = new MemoryStream();
        WordTemplate.Compile(template.Bytes(), "a.docx", WordTemplate.DefaultSettings, [])!
            .TryRender(JsonValues.Read(System.Text.Encoding.UTF8.GetBytes(Data), "a.json", []), target, Vietnamese).Succeeded.Should().BeTrue();
        return FinishedFile.Part(target.ToArray(), "word/charts/chart1.xml");
    }

    static WordFile Template(string xml, string type) =>
        WordFile.Of("x").WithPart("word/charts/chart1.xml", WordFile.Part("a:x", $"<c:x {Names}>{xml}</c:x>"), type);
}
