using System.Globalization;
using Reports.Engine.Data;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Requirements;

/// <summary>Requirements of docs/word-requirements.md about tags in text that no other test is named after.</summary>
public sealed class TextRequirements
{
    [Fact]
    public void R1_The_format_is_that_of_the_run_where_the_tag_begins()
    {
        var file = RenderedFile.Of(WordFile.Of("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:r><w:t>{ na</w:t></w:r><w:r><w:t>me }</w:t></w:r><w:r><w:t>} xin</w:t></w:r></w:p>"), """{"name":"An"}""");

        file.Body.Descendants(W.Run).Select(r => (r.Value, r.Descendants(W.Main + "b").Any())).Should().Equal(("An", true), (" xin", false));
    }

    [Theory]
    [InlineData("<w:r><w:t>{{ na</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:noProof/><w:lang w:val=\"en-US\"/></w:rPr><w:t>me }}</w:t></w:r>")]
    [InlineData("<w:r><w:t>{{ na</w:t><w:lastRenderedPageBreak/><w:t>me }}</w:t></w:r>")]
    [InlineData("<w:r><w:t>{{ na</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:r><w:t>me</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:r><w:t> }}</w:t></w:r>")]
    [InlineData("<w:r><w:t>{{ na</w:t><w:softHyphen/><w:t>me }}</w:t></w:r>")]
    public void R3_What_Word_leaves_between_the_pieces_of_a_tag_does_not_count(string runs)
    {
        var file = RenderedFile.Of(WordFile.Of($"<w:p>{runs}</w:p>"), """{"name":"An"}""");

        file.Text.Should().Be("An");
        file.Body.Descendants(W.BookmarkStart).Count().Should().Be(file.Body.Descendants(W.BookmarkEnd).Count());
        file.Body.Descendants(W.BookmarkStart).Should().HaveCount(runs.Contains("bookmarkStart") ? 1 : 0);
    }

    [Theory]
    [InlineData("“a”")]
    [InlineData("‘a’")]
    [InlineData("„a“")]
    [InlineData("«a»")]
    public void R4_Every_kind_of_quotes_means_straight_ones(string quoted) =>
        RenderedFile.Of(WordFile.Of($"{{{{ if x == {quoted} }}}}đúng{{{{ end }}}} {quoted}"), """{"x":"a"}""").Text.Should().Be("đúng " + quoted);

    [Theory]
    [InlineData("{{ x – 2 }}", "3")]
    [InlineData("{{ x — 2 }}", "3")]
    [InlineData("{{ for i in 1…3 }}{{ i }}{{ end }}", "123")]
    [InlineData("{{\u00A0x\u00A0}}", "5")]
    [InlineData("{{ \u200Bx }}", "5")]
    [InlineData("{{ \u00ADx }}", "5")]
    [InlineData("{{ x \u2011 2 }}", "3")]
    [InlineData("{{ te\u0302n }}", "An")]
    public void R5_What_autocorrection_makes_of_a_tag_is_understood(string tag, string text) =>
        RenderedFile.Of(WordFile.Of(tag), """{"x":5,"tên":"An"}""").Text.Should().Be(text);

    [Fact]
    public void R26_Characters_that_XML_forbids_are_reported()
    {
        var errors = RenderedFile.ErrorsOf(WordFile.Of("{{ v }}"), """{"v":"a\u0001b"}""", render: RenderSettings.Lenient with { MissingNames = MissingNames.Error });
        var lenient = RenderedFile.Of(WordFile.Of("{{ v }}"), """{"v":"a\u0001b\uD800c"}""");

        errors.Count.Should().BeLessThan(2);
        lenient.Text.Should().StartWith("ab").And.EndWith("c");
    }

    [Fact]
    public void R28_A_line_break_in_a_justified_paragraph_does_not_stretch_its_line()
    {
        var file = RenderedFile.Of(WordFile.Of("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>{{ v }}</w:t></w:r></w:p>").WithSettings("<w:compat><w:doNotExpandShiftReturn/></w:compat>"), """{"v":"a\nb"}""");

        file.Text.Should().Be("a↵b");
        file.Part("word/settings.xml").Descendants(W.Main + "doNotExpandShiftReturn").Should().ContainSingle();
    }

    [Fact]
    public void R42_Numbers_and_dates_look_Vietnamese_whatever_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("");
        try
        {
            var settings = RenderSettings.Lenient with { Culture = ScriptCulture.Find("vi-VN")! };
            var file = RenderedFile.Of(WordFile.Of("{{ n | math.format 'N1' }}\n{{ '2026-03-05' | vi.date }}\n{{ '2026-03-05' | vi.date_long }}\n{{ '2026-01-12' | vi.date_long }}"), """{"n":1234567.5}""", render: settings);
            file.Text.Should().Be("1.234.567,5\n05/3/2026\nngày 05 tháng 3 năm 2026\nngày 12 tháng 01 năm 2026");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void R43_R44_Renders_at_the_same_time_and_in_other_cultures_give_the_same_bytes()
    {
        var template = WordTemplate.Compile(WordFile.Of("{{ for m in m }}\n{{ m.n }} {{ m.x | math.format 'N2' }}\n{{ end }}").WithFooter("{{ m.size }}").Bytes(), "a.docx", WordTemplate.DefaultSettings, [])!;
        var data = JsonValues.Read("""{"m":[{"n":"An","x":1234.5},{"n":"Bình","x":0.25}]}"""u8.ToArray(), "a.json", []);

        var files = new byte[64][];
        Parallel.For(0, files.Length, i =>
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = i % 2 == 0 ? "," : "#";
            var target = new MemoryStream();
            template.TryRender(data, target, RenderSettings.Lenient).Diagnostics.Should().BeEmpty();
            files[i] = target.ToArray();
        });

        files.Select(Convert.ToHexString).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void R46_A_loop_keeps_the_format_of_its_text()
    {
        var file = RenderedFile.Of(WordFile.Of("<w:p><w:r><w:t>{{ for x in m }}</w:t></w:r><w:r><w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr><w:t>{{ x }}</w:t></w:r><w:r><w:t>; {{ end }}</w:t></w:r></w:p>"), """{"m":["a","b"]}""");

        file.Body.Descendants(W.Run).Where(r => r.Descendants(W.Main + "u").Any()).Select(r => r.Value).Should().Equal("a", "b");
    }

    [Fact]
    public void R56_Lists_are_sorted_and_summed() =>
        RenderedFile.Of(WordFile.Of("{{ m | array.sort 'n' | array.map 'n' | array.join ', ' }}\n{{ s = 0 }}\n{{ for x in m }}{{ s = s + x.x }}{{ end }}{{ s }}\n{{ m | array.map 'k' | array.uniq | array.size }}"),
            """{"m":[{"n":"b","x":1,"k":"6"},{"n":"a","x":2,"k":"7"},{"n":"c","x":4,"k":"6"}]}""").Text.Should().Be("a, b, c\n7\n2");

    [Fact]
    public void R57_A_loop_without_end_is_stopped_by_a_limit_with_its_name()
    {
        var limited = RenderSettings.Lenient with { Limits = new RenderLimits { LoopSteps = 1000 } };
        var cancelled = RenderSettings.Lenient with { Cancellation = new CancellationToken(canceled: true) };

        RenderedFile.ErrorsOf(WordFile.Of("{{ while true }}x{{ end }}"), "{}", render: limited).Should().ContainSingle()
            .Which.Message.English.Should().Contain("1000");
        RenderedFile.ErrorsOf(WordFile.Of("{{ while true }}x{{ end }}"), "{}", render: cancelled).Should().ContainSingle();
    }
}
