using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Repeating;

public sealed class NumberingTests
{
    const string Levels =
        "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl>";

    const string Numbering = $"<w:abstractNum w:abstractNumId=\"4\">{Levels}</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num>";

    const string Groups = """{"groups":[{"n":"A","items":["a1","a2"]},{"n":"B","items":["b1","b2"]}]}""";

    [Fact]
    public void R18_Lists_of_a_loop_count_on_when_nothing_is_said() =>
        Numbers(Template("{{ for g in groups }}", "{{ g.n }}", "#{{ for i in g.items }}{{ i }} {{ end }}", "#x", "{{ end }}"))
            .Should().Be("A\n1 a1 a2 \n2 x\nB\n3 b1 b2 \n4 x");

    [Fact]
    public void R18_A_restart_makes_the_lists_of_each_turn_begin_anew() =>
        Numbers(Template("#trước", "{{ for g in groups }}", "{{ word.restart }}", "{{ g.n }}", "{{ for i in g.items }}", "#{{ i }}", "{{ end }}", "{{ end }}", "#sau"))
            .Should().Be("1 trước\nA\n1 a1\n2 a2\nB\n1 b1\n2 b2\n2 sau");

    [Fact]
    public void R18_A_list_that_begins_behind_the_loop_begins_at_its_start() =>
        Numbers(Template("{{ for g in groups }}", "{{ word.restart }}", "{{ g.n }}", "{{ for i in g.items }}", "#{{ i }}", "{{ end }}", "{{ end }}", "#sau"))
            .Should().Be("A\n1 a1\n2 a2\nB\n1 b1\n2 b2\n1 sau");

    [Fact]
    public void R18_The_lists_of_inner_and_outer_loops_count_each_for_itself() =>
        Numbers(Template("#trước", "{{ for g in groups }}", "{{ word.restart }}", "#{{ g.n }}", "{{ for i in g.items }}{{ word.restart }}", "#{{ i }}", "{{ end }}", "#cuối {{ g.n }}", "{{ end }}", "#sau"))
            .Should().Be("1 trước\n1 A\n1 a1\n1 a2\n2 cuối A\n1 B\n1 b1\n1 b2\n2 cuối B\n2 sau");

    [Fact]
    public void R18_A_restart_may_stand_in_the_braces_of_its_loop() =>
        Numbers(Template("#trước", "{{ for g in groups; word.restart }}", "{{ g.n }}", "{{ for i in g.items }}", "#{{ i }}", "{{ end }}", "{{ end }}", "#sau"))
            .Should().Be("1 trước\nA\n1 a1\n2 a2\nB\n1 b1\n2 b2\n2 sau");

    [Fact]
    public void R18_A_restart_at_the_beginning_of_a_paragraph_begins_its_own_list_anew()
    {
        const string list = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">TEXT</w:t></w:r></w:p>";
        var row = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr>"
            + list.Replace("TEXT", "{{ for g in groups }}{{ word.restart }}{{ g.n }}", StringComparison.Ordinal) + list.Replace("TEXT", "x{{ end }}", StringComparison.Ordinal) + "</w:tc></w:tr></w:tbl><w:p/>";
        RenderedFile.Of(WordFile.Of(row).WithNumbering(Numbering), Groups).Body.Descendants(W.NumberId).Select(id => (string?)id.Attribute(W.Value))
            .Should().Equal("7", "7", "8", "8");
    }

    [Fact]
    public void R18_A_restart_ends_with_its_loop() =>
        Numbers(Template("#trước", "{{ for g in groups }}", "{{ word.restart }}", "{{ g.n }}", "{{ end }}", "#sau"))
            .Should().Be("1 trước\nA\nB\n2 sau");

    [Fact]
    public void R18_A_restart_of_an_inner_loop_leaves_the_lists_of_the_outer_alone() =>
        Instances(Template("{{ for g in groups }}", "{{ word.restart }}", "#{{ g.n }}", "{{ for i in g.items }}{{ word.restart }}", "#{{ i }}", "{{ end }}", "#cuối {{ g.n }}", "{{ end }}", "#sau"))
            .Should().Equal("8 A", "9 a1", "10 a2", "8 cuối A", "11 B", "12 b1", "13 b2", "11 cuối B", "7 sau");

    [Fact]
    public void R18_A_restart_may_stand_within_the_text_of_its_turn() =>
        Numbers(Template("{{ for g in groups }}", "{{ word.restart }}{{ g.n }}", "{{ for i in g.items }}", "#{{ i }}", "{{ end }}", "{{ end }}"))
            .Should().Be("A\n1 a1\n2 a2\nB\n1 b1\n2 b2");

    [Fact]
    public void R18_Lists_that_come_with_a_style_begin_anew_too()
    {
        var template = Template("{{ for g in groups }}", "{{ word.restart }}", "{{ for i in g.items }}", "~{{ i }}", "{{ end }}", "{{ end }}")
            .WithStyles(WordStyles.Default
                + "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"Muc\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>");
        Numbers(template).Should().Be("1 a1\n2 a2\n1 b1\n2 b2");
    }

    [Theory]
    [InlineData("<w:numPr><w:numId w:val=\"7\"/></w:numPr><w:ind w:left=\"99\"/>", "99")]
    [InlineData("<w:numPr><w:numId w:val=\"7\"/></w:numPr>", null)]
    public void R18_A_list_written_out_keeps_the_indent_of_its_style_and_not_that_of_the_base(string properties, string? left)
    {
        var template = Template("{{ word.restart }}", "~a").WithStyles(WordStyles.Default
            + "<w:style w:type=\"paragraph\" w:styleId=\"Goc\"><w:name w:val=\"Goc\"/><w:pPr><w:ind w:left=\"11\"/></w:pPr></w:style>"
            + $"<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"Muc\"/><w:basedOn w:val=\"Goc\"/><w:pPr>{properties}</w:pPr></w:style>");
        ((string?)RenderedFile.Of(template, "{}").Body.Descendants(W.Indent).SingleOrDefault()?.Attribute(W.Main + "left")).Should().Be(left);
    }

    [Fact]
    public void R18_Fresh_instances_keep_the_look_and_start_every_level()
    {
        var numbering = RenderedFile.Of(Template("#trước", "{{ word.restart }}", "#sau"), "{}").Part("word/numbering.xml");
        numbering.Elements(W.Main + "num").Select(n => (string?)n.Attribute(W.NumberId)).Should().Equal("7", "8");
        var fresh = numbering.Elements(W.Main + "num").Last();
        fresh.Element(W.Main + "abstractNumId")!.Attribute(W.Value)!.Value.Should().Be("4");
        fresh.Descendants(W.Main + "startOverride").Select(o => (string?)o.Attribute(W.Value)).Should().Equal("1", "1");
    }

    [Fact]
    public void Without_a_restart_the_numbering_is_copied_as_it_stands() =>
        RenderedFile.Of(Template("#{{ a }}"), """{"a":1}""").Part("word/numbering.xml").Elements(W.Main + "num").Should().HaveCount(1);

    // «#» begins a paragraph of the list, «~» one of the style that carries it.
    static WordFile Template(params string[] lines) => WordFile.Of(string.Concat(lines.Select(line =>
        $"<w:p><w:pPr>{(line[0] == '#' ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>" : line[0] == '~' ? "<w:pStyle w:val=\"Muc\"/>" : "")}</w:pPr><w:r><w:t xml:space=\"preserve\">{line.TrimStart('#', '~')}</w:t></w:r></w:p>")))
        .WithNumbering(Numbering);

    static IEnumerable<string> Instances(WordFile template) => RenderedFile.Of(template, Groups).Body.Elements(W.Paragraph)
        .Select(paragraph => $"{(string?)paragraph.Descendants(W.NumberId).Single().Attribute(W.Value)} {RenderedFile.TextOf(paragraph)}");

    // The numbers that Word prints: instances of one look count on from one another unless they override the start.
    static string Numbers(WordFile template)
    {
        var file = RenderedFile.Of(template, Groups);
        var instances = file.Part("word/numbering.xml").Elements(W.Main + "num").ToDictionary(n => (string)n.Attribute(W.NumberId)!);
        var counts = new Dictionary<string, int>();
        var seen = new HashSet<string>();
        return string.Join('\n', file.Body.Elements(W.Paragraph).Select(paragraph =>
        {
            var number = (string?)paragraph.Descendants(W.NumberId).FirstOrDefault()?.Attribute(W.Value)
                ?? (paragraph.Descendants(W.Style).Any() ? "7" : null);
            if (number is null)
                return RenderedFile.TextOf(paragraph);
            var look = (string)instances[number].Element(W.Main + "abstractNumId")!.Attribute(W.Value)!;
            var begins = instances[number].Descendants(W.Main + "startOverride").Any() && seen.Add(number);
            counts[look] = begins ? 1 : counts.GetValueOrDefault(look) + 1;
            return $"{counts[look]} {RenderedFile.TextOf(paragraph)}";
        }));
    }
}
