using System.Text;
using System.Xml.Linq;
using Reports.Engine.Data;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting;

namespace Reports.Engine.Tests.Compiling.Drawings;

/// <summary>A chart or diagram in a loop is one part a turn, and none where its condition is false.</summary>
public sealed class RepeatedChartTests
{
    const string Office = "application/vnd.openxmlformats-officedocument.";
    const string Names = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" xmlns:dsp=\"http://schemas.microsoft.com/office/drawing/2008/diagram\"";

    static readonly string Chart = $"<w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"c\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart {Names} r:id=\"bd\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    static readonly string Diagram = $"<w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"d\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"><dgm:relIds {Names} r:dm=\"dm\" r:lo=\"lo\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    [Theory]
    [InlineData("[{\"t\":\"a\",\"n\":1.5},{\"t\":\"b\",\"n\":2},{\"t\":\"c\",\"n\":null}]", "a1.5 b2 c")]
    [InlineData("[{\"t\":\"a\",\"n\":1}]", "a1")]
    [InlineData("[]", "")]
    public void A_chart_in_a_loop_has_the_values_of_its_turn(string items, string expected)
    {
        var entries = Rendered(Charts($"<w:p><w:r><w:t>{{{{ for x in ds }}}}</w:t></w:r></w:p><w:p>{Chart}</w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>"), $"{{\"ds\":{items}}}");
        var charts = Followed(entries, "word/document.xml", "chart");
        string.Join(' ', charts.Select(name => Xml(entries, name).Value)).Should().Be(expected);
        charts.Should().OnlyHaveUniqueItems();
        charts.SelectMany(name => Followed(entries, name, "package")).Should().HaveCount(charts.Count).And.OnlyHaveUniqueItems();
        entries.Keys.Count(name => name.StartsWith("word/embeddings/", StringComparison.Ordinal)).Should().Be(charts.Count);
        var types = ContentTypes.From(Xml(entries, "[Content_Types].xml"));
        charts.All(name => types.Of(name) == Office + "drawingml.chart+xml").Should().BeTrue();
        types.Overrides.Should().OnlyContain(type => entries.ContainsKey(type.PartName));
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void In_a_condition_it_is_there_when_it_is_shown(string shown, int count)
    {
        var entries = Rendered(Charts($"<w:p><w:r><w:t>{{{{ if co }}}}</w:t></w:r></w:p><w:p>{Chart}</w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>"), $"{{\"co\":{shown},\"x\":{{\"t\":\"T\",\"n\":1}}}}");
        entries.Keys.Count(name => name.Contains("chart1", StringComparison.Ordinal)).Should().Be(2 * count);
    }

    [Fact]
    public void A_diagram_in_a_loop_brings_its_drawing()
    {
        var template = WordFile.Of($"<w:p><w:r><w:t>{{{{ for x in ds }}}}</w:t></w:r></w:p><w:p>{Diagram}</w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>")
            .WithPart("word/diagrams/data1.xml", Part("dgm:dataModel", "<a:p><a:r><a:t>{{ x.t }}</a:t></a:r></a:p><dsp:dataModelExt relId=\"dr\"/>"), Office + "drawingml.diagramData+xml").WithLink("dm", "diagramData", "diagrams/data1.xml")
            .WithPart("word/diagrams/drawing1.xml", Part("dsp:drawing", "<a:p><a:r><a:t>{{ x.t }}!</a:t></a:r></a:p>"), "application/vnd.ms-office.drawingml.diagramDrawing+xml").WithLink("dr", "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing", "diagrams/drawing1.xml")
            .WithPart("word/diagrams/layout1.xml", Part("dgm:layoutDef", ""), Office + "drawingml.diagramLayout+xml").WithLink("lo", "diagramLayout", "diagrams/layout1.xml");
        var entries = Rendered(template, """{"ds":[{"t":"a"},{"t":"b"}]}""");
        var data = Followed(entries, "word/document.xml", "diagramData");
        data.Select(name => Xml(entries, name).Value).Should().Equal("a", "b");
        var drawings = Relations.Read(Xml(entries, "word/_rels/document.xml.rels"), "word/document.xml").ToDictionary(relation => relation.Id, relation => relation.PartName!);
        data.Select(name => Xml(entries, drawings[(string)Xml(entries, name).Descendants().Attributes("relId").Single()!]).Value).Should().Equal("a!", "b!");
        entries.Should().ContainKey("word/diagrams/layout1.xml");
    }

    [Fact]
    public void The_first_turn_keeps_the_name_of_the_part()
    {
        var template = Charts($"<w:p><w:r><w:t>{{{{ for x in ds }}}}</w:t></w:r></w:p><w:p>{Chart}</w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>");
        var first = Rendered(template, """{"ds":[{"t":"a","n":1},{"t":"b","n":2}]}""");
        Followed(first, "word/document.xml", "chart").Should().Equal("word/charts/chart1.xml", "word/charts/chart1_2.xml");
    }

    // A list that belongs to no part, and a chart that is spelt with an escape: no second entry of either's name.
    [Theory]
    [InlineData("word/charts/_rels/chart1_2.xml.rels")]
    [InlineData("word/charts/%63hart1_2.xml")]
    [InlineData("word/charts/_rels/%63hart1_2.xml.rels")]
    public void The_name_of_a_further_turn_is_one_that_nothing_has(string taken)
    {
        var template = Charts($"<w:p><w:r><w:t>{{{{ for x in ds }}}}</w:t></w:r></w:p><w:p>{Chart}</w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>").WithPart(taken, WordFile.Part("a:x", ""));
        var entries = Rendered(template, """{"ds":[{"t":"a","n":1},{"t":"b","n":2}]}""");
        Followed(entries, "word/document.xml", "chart").Should().Equal("word/charts/chart1.xml", "word/charts/chart1_3.xml");
        entries.Keys.Select(PartNames.Plain).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("oleObject", "word/embeddings/a.bin")]
    [InlineData("package", "word/embeddings/a.xlsx")]
    public void An_object_of_a_false_condition_is_not_in_the_file(string kind, string name)
    {
        var template = WordFile.Of("<w:p><w:r><w:t>{{ if co }}</w:t></w:r></w:p><w:p><w:r><w:object><o:OLEObject Type=\"Embed\" r:id=\"o\"/></w:object></w:r></w:p><w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p>").WithPart(name, [1, 2], "application/octet-stream").WithLink("o", kind, name["word/".Length..]);
        Rendered(template, """{"co":false}""").Keys.Should().NotContain(name);
        Rendered(template, """{"co":true}""").Keys.Should().Contain(name);
    }

    static WordFile Charts(string body) => WordFile.Of(body)
        .WithPart("word/charts/chart1.xml", Part("c:chartSpace", "<a:p><a:r><a:t>{{ x.t }}</a:t></a:r></a:p><c:numCache><c:pt idx=\"0\"><c:v>{{ x.n }}</c:v></c:pt></c:numCache><c:externalData r:id=\"wb\"/>"), Office + "drawingml.chart+xml").WithLink("bd", "chart", "charts/chart1.xml")
        .WithPart("word/embeddings/book.xlsx", WordFile.Zip([]), Office + "spreadsheetml.sheet").WithLink("wb", "package", "../embeddings/book.xlsx", owner: "word/charts/chart1.xml");

    static byte[] Part(string root, string xml) => WordFile.Part("a:x", $"<{root} {Names}>{xml}</{root}>");

    static IReadOnlyList<string> Followed(Dictionary<string, byte[]> entries, string part, string kind) => !entries.ContainsKey(PackagePart.RelationshipsOf(part)) ? []
        : [.. Relations.Read(Xml(entries, PackagePart.RelationshipsOf(part)), part).Where(relation => relation.Kind == kind).Select(relation => relation.PartName!)];

    static XElement Xml(Dictionary<string, byte[]> entries, string name) => XElement.Load(new MemoryStream(entries[name]));

    static Dictionary<string, byte[]> Rendered(WordFile template, string json)
    {
        var target = new MemoryStream();
        WordTemplate.Compile(template.Bytes(), "a.docx", WordTemplate.DefaultSettings, [])!
            .TryRender(JsonValues.Read(Encoding.UTF8.GetBytes(json), "a.json", []), target, RenderSettings.Lenient).Diagnostics.Should().BeEmpty();
        return FinishedFile.Entries(target.ToArray()).ToDictionary(entry => entry.Name, entry => entry.Bytes);
    }
}
