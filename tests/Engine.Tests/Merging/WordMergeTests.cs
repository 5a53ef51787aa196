using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Merging;
using Reports.Engine.Packaging;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Merging;

/// <summary>R34: finished documents joined to one, section by section.</summary>
public sealed class WordMergeTests
{
    [Fact]
    public void R34_Documents_follow_one_another_and_the_last_paragraph_ends_its_section()
    {
        var file = MergedFile.Of(WordFile.Of("một\nhai"), WordFile.Of("ba"), WordFile.Of("bốn"));
        file.Text.Should().Be("một\nhai\nba\nbốn");
        file.Sections().Select(section => section.Parent!.Name.LocalName).Should().Equal("pPr", "pPr", "body");
        file.Body.Elements().Last().Name.Should().Be(W.Section);
    }

    [Fact]
    public void R34_A_document_that_ends_with_something_else_than_a_paragraph_gets_a_tiny_one()
    {
        var control = WordFile.Of("<w:sdt><w:sdtPr><w:id w:val=\"3\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>");
        var file = MergedFile.Of(control, control);
        file.Text.Should().Be("a\n\na");
        file.Sections()[0].Parent!.Element(W.Main + "spacing")!.Attribute(W.Main + "line")!.Value.Should().Be("20");
    }

    [Fact]
    public void R34_Marks_behind_the_last_paragraph_stay_with_it()
    {
        var marked = WordFile.Of("<w:p><w:bookmarkStart w:id=\"0\" w:name=\"muc\"/><w:r><w:t>a</w:t></w:r></w:p><w:bookmarkEnd w:id=\"0\"/>");
        MergedFile.Of(marked, marked).Text.Should().Be("a\na");
    }

    [Theory]
    [InlineData(DocumentStart.NewPage, null)]
    [InlineData(DocumentStart.OddPage, "oddPage")]
    public void R34_Every_document_begins_on_a_new_page(DocumentStart start, string? expected)
    {
        var continuous = WordFile.Of("<w:p/>" + WordStyles.A4.Replace("<w:sectPr>", "<w:sectPr><w:type w:val=\"continuous\"/>"));
        var sections = MergedFile.Of(MergeSettings.Default with { Start = start }, continuous, continuous).Sections();
        sections[0].Value("type").Should().Be("continuous");
        sections[1].Value("type").Should().Be(expected);
    }

    [Theory]
    [InlineData(true, null, "1")]
    [InlineData(false, null, null)]
    public void R34_Pages_are_counted_from_one_in_every_document(bool restart, string? first, string? second)
    {
        var document = WordFile.Of("a");
        var sections = MergedFile.Of(MergeSettings.Default with { RestartPages = restart }, document, document).Sections();
        sections.Select(section => section.Value("pgNumType", "start")).Should().Equal(first, second);
    }

    [Fact]
    public void R34_Only_the_first_section_of_a_document_counts_anew()
    {
        var two = WordFile.Of($"<w:p><w:pPr>{WordStyles.A4}</w:pPr></w:p><w:p/>");
        MergedFile.Of(two, two).Sections().Select(section => section.Value("pgNumType", "start")).Should().Equal(null, null, "1", null);
    }

    [Theory]
    [InlineData(true, "SECTIONPAGES")]
    [InlineData(false, "NUMPAGES")]
    public void R34_The_number_of_pages_is_that_of_the_document(bool restart, string expected)
    {
        var document = WordFile.Of("a").WithFooter("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> NUM</w:instrText></w:r><w:r><w:instrText xml:space=\"preserve\">PAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        var file = MergedFile.Of(MergeSettings.Default with { RestartPages = restart }, document, document);
        file.Part("word/footer1.xml").Value.Trim().Should().Be(expected);
    }

    [Fact]
    public void R34_Equal_headers_are_one_part_and_others_are_their_own()
    {
        var a = WordFile.Of("a").WithHeader("Chi bộ A");
        var file = MergedFile.Of(a, a, WordFile.Of("b").WithHeader("Chi bộ B"));
        file.PartNames.Count(name => name.StartsWith("word/header")).Should().Be(2);
        file.Sections().Select(section => file.Part(section.Element(W.Main + "headerReference")!).Value).Should().Equal("Chi bộ A", "Chi bộ A", "Chi bộ B");
    }

    [Fact]
    public void R34_A_document_without_a_header_does_not_take_over_the_one_before()
    {
        var file = MergedFile.Of(WordFile.Of("a").WithHeader("A").WithFooter("1", "first"), WordFile.Of("b"), WordFile.Of("c").WithHeader("C"));
        var sections = file.Sections();
        sections[1].Elements().Take(2).Select(e => e.Name.LocalName + (string?)e.Attribute(W.Type) + file.Part(e).Value)
            .Should().BeEquivalentTo("headerReferencedefault", "footerReferencefirst");
        file.Part(sections[2].Element(W.Main + "headerReference")!).Value.Should().Be("C");
    }

    [Fact]
    public void R34_Equal_pictures_are_one_part_and_others_of_the_same_name_are_kept()
    {
        var picture = WordFile.Of(Photo).WithImage("pic");
        var other = WordFile.Of(Photo).WithImage("pic", bytes: [.. TinyPng.Bytes, 0]);
        var file = MergedFile.Of(picture, picture, other);
        file.PartNames.Where(name => name.StartsWith("word/media")).Should().Equal("word/media/image1.png", "word/media/image2.png");
        file.Body.Descendants(W.Drawing + "docPr").Attributes("id").Select(id => id.Value).Should().Equal("1", "2", "3");
    }

    [Fact]
    public void R34_Links_lead_where_they_led()
    {
        WordFile Link(string address) => WordFile.Of("<w:p><w:hyperlink r:id=\"a\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>").WithHyperlink("a", address);
        var file = MergedFile.Of(Link("https://a.org/"), Link("https://b.org/"), Link("https://a.org/"));
        var targets = Relations.Read(file.Part("word/_rels/document.xml.rels"), "word/document.xml").ToDictionary(r => r.Id, r => r.Target);
        file.Body.Descendants(W.Hyperlink).Select(link => targets[(string)link.Attribute(W.RelationshipId)!])
            .Should().Equal("https://a.org/", "https://b.org/", "https://a.org/");
    }

    [Fact]
    public void R34_Bookmarks_get_names_of_their_own_and_what_refers_to_them_follows()
    {
        var document = WordFile.Of("<w:p><w:hyperlink w:anchor=\"muc\"><w:r><w:t>x</w:t></w:r></w:hyperlink><w:fldSimple w:instr=\" PAGEREF muc \\h \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"
            + "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"muc\"/><w:r><w:t>a</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>");
        var body = MergedFile.Of(document, document, document).Body;
        body.Descendants(W.BookmarkStart).Select(e => (string?)e.Attribute(W.Name)).Should().Equal("muc", "muc_2", "muc_3");
        body.Descendants(W.Hyperlink).Select(e => (string?)e.Attribute(W.Main + "anchor")).Should().Equal("muc", "muc_2", "muc_3");
        body.Descendants(W.SimpleField).Select(e => ((string?)e.Attribute(W.Main + "instr"))!.Trim()).Should().Equal(@"PAGEREF muc \h", @"PAGEREF muc_2 \h", @"PAGEREF muc_3 \h");
    }

    [Fact]
    public void R34_Captions_of_each_document_are_counted_from_1_when_Word_counts_again()
    {
        static string Caption(string code) => $"<w:p><w:fldSimple w:instr=\" {code} \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";
        var document = WordFile.Of(Caption("SEQ Hình") + Caption("SEQ hình \\* ARABIC") + Caption("SEQ Bảng \\r 4"));
        MergedFile.Of(document, document).Body.Descendants(W.SimpleField).Select(e => ((string?)e.Attribute(W.Main + "instr"))!.Trim())
            .Should().Equal("SEQ Hình \\r 1", "SEQ hình \\* ARABIC", "SEQ Bảng \\r 4", "SEQ Hình \\r 1", "SEQ hình \\* ARABIC", "SEQ Bảng \\r 4");
    }

    [Fact]
    public void R34_Tracked_changes_get_ids_of_their_own_and_what_was_moved_finds_its_place()
    {
        const string by = "w:author=\"a\" w:date=\"2025-01-01T00:00:00Z\"";
        var changed = WordFile.Of($"<w:p><w:pPr><w:rPr><w:ins w:id=\"5\" {by}/></w:rPr></w:pPr><w:ins w:id=\"5\" {by}><w:r><w:t>mới</w:t></w:r></w:ins><w:del w:id=\"6\" {by}><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>"
            + $"<w:p><w:moveFromRangeStart w:id=\"7\" {by} w:name=\"move1\"/><w:moveFrom w:id=\"8\" {by}><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id=\"7\"/></w:p>"
            + $"<w:p><w:moveToRangeStart w:id=\"9\" {by} w:name=\"move1\"/><w:moveTo w:id=\"10\" {by}><w:r><w:t>x</w:t></w:r></w:moveTo><w:moveToRangeEnd w:id=\"9\"/></w:p>");

        var body = MergedFile.Of(changed, changed).Body;

        body.Descendants().Where(e => e.Attribute(W.Main + "author") is not null).Select(e => (string)e.Attribute(W.Id)!)
            .Should().HaveCount(14).And.OnlyHaveUniqueItems();
        foreach (var kind in new[] { "moveFromRange", "moveToRange" })
            body.Descendants(W.Main + (kind + "End")).Select(e => (string?)e.Attribute(W.Id))
                .Should().Equal(body.Descendants(W.Main + (kind + "Start")).Select(e => (string?)e.Attribute(W.Id)));
        body.Descendants().Attributes(W.Name).Select(a => a.Value).Should().Equal("move1", "move1", "move1_2", "move1_2");
    }

    [Fact]
    public void R34_Content_controls_get_ids_of_their_own_and_lose_their_binding()
    {
        var control = WordFile.Of("<w:p><w:sdt><w:sdtPr><w:id w:val=\"3\"/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{0}\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p>");
        var file = MergedFile.Of(control, control);
        file.Body.Descendants(W.Main + "dataBinding").Should().BeEmpty();
    }

    [Fact]
    public void R34_Footnotes_endnotes_and_comments_come_along()
    {
        WordFile Notes(string text) => WordFile.Of("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>")
            .WithFootnotes(Rules("footnote") + $"<w:footnote w:id=\"1\"><w:p><w:r><w:t>chân {text}</w:t></w:r></w:p></w:footnote>")
            .WithEndnotes(Rules("endnote") + $"<w:endnote w:id=\"1\"><w:p><w:r><w:t>cuối {text}</w:t></w:r></w:p></w:endnote>")
            .WithComments($"<w:comment w:id=\"0\" w:author=\"T\"><w:p><w:r><w:t>góp ý {text}</w:t></w:r></w:p></w:comment>")
            .WithSettings("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>");
        var file = MergedFile.Of(Notes("A"), Notes("B"));
        file.Part("word/footnotes.xml").Elements().Select(e => e.Value).Should().Equal("", "", "chân A", "chân B");
        file.Part("word/endnotes.xml").Elements().Select(e => e.Value).Should().Equal("", "", "cuối A", "cuối B");
        file.Part("word/comments.xml").Elements().Select(e => e.Value).Should().Equal("góp ý A", "góp ý B");
        file.Part("word/settings.xml").Element(W.Main + "endnotePr")!.Value("pos").Should().Be("sectEnd");
        file.Sections()[1].Element(W.Main + "footnotePr")!.Value("numRestart").Should().Be("eachSect");
    }

    [Fact]
    public void R34_Properties_and_settings_are_those_of_the_first()
    {
        var first = WordFile.Of("a").WithSettings("<w:zoom w:percent=\"90\"/>").WithCustomProperties("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"So\"><vt:lpwstr xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">1</vt:lpwstr></property>");
        var file = MergedFile.Of(first, WordFile.Of("b").WithSettings("<w:zoom w:percent=\"50\"/>"));
        file.Part("word/settings.xml").Value("zoom", "percent").Should().Be("90");
        file.Part("docProps/custom.xml").Value.Should().Be("1");
    }

    [Fact]
    public void R49_The_joined_document_is_a_plain_docx()
    {
        var macro = WordFile.Of("a").WithMainType("application/vnd.ms-word.document.macroEnabled.main+xml").WithPart("word/vbaProject.bin", [1], "application/vnd.ms-office.vbaProject")
            .WithLink("vba", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin");
        var file = MergedFile.Of(macro, macro);
        file.PartNames.Should().NotContain(name => name.Contains("vba"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_out()
    {
        var diagnostics = new DiagnosticBag();
        using var merge = new WordMerge();
        merge.Add(WordFile.Of("a").Bytes(), "a.docx", diagnostics).Should().BeTrue();
        merge.Add([1, 2, 3, 4], "b.docx", diagnostics).Should().BeFalse();
        merge.Add(WordFile.Of("a").WithPart("word/document.xml", "<w"u8.ToArray()).Bytes()[..^40], "c.docx", diagnostics).Should().BeFalse();
        merge.Add(WordFile.Of("b").Bytes(), "d.docx", diagnostics).Should().BeTrue();
        diagnostics.Select(d => d.Code).Should().Equal("DOC001", "DOC004");
        merge.Count.Should().Be(2);
        var target = new MemoryStream();
        merge.Complete(target);
        RenderedFile.Sound(target.ToArray()).Text.Should().Be("a\nb");
    }

    [Fact]
    public void What_differs_from_the_first_document_is_said()
    {
        var diagnostics = new DiagnosticBag();
        using var merge = new WordMerge();
        merge.Add(WordFile.Of("a").Bytes(), "a.docx", diagnostics);
        merge.Add(WordFile.Of("a").WithSettings("<w:evenAndOddHeaders/>").Bytes(), "b.docx", diagnostics);
        diagnostics.Select(d => d.Code).Should().Equal("MRG002");
    }

    [Fact]
    public void It_is_completed_once_and_not_without_documents()
    {
        using var merge = new WordMerge();
        merge.Invoking(m => m.Complete(Stream.Null)).Should().Throw<InvalidOperationException>();
        merge.Add(WordFile.Of("a").Bytes(), "a.docx", []);
        merge.Complete(Stream.Null);
        merge.Invoking(m => m.Complete(Stream.Null)).Should().Throw<InvalidOperationException>();
        merge.Invoking(m => m.Add(WordFile.Of("a").Bytes(), "a.docx", [])).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void R44_Same_documents_same_bytes()
    {
        var documents = new[] { WordFile.Of("a").WithHeader("A"), WordFile.Of(Photo).WithImage("pic") };
        MergedFile.Of(documents).Bytes.Should().Equal(MergedFile.Of(documents).Bytes);
    }

    [Fact]
    public void What_grows_lies_where_the_caller_says_text_and_pictures_in_turns()
    {
        // Text that does not compress, so that several blocks of it lie between the pictures.
        var (seed, texts, pictures) = (20261121u, new List<string>(), new List<byte[]>());
        for (var n = 0; n < 40; n++)
        {
            texts.Add(string.Concat(Enumerable.Range(0, 1500).Select(_ => (seed = unchecked((seed * 1664525) + 1013904223)).ToString("x8", null))));
            pictures.Add([.. TinyPng.Bytes, .. System.Text.Encoding.ASCII.GetBytes(texts[^1][..2000])]);
        }

        using var store = new MemoryStream();
        using var merge = new WordMerge(store: store);
        for (var n = 0; n < texts.Count; n++)
            merge.Add(WordFile.Of($"<w:p><w:r><w:t>{texts[n]}</w:t></w:r></w:p>{Photo}").WithImage("pic", bytes: pictures[n]).Bytes(), "part.docx", []).Should().BeTrue();
        var before = store.Length;
        var target = new MemoryStream();
        merge.Complete(target);

        before.Should().BeGreaterThan(target.Length * 8 / 10);
        store.CanRead.Should().BeTrue();
        var file = RenderedFile.Sound(target.ToArray());
        file.Body.Descendants(W.Main + "t").Select(text => text.Value).Should().Equal(texts);
        var targets = Relations.Read(file.Part("word/_rels/document.xml.rels"), "word/document.xml").ToDictionary(relation => relation.Id, relation => relation.PartName!);
        var package = PackageReader.Read(file.Bytes, "joined.docx", PackageLimits.Default, [])!;
        file.Body.Descendants().Attributes(W.Relationship + "embed").Select(use => Convert.ToHexString(package.Find(targets[use.Value])!.Bytes))
            .Should().Equal(pictures.Select(Convert.ToHexString));
    }

    static readonly string Photo = $"<w:p><w:r>{WordDrawings.Picture("pic", altText: "ảnh")}</w:r></w:p>";

    static string Rules(string note) => $"<w:{note} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{note}>"
        + $"<w:{note} w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{note}>";
}
