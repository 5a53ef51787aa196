using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Notes;

public sealed class NoteTests
{
    const string Items = """{"items":[{"n":"A","note":"một"},{"n":"B","note":"hai"}],"yes":true,"no":false}""";
    const string Note = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
    const string Commented = "<w:commentRangeStart w:id=\"0\"/><w:r><w:t>lời</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";

    [Fact]
    public void R21_A_footnote_in_a_loop_is_written_for_every_item_with_its_own_text()
    {
        var file = RenderedFile.Of(Footnoted("{{ for i in items }}", "{{ i.n }}" + Note, "{{ end }}", "sau"), Items);
        file.Text.Should().Be("A\nB\nsau");
        Notes(file, "footnotes").Should().Equal("1 xem một", "2 xem hai");
        References(file, "footnoteReference").Should().Equal("1", "2");
    }

    [Fact]
    public void R21_A_footnote_of_a_false_condition_goes_with_its_text()
    {
        var file = RenderedFile.Of(Footnoted("{{ if no }}", "mất" + Note, "{{ end }}", "còn"), Items);
        file.Text.Should().Be("còn");
        Notes(file, "footnotes").Should().BeEmpty();
    }

    [Fact]
    public void R21_Footnotes_keep_the_order_of_their_references()
    {
        var template = Footnoted("a" + Note, "{{ if yes }}", "b<w:r><w:footnoteReference w:id=\"2\"/></w:r>", "{{ end }}")
            .WithFootnotes("<w:footnote w:id=\"2\"><w:p><w:r><w:t>thứ hai</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:t>thứ nhất</w:t></w:r></w:p></w:footnote>");
        Notes(RenderedFile.Of(template, Items), "footnotes").Should().Equal("1 thứ nhất", "2 thứ hai");
    }

    [Fact]
    public void R21_The_lines_above_footnotes_stay()
    {
        var template = Footnoted("{{ for i in items }}", "x" + Note, "{{ end }}")
            .WithFootnotes("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:t>t</w:t></w:r></w:p></w:footnote>");
        var notes = RenderedFile.Of(template, Items).Part("word/footnotes.xml").Elements(W.Footnote).ToList();
        notes.Select(n => (string?)n.Attribute(W.Id)).Should().Equal("0", "1", "2");
        notes[0].Attribute(W.Type)!.Value.Should().Be("separator");
    }

    [Fact]
    public void R21_A_group_may_stand_within_a_footnote()
    {
        var template = Footnoted("x" + Note + "{{ yes }}")
            .WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:t>{{ for i in items }}</w:t></w:r></w:p><w:p><w:r><w:t>{{ i.n }}</w:t></w:r></w:p><w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p></w:footnote>");
        var note = RenderedFile.Of(template, Items).Part("word/footnotes.xml").Elements(W.Footnote).Single();
        note.Elements(W.Paragraph).Select(RenderedFile.TextOf).Should().Equal("A", "B");
    }

    [Fact]
    public void R12_A_group_must_not_cross_the_border_of_a_footnote()
    {
        var template = Footnoted("{{ if yes }}x" + Note).WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p></w:footnote>");
        RenderedFile.ErrorsOf(template, Items).Should().ContainSingle().Which.ToString().Should().StartWith("test.docx, document, paragraph 1: «{{ if yes }}»: error TPL004");
    }

    [Fact]
    public void R29_A_mistake_in_a_footnote_is_told_at_its_place() =>
        RenderedFile.ErrorsOf(Footnoted("x" + Note).WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:t>{{ 1 + }}</w:t></w:r></w:p></w:footnote>"), Items)
            .Should().ContainSingle().Which.Location!.ToString().Should().StartWith("test.docx, footnotes, paragraph 1");

    [Fact]
    public void A_link_in_a_repeated_footnote_belongs_to_the_part_of_footnotes()
    {
        var template = Footnoted("{{ for i in items }}", "x" + Note, "{{ end }}")
            .WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:t>{{ 'https://example.org/' + i.n | word.link }}</w:t></w:r></w:p></w:footnote>");
        var file = RenderedFile.Of(template, Items);
        Relations.Read(file.Part("word/_rels/footnotes.xml.rels"), "word/footnotes.xml").Select(r => r.Target).Should().Equal("https://example.org/A", "https://example.org/B");
    }

    [Fact]
    public void R21_A_comment_in_a_loop_is_written_for_every_item_with_its_stretch()
    {
        var file = RenderedFile.Of(WithComment("{{ for i in items }}", Commented, "{{ end }}"), Items);
        Notes(file, "comments").Should().Equal("1 ghi chú", "2 ghi chú");
        foreach (var mark in new[] { "commentRangeStart", "commentRangeEnd", "commentReference" })
            References(file, mark).Should().Equal("1", "2");
    }

    [Fact]
    public void R21_A_comment_whose_stretch_crosses_a_loop_stays_at_its_reference()
    {
        var file = RenderedFile.Of(WithComment("<w:commentRangeStart w:id=\"0\"/>x", "{{ for i in items }}", "y<w:commentRangeEnd w:id=\"0\"/>", "{{ end }}", "z<w:r><w:commentReference w:id=\"0\"/></w:r>"), Items);
        References(file, "commentRangeStart").Should().BeEmpty();
        References(file, "commentReference").Should().Equal("1");
    }

    [Fact]
    public void R21_A_comment_of_a_false_condition_is_not_left_behind() =>
        Notes(RenderedFile.Of(WithComment("{{ if no }}", Commented, "{{ end }}", "x"), Items), "comments").Should().BeEmpty();

    [Fact]
    public void Without_tags_notes_are_copied_as_they_stand() =>
        RenderedFile.Of(Footnoted("x" + Note).WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:t>t</w:t></w:r></w:p></w:footnote>"), "{}").Part("word/footnotes.xml")
            .Elements(W.Footnote).Select(n => (string?)n.Attribute(W.Id)).Should().Equal("1");

    [Fact]
    public void R21_Protected_stretches_in_a_loop_have_ids_of_their_own()
    {
        var file = RenderedFile.Of(WordFile.Of(Body("{{ for i in items }}", "<w:permStart w:id=\"9\" w:edGrp=\"everyone\"/>x<w:permEnd w:id=\"9\"/>", "{{ end }}")), Items);
        References(file, "permStart").Should().Equal("10", "11");
        References(file, "permEnd").Should().Equal("10", "11");
    }

    [Fact]
    public void R20_A_bookmark_that_begins_before_a_loop_and_ends_in_it_ends_behind_it()
    {
        var file = RenderedFile.Of(WordFile.Of(Body("<w:bookmarkStart w:id=\"1\" w:name=\"m\"/>x", "{{ for i in items }}", "y<w:bookmarkEnd w:id=\"1\"/>", "{{ end }}", "z")), Items);
        file.Text.Should().Be("x\ny\ny\nz");
        References(file, "bookmarkEnd").Should().Equal("1");
    }

    [Fact]
    public void R20_A_reference_before_its_bookmark_follows_the_name_of_its_own_turn()
    {
        var file = RenderedFile.Of(WordFile.Of(Body(
            "{{ for i in items }}",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF m \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "<w:bookmarkStart w:id=\"1\" w:name=\"m\"/>y<w:bookmarkEnd w:id=\"1\"/>",
            "{{ end }}")), Items);
        file.Body.Descendants(W.FieldCode).Select(e => e.Value.Trim()).Should().Equal("REF m \\h", "REF m_2 \\h");
        file.Body.Descendants(W.BookmarkStart).Select(e => (string?)e.Attribute(W.Name)).Should().Equal("m", "m_2");
    }

    [Theory]
    [InlineData("<w:instrText xml:space=\"preserve\"> RE</w:instrText></w:r><w:r><w:instrText>F m \\h </w:instrText>", "REF m \\h", "REF m_2 \\h")]
    [InlineData("<w:instrText xml:space=\"preserve\"> ref  M </w:instrText>", "ref  m", "ref  m_2")]
    [InlineData("<w:instrText xml:space=\"preserve\"> HYPERLINK \\l &quot;m&quot; \\o &quot;mục m&quot; </w:instrText>", "HYPERLINK \\l \"m\" \\o \"mục m\"", "HYPERLINK \\l \"m_2\" \\o \"mục m\"")]
    [InlineData("<w:instrText xml:space=\"preserve\"> HYPERLINK &quot;http://a.vn/&quot; \\l &quot;m&quot; </w:instrText>", "HYPERLINK \"http://a.vn/\" \\l \"m\"", "HYPERLINK \"http://a.vn/\" \\l \"m\"")]
    public void R20_A_reference_is_read_as_Word_reads_it(string code, string first, string second)
    {
        var file = RenderedFile.Of(WordFile.Of(Body(
            "{{ for i in items }}",
            $"<w:bookmarkStart w:id=\"1\" w:name=\"m\"/>y<w:bookmarkEnd w:id=\"1\"/><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>{code}</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "{{ end }}")), Items);
        Field.In(file.Body).Select(field => field.Code.Trim()).Should().Equal(first, second);
    }

    [Fact]
    public void R20_A_long_name_stays_within_the_forty_letters_that_Word_keeps()
    {
        var name = new string('m', 40);
        var file = RenderedFile.Of(WordFile.Of(Body("{{ for i in items }}", $"<w:bookmarkStart w:id=\"1\" w:name=\"{name}\"/>y<w:bookmarkEnd w:id=\"1\"/>", "{{ end }}")), Items);
        file.Body.Descendants(W.BookmarkStart).Select(e => (string?)e.Attribute(W.Name)).Should().Equal(name, name[..38] + "_2");
    }

    [Fact]
    public void R20_A_fresh_name_never_meets_one_of_the_template()
    {
        var file = RenderedFile.Of(WordFile.Of(Body(
            "<w:bookmarkStart w:id=\"4\" w:name=\"M_2\"/>x<w:bookmarkEnd w:id=\"4\"/>",
            "{{ for i in items }}",
            "<w:bookmarkStart w:id=\"1\" w:name=\"m\"/>y<w:bookmarkEnd w:id=\"1\"/>",
            "{{ end }}")), Items);
        file.Body.Descendants(W.BookmarkStart).Select(e => (string?)e.Attribute(W.Name)).Should().Equal("M_2", "m", "m_3");
    }

    static WordFile Footnoted(params string[] lines) => WordFile.Of(Body(lines))
        .WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:t>xem {{ i.note }}</w:t></w:r></w:p></w:footnote>");

    static WordFile WithComment(params string[] lines) => WordFile.Of(Body(lines))
        .WithComments("<w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r><w:t>ghi chú</w:t></w:r></w:p></w:comment>");

    // A line is a paragraph; what is not XML in it becomes runs.
    static string Body(params string[] lines) => string.Concat(lines.Select(line => $"<w:p>{Runs(line)}</w:p>"));

    static string Runs(string line)
    {
        var xml = XElement.Parse($"<w:p xmlns:w=\"{W.Main}\">{line}</w:p>", LoadOptions.PreserveWhitespace);
        foreach (var text in xml.Nodes().OfType<XText>().ToList())
            text.ReplaceWith(new XElement(W.Run, new XElement(W.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), text.Value)));
        return string.Concat(xml.Nodes());
    }

    static IEnumerable<string> Notes(RenderedFile file, string part) => file.Part($"word/{part}.xml").Elements()
        .Where(note => note.Attribute(W.Type) is null)
        .Select(note => $"{(string?)note.Attribute(W.Id)} {string.Join('⏎', note.Elements(W.Paragraph).Select(RenderedFile.TextOf))}");

    static IEnumerable<string?> References(RenderedFile file, string name) =>
        file.Body.Descendants(W.Main + name).Select(e => (string?)e.Attribute(W.Id));
}
