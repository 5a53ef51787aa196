using System.Xml.Linq;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.TwoPass;

/// <summary>A superior office fills in the common part and each branch the rest: both passes give what one pass over all data gives.</summary>
public sealed class TwoPassTests
{
    const string First = "\"nam\":2025,\"cap\":{\"ten\":\"Đảng ủy\"},\"cot\":[\"a\",\"b\"],\"moi\":true";
    const string Second = "\"ten\":\"An\",\"ds\":[{\"t\":\"X\",\"n\":1,\"c\":[\"p\",\"q\"]},{\"t\":\"Y\",\"n\":2,\"c\":[]}],\"tot\":true,\"loai\":\"B\",\"trong\":[],\"link\":\"http://vi.vn\",\"ngay\":\"2025-12-09\"";

    static readonly RenderSettings Keeping = RenderSettings.Lenient with { MissingNames = MissingNames.Keep };

    [Theory]
    [InlineData("{{ cap.ten }}: {{ ten }} – {{ nam }}")]
    [InlineData("{{ bi_thu ?? '……' }} {{ ten ?? 'x' }}")]
    [InlineData("Kết quả: {{ if tot }}tốt {{ nam }}{{ else }}kém{{ end }}.")]
    [InlineData("{{ if loai == 'A' }}{{ if tot }}A{{ end }}{{ else if ten == 'An' }}B{{ end }}")]
    [InlineData("{{ case loai }}{{ when 'A' }}a{{ when 'B' }}b {{ nam }}{{ else }}c{{ end }}")]
    [InlineData("{{ for d in ds }}\n{{ for.index + 1 }}. {{ d.t }} {{ nam }}\n{{ end }}\nHết")]
    [InlineData("{{ if tot }}\nĐoạn {{ ten }}\n{{ end }}\n{{ if !tot }}\nKhông\n{{ end }}")]
    [InlineData("{{ for c in cot }}{{ c }}{{ for d in ds }}{{ d.t }}{{ end }}{{ if tot }}{{ c }}{{ end }} {{ end }}")]
    [InlineData("{{ for d in cot }}{{ d }}{{ end }}{{ for d in ds }}{{ d.t }}{{ end }}")]
    [InlineData("{{ s = 0 }}\n{{ for d in ds }}{{ s = s + d.n }}{{ end }}{{ s }}")]
    [InlineData("{{ for d in ds }}{{ if d.n > 1 }}{{ break }}{{ end }}{{ d.t }}{{ end }}")]
    [InlineData("{{ for d in ds }}{{ d.t }}{{ if !for.last }}, {{ end }}{{ end; if tot }}.{{ end }}")]
    [InlineData("{{ capture k }}{{ ten }}{{ end }}{{ k }} {{ k | string.size }}")]
    [InlineData("{%{ {{ ten }} }%} {{ ten }}")]
    [InlineData("| {{ for d in ds }}{{ d.t }} {{ nam }} | {{ d.n }}{{ end }} |\n| Tổng | {{ nam }} |")]
    [InlineData("| {{ for c in cot }}{{ c }} | {{ for d in ds }}{{ d.t }}{{ end }}{{ end }} |")]
    [InlineData("| {{ for d in ds }} |  |\n| {{ d.t }} | {{ nam }} |\n| {{ end }} |  |\n| x | y |")]
    [InlineData("| {{ for d in ds }}{{ word.merge_down d.t }} | {{ nam }}{{ end }} |")]
    [InlineData("| {{ for d in trong }}{{ d }} | {{ nam }}{{ end }} |\nHết")]
    [InlineData("| Khối {{ for d in ds }} | {{ d.t }} | {{ end }} Tổng |")]
    public void Two_passes_are_one(string template) => Same(WordFile.Of(template));

    [Theory]
    [InlineData("{{ ten }} ({{ nam }})")]
    [InlineData("{{ nam }}: {{ ten }} – {{ cap.ten }}, {{ loai }}")]
    [InlineData("{{ if tot }}{{ loai }}{{ end }}")]
    public void Two_passes_are_one_in_properties_and_alternative_texts(string text) =>
        Same(WordFile.Of($"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:bookmarkEnd w:id=\"1\"/><w:hyperlink w:anchor=\"x\" w:tooltip=\"{text}\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>")
            .WithCoreProperties($"<dc:title>{text}</dc:title>"));

    [Fact]
    public void Two_passes_are_one_in_headers_notes_and_links()
    {
        var note = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>{{ d.t }} {{ nam }}</w:t></w:r></w:p></w:footnote>";
        var body = "<w:p><w:r><w:t>{{ for d in ds }}x</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>{{ end }}</w:t></w:r></w:p>"
            + "<w:p><w:hyperlink r:id=\"l\"><w:r><w:t>{{ ten }}</w:t></w:r></w:hyperlink></w:p>";

        Same(WordFile.Of(body).WithFootnotes(note).WithHyperlink("l", "%7B%7Blink%7D%7D").WithHeader("{{ if tot }}{{ nam }} {{ ten }}{{ end }} {{ nam }}"));
    }

    [Theory]
    [InlineData("{{ tot }}")]
    [InlineData("{{ moi }}")]
    [InlineData("tot")]
    [InlineData("{{ loai == 'B' }}")]
    [InlineData("loai == 'B'")]
    public void Two_passes_are_one_in_check_boxes(string condition)
    {
        var box = $"<w:sdt><w:sdtPr><w:tag w:val=\"{condition}\"/><w:id w:val=\"7\"/><w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>";

        Same(WordFile.Of($"<w:p>{box}</w:p>")).Should().Be("☒");
    }

    [Theory]
    [InlineData("<w:date w:fullDate=\"2020-01-01T00:00:00Z\"><w:dateFormat w:val=\"d/M/yyyy\"/></w:date>", "{{ ngay }}", "9/12/2025")]
    [InlineData("<w:text/>", "{{ ten }}", "An")]
    [InlineData("<w:dropDownList><w:listItem w:value=\"A\" w:displayText=\"Tốt\"/><w:listItem w:value=\"B\" w:displayText=\"Khá\"/></w:dropDownList>", "{{ loai }}", "Khá")]
    public void A_control_that_waits_stays_a_control(string kind, string tag, string expected)
    {
        var control = $"<w:sdt><w:sdtPr><w:alias w:val=\"Ô\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"7\"/>{kind}</w:sdtPr><w:sdtContent><w:r><w:t>chưa điền</w:t></w:r></w:sdtContent></w:sdt>";
        var template = WordFile.Of($"<w:p>{control}</w:p><w:p><w:r><w:t>{{{{ for d in ds }}}}</w:t></w:r>{control.Replace(tag, "{{ d.ngay }}").Replace("\"7\"", "\"8\"")}<w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>");

        var first = RenderedFile.Of(template, $"{{{First}}}", render: Keeping);

        first.Body.Descendants(W.ContentControlProperties).Elements(W.Main + "tag").Select(e => (string?)e.Attribute(W.Value))
            .Should().Equal(tag, "{{ d.ngay }}");
        first.Text.Should().StartWith("chưa điền");
        Same(template).Should().StartWith(expected);
    }

    [Theory]
    [InlineData("{{ c == 'b' &amp;&amp; tot }}")]
    [InlineData("c == 'b' &amp;&amp; tot")]
    public void A_check_box_that_waits_keeps_the_loop_whose_item_it_asks_for(string condition)
    {
        var box = $"<w:sdt><w:sdtPr><w:tag w:val=\"{condition}\"/><w:id w:val=\"7\"/><w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>";

        var template = WordFile.Of($"<w:p><w:r><w:t>{{{{ for c in cot }}}}{{{{ c }}}}</w:t></w:r>{box}<w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>");

        var first = RenderedFile.Of(template, $"{{{First}}}", render: Keeping);

        // The second data has to have the list as well, as TPL008 says.
        first.Text.Should().Be("{{ for c in cot }}{{ c }}☐{{ end }}");
        RenderedFile.Again(first, $"{{{First},{Second}}}").Text.Should().Be("a☐b☒");
    }

    [Fact]
    public void What_the_first_pass_has_is_filled_in_inside_of_what_it_keeps()
    {
        var first = RenderedFile.Of(WordFile.Of("{{ for d in ds }}{{ d.t }} năm {{ nam }}{{ end }}"), $"{{{First}}}", render: Keeping);

        first.Text.Should().Be("{{ for d in ds }}{{ d.t }} năm 2025{{ end }}");
    }

    [Fact]
    public void A_tag_that_asks_for_names_of_both_passes_is_kept_and_said()
    {
        var template = WordTemplate.Compile(WordFile.Of("{{ if nam > 2024 && tot }}A{{ end }}").Bytes(), "mau.docx", WordTemplate.DefaultSettings, [])!;

        var result = template.TryRender(JsonValues.Read("""{"nam":2025}"""u8.ToArray(), "a.json", []), new MemoryStream(), Keeping);

        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == "TPL008" && d.Message.English.Contains("«nam»"));
        result.Missing.Select(name => name.Path).Should().Equal("tot");
    }

    [Theory]
    [InlineData("{{ if tot }}\nĐoạn {{ ten }} {{ nam }}\n{{ end }}\n{{ for d in ds }}\n{{ for.index + 1 }}. {{ d.t }}\n{{ end }}")]
    [InlineData("{{ if tot }}tốt{{ else }}kém{{ end }} {{ for d in ds }}{{ d.t }}{{ if d.n > 1 }}!{{ end }}{{ end }}")]
    [InlineData("| {{ for d in ds }}{{ d.t }} {{ nam }} | {{ d.n }}{{ end }} |")]
    [InlineData("{{ x }} {{ c }} {{ rieng }} {{ if x == 3 }}ba{{ end }} {{ for i in 1..x }}{{ i }}{{ end }}")]
    public void R31_Two_passes_are_one_in_included_documents(string part) => Same(
        WordFile.Of("{{ x = 3 }}\n{{ for c in cot }}\n{{ include 'phan.docx' rieng: 'riêng' }}\n{{ end }}\nHết"),
        new NamedFiles([("phan.docx", WordFile.Of(part).Bytes())]));

    [Fact]
    public void R31_A_link_of_an_included_document_waits_with_its_tags()
    {
        var part = WordFile.Of("<w:p><w:hyperlink r:id=\"l\"><w:r><w:t>{{ ten }}</w:t></w:r></w:hyperlink></w:p>").WithHyperlink("l", "%7B%7Blink%7D%7D");
        Same(WordFile.Of("{{ include 'phan.docx' }}"), new NamedFiles([("phan.docx", part.Bytes())])).Should().Be("An");
    }

    static string Same(WordFile template, NamedFiles? files = null)
    {
        var once = RenderedFile.Of(template, $"{{{First},{Second}}}", resources: files);
        var first = RenderedFile.Of(template, $"{{{First}}}", resources: files, render: Keeping);
        var twice = RenderedFile.Again(first, $"{{{Second}}}", files);

        twice.Text.Should().Be(once.Text);
        twice.Body.Descendants().Attributes(W.Main + "tooltip").Select(tip => tip.Value).Should().Equal(once.Body.Descendants().Attributes(W.Main + "tooltip").Select(tip => tip.Value));
        twice.Body.Descendants(W.Main + "gridCol").Count().Should().Be(once.Body.Descendants(W.Main + "gridCol").Count());
        foreach (var name in once.PartNames.Where(name => name.Contains("header", StringComparison.Ordinal) || name.Contains("footnotes", StringComparison.Ordinal) || name.StartsWith("docProps", StringComparison.Ordinal)).Where(name => name.EndsWith(".xml", StringComparison.Ordinal)))
            twice.Part(name).Value.Should().Be(once.Part(name).Value);
        return twice.Text;
    }
}
