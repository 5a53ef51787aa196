using System.Text;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;
using static Reports.Engine.Tests.Scripting.TextTemplates;

namespace Reports.Engine.Tests.Scripting.Segments;

/// <summary>Templates whose segments somebody else made, as the Word pipeline does.</summary>
public sealed class SegmentTests
{
    [Fact]
    public void A_group_spans_segments_and_every_tag_escapes_what_it_prints() =>
        Rendered([Code("for x in ds"), Xml("<r>", ""), Code("x"), Xml("</r>", ""), Code("end")], """{"ds":["a<b",1,2.5,true]}""")
            .Should().Be("<r>A&LT;B</r><r>1</r><r>2.5</r><r>TRUE</r>");

    [Fact]
    public void A_capture_collects_what_a_reader_sees() =>
        Rendered([Code("capture c"), Xml("<t>chữ</t>", "chữ"), Code("x"), Code("end; c")], """{"x":"<"}""").Should().Be("CHỮ&LT;");

    [Fact]
    public void A_function_prints_its_segments_where_it_is_called() =>
        Rendered([Code("func f"), Xml("<b/>", ""), Code("end; f; f")], "{}").Should().Be("<b/><b/>");

    [Fact]
    public void An_intrinsic_writes_unless_something_is_captured() =>
        Rendered([new IntrinsicSegment(new Star()), Code("capture c"), new IntrinsicSegment(new Star()), Code("end")], "{}").Should().Be("*");

    [Fact]
    public void Content_of_the_host_is_written_by_the_encoder()
    {
        var data = new DataObject { ["hình"] = Value.FromContent(new Sign()) };
        var script = Script.Compile([Code("hình"), Code("'' + hình")], Everything, [])!;

        TextTemplates.Rendered(script, data, Careful).Should().Be("<Sign 1.2/>1.2");
    }

    [Fact]
    public void Every_wrong_tag_is_one_message_with_its_place()
    {
        var diagnostics = new DiagnosticBag();
        Script.Compile([Code("1 +"), Xml("<t/>", ""), Code("if"), Code("a ]"), Code("end"), Code("end")], Everything, diagnostics).Should().BeNull();

        diagnostics.Select(Shown).Should().Equal("! SCR021 1:4", "! SCR021 1:3", "! SCR020 1:3");
    }

    static string Rendered(IReadOnlyList<Segment> segments, string data) =>
        TextTemplates.Rendered(Script.Compile(segments, Everything, [])!, DataOf(data), Careful);

    static CodeSegment Code(string code) => new(code, new Shouting(), new TextOrigin("t", code, 0));

    static StaticSegment Xml(string xml, string text) => new(Encoding.UTF8.GetBytes(xml), text);

    sealed class Shouting : TextEncoder
    {
        public override void Write(Utf8Output output, ReadOnlySpan<char> text) =>
            output.Write(text.ToString().Replace("<", "&lt;", StringComparison.Ordinal).ToUpperInvariant());

        public override void WriteContent(RenderContext context, object content) =>
            context.Output.Write($"<{content.GetType().Name} {content}/>");
    }

    sealed class Sign : IContent
    {
        public override string ToString() => "1.2";
    }

    sealed class Star : Intrinsic
    {
        public override void Write(RenderContext context) => context.Output.Write("*"u8);
    }
}
