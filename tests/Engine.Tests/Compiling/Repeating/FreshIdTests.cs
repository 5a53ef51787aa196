using System.Xml.Linq;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Repeating;

/// <summary>What a loop repeats has ids of its own in every turn, and what refers to it follows.</summary>
public sealed class FreshIdTests
{
    const string Rows = """{"rows":["a","b","c"]}""";
    const string Type = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" path=\"m,l,21600r21600,l21600,xe\"/>";

    static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";

    [Fact]
    public void R19_A_text_box_for_old_programs_has_a_shape_and_a_type_of_its_own_in_every_turn()
    {
        var body = Loop($"<w:r><w:pict>{Type}<v:shape id=\"Text Box 2\" o:spid=\"_x0000_s1026\" type=\"#_x0000_t202\" style=\"width:9pt;height:9pt\"/></w:pict></w:r>");
        Ids(body, "shapetype").Should().Equal("_x0000_t202", "_x0000_t202_2", "_x0000_t202_3");
        Ids(body, "shape").Should().Equal("Text Box 2", "Text Box 2_2", "Text Box 2_3");
        body.Descendants(Vml + "shape").Select(e => (string?)e.Attribute("type")).Should().Equal("#_x0000_t202", "#_x0000_t202_2", "#_x0000_t202_3");
        body.Descendants().Attributes(Office + "spid").Should().BeEmpty("Word makes new ones");
    }

    [Fact]
    public void R19_A_shape_of_a_loop_may_have_its_type_from_outside()
    {
        var body = Loop("<w:r><w:pict><v:shape id=\"s\" type=\"#_x0000_t202\" style=\"width:9pt\"/></w:pict></w:r>", $"<w:p><w:r><w:pict>{Type}<v:shape id=\"s_2\" type=\"#_x0000_t202\" style=\"width:9pt\"/></w:pict></w:r></w:p>");
        Ids(body, "shape").Should().Equal("s_2", "s", "s_3", "s_4");
        body.Descendants(Vml + "shape").Select(e => (string?)e.Attribute("type")).Should().OnlyContain(type => type == "#_x0000_t202");
    }

    [Fact]
    public void R19_Numbers_that_Word_gave_count_on_behind_those_of_the_template() =>
        Ids(Loop(Rule("_x0000_i1025"), $"<w:p>{Rule("_x0000_i1026")}</w:p>"), "rect")
            .Should().Equal("_x0000_i1026", "_x0000_i1025", "_x0000_i1027", "_x0000_i1028");

    [Fact]
    public void R19_Two_loops_over_copies_of_one_shape_share_no_id() =>
        Ids(Loop(Rule("hr") + "<w:r><w:t>{{ end }}{{ for r in rows }}</w:t></w:r>" + Rule("hr")), "rect").Should().HaveCount(6).And.OnlyHaveUniqueItems();

    [Fact]
    public void R19_An_embedded_object_and_its_control_follow_their_shapes()
    {
        var body = Loop("<w:r><w:object><v:shape id=\"_x0000_i1025\" style=\"width:9pt\"/><w:control w:name=\"c\" w:shapeid=\"_x0000_i1025\"/></w:object></w:r>"
            + "<w:r><w:object><v:shape id=\"_x0000_i1030\" style=\"width:9pt\"/><o:OLEObject Type=\"Embed\" ProgID=\"Package\" ShapeID=\"_x0000_i1030\" DrawAspect=\"Icon\" ObjectID=\"_1\"/></w:object></w:r>");
        var objects = body.Descendants(W.Main + "object").ToList();
        objects.Select(o => (string?)o.Descendants(Vml + "shape").Single().Attribute("id")).Should().HaveCount(6).And.OnlyHaveUniqueItems();
        foreach (var o in objects)
        {
            var shape = (string?)o.Descendants(Vml + "shape").Single().Attribute("id");
            ((string?)o.Descendants(W.Main + "control").SingleOrDefault()?.Attribute(W.Main + "shapeid") ?? shape).Should().Be(shape);
            ((string?)o.Descendants(Office + "OLEObject").SingleOrDefault()?.Attribute("ShapeID") ?? shape).Should().Be(shape);
        }
    }

    [Fact]
    public void R21_Tracked_changes_have_an_id_of_their_own_in_every_turn()
    {
        var body = Loop(
            "<w:ins w:id=\"5\" w:author=\"a\"><w:r><w:t>mới</w:t></w:r></w:ins><w:del w:id=\"6\" w:author=\"a\"><w:r><w:delText>cũ</w:delText></w:r></w:del>",
            "<w:p><w:ins w:id=\"7\" w:author=\"a\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>");
        body.Descendants().Where(e => e.Name == W.Main + "ins" || e.Name == W.Main + "del").Select(e => (string?)e.Attribute(W.Id))
            .Should().Equal("7", "8", "9", "10", "11", "12", "13");
    }

    [Fact]
    public void R21_What_was_moved_finds_its_other_half_in_its_own_turn()
    {
        static string Half(string kind, int id) =>
            $"<w:move{kind}RangeStart w:id=\"{id}\" w:author=\"a\" w:date=\"2026-01-01T00:00:00Z\" w:name=\"move1\"/><w:move{kind} w:id=\"{id + 1}\" w:author=\"a\"><w:r><w:t>x</w:t></w:r></w:move{kind}><w:move{kind}RangeEnd w:id=\"{id}\"/>";
        var body = Loop(Half("From", 1) + Half("To", 3));
        foreach (var kind in new[] { "From", "To" })
        {
            var starts = body.Descendants(W.Main + $"move{kind}RangeStart").ToList();
            starts.Select(e => (string?)e.Attribute(W.Name)).Should().Equal("move1", "move1_2", "move1_3");
            body.Descendants(W.Main + $"move{kind}RangeEnd").Select(e => (string?)e.Attribute(W.Id))
                .Should().Equal(starts.Select(e => (string?)e.Attribute(W.Id)));
        }
        body.Descendants().Where(e => e.Name.LocalName.StartsWith("move", StringComparison.Ordinal) && !e.Name.LocalName.EndsWith("End", StringComparison.Ordinal))
            .Select(e => (string?)e.Attribute(W.Id)).Should().OnlyHaveUniqueItems();
    }

    static XElement Loop(string content, string before = "") => RenderedFile.Of(
        WordFile.Of($"{before}<w:p><w:r><w:t>{{{{ for r in rows }}}}</w:t></w:r>{content}<w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>"), Rows).Body;

    static string Rule(string id) => $"<w:r><w:pict><v:rect id=\"{id}\" style=\"width:0;height:1.5pt\" o:hr=\"t\"/></w:pict></w:r>";

    static IEnumerable<string?> Ids(XElement body, string kind) => body.Descendants(Vml + kind).Select(e => (string?)e.Attribute("id"));
}
