using Reports.Engine.Merging;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Merging;

/// <summary>R34 and R35: styles and lists of joined documents.</summary>
public sealed class MergedFormatTests
{
    const string Levels = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>";
    const string Numbering = $"<w:abstractNum w:abstractNumId=\"4\"><w:nsid w:val=\"0000000A\"/>{Levels}</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num>";
    const string Listed = "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"Muc\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr><w:ind w:left=\"99\"/></w:pPr></w:style>";

    static readonly WordFile List = WordFile.Of("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>").WithNumbering(Numbering);

    [Fact]
    public void Equal_styles_are_shared()
    {
        var document = WordFile.Of("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr></w:p>");
        var styles = MergedFile.Of(document, document).Part("word/styles.xml");
        styles.Elements(W.Main + "style").Should().HaveCount(10);
        styles.Element(W.Main + "docDefaults").Should().NotBeNull();
    }

    [Theory]
    [InlineData(StyleClash.Rename, "Title_2", "Title (2)")]
    [InlineData(StyleClash.KeepFirst, "Title", "Title")]
    public void A_style_of_another_look_is_renamed_or_gives_way(StyleClash clash, string id, string name)
    {
        const string Body = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr></w:p>";
        var other = WordFile.Of(Body).WithStyles(WordStyles.Default.Replace("<w:sz w:val=\"32\"/>", "<w:sz w:val=\"40\"/>"));
        var file = MergedFile.Of(MergeSettings.Default with { Styles = clash }, WordFile.Of(Body), other, other);
        file.Body.Descendants(W.Style).Select(e => (string?)e.Attribute(W.Value)).Should().Equal("Title", id, id);
        file.Part("word/styles.xml").Elements(W.Main + "style").Single(s => (string?)s.Attribute(W.Main + "styleId") == id).Value("name").Should().Be(name);
    }

    [Fact]
    public void A_style_based_on_another_look_is_another_style()
    {
        var body = "<w:p><w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr></w:p><w:p/>";
        var other = WordFile.Of(body).WithStyles(WordStyles.Default.Replace("<w:name w:val=\"Normal\"/>", "<w:name w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"60\"/></w:pPr>"));
        var file = MergedFile.Of(WordFile.Of(body), other);

        // What names no style had the look of the document's own default.
        file.Body.Elements(W.Paragraph).Select(p => p.Element(W.ParagraphProperties)?.Value("pStyle")).Should().Equal("Quote", null, "Quote_2", "Normal_2");
    }

    [Fact]
    public void Other_defaults_are_written_into_the_styles_that_rest_on_them()
    {
        var other = WordFile.Of("b").WithStyles(WordStyles.Default.Replace("<w:sz w:val=\"28\"/>", "").Replace("<w:pPrDefault/>", "<w:pPrDefault><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:pPrDefault>"));
        var styles = MergedFile.Of(WordFile.Of("a"), other).Part("word/styles.xml");
        var normal = styles.Elements(W.Main + "style").Single(s => (string?)s.Attribute(W.Main + "styleId") == "Normal_2");
        normal.Element(W.RunProperties)!.Value("sz").Should().Be("20");
        normal.Element(W.ParagraphProperties)!.Value("jc").Should().Be("both");
    }

    [Fact]
    public void A_document_without_styles_is_joined_all_the_same() =>
        MergedFile.Of(WordFile.Of("a"), WordFile.Of("b").WithStyles("")).Text.Should().Be("a\nb");

    [Fact]
    public void Lists_begin_anew_in_every_document()
    {
        var file = MergedFile.Of(List, List, List);
        file.Body.Descendants(W.NumberId).Select(e => (string?)e.Attribute(W.Value)).Should().Equal("1", "2", "3");
        var numbering = file.Part("word/numbering.xml");
        numbering.Elements(W.Main + "abstractNum").Should().HaveCount(1);
        numbering.Elements(W.Main + "num").Select(num => num.Descendants(W.Main + "startOverride").Count()).Should().Equal(0, 1, 1);
    }

    [Fact]
    public void Lists_are_counted_through_when_asked() =>
        MergedFile.Of(MergeSettings.Default with { RestartLists = false }, List, List).Body.Descendants(W.NumberId).Select(e => (string?)e.Attribute(W.Value)).Should().Equal("1", "1");

    [Fact]
    public void Two_lists_of_one_look_in_a_document_count_on_as_they_did()
    {
        var two = WordFile.Of(string.Concat("78".Select(id => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{id}\"/></w:numPr></w:pPr></w:p>")))
            .WithNumbering(Numbering + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"4\"/></w:num>");
        MergedFile.Of(two, two).Part("word/numbering.xml").Elements(W.Main + "num").Select(num => num.Descendants(W.Main + "startOverride").Count())
            .Should().Equal(0, 1, 0);
    }

    [Fact]
    public void Lists_that_come_with_a_style_begin_anew_and_keep_its_indent()
    {
        var document = WordFile.Of("<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr></w:p>").WithNumbering(Numbering).WithStyles(WordStyles.Default + Listed);
        var file = MergedFile.Of(document, document);
        file.Body.Elements(W.Paragraph).Select(p => p.Descendants(W.NumberId).Select(e => (string?)e.Attribute(W.Value)).FirstOrDefault()).Should().Equal(null, "2");
        file.Body.Elements(W.Paragraph).Last().Element(W.ParagraphProperties)!.Value("ind", "left").Should().Be("99");
    }

    [Fact]
    public void Lists_of_another_look_under_the_same_number_are_kept()
    {
        var letters = List.WithNumbering(Numbering.Replace("decimal", "lowerLetter"));
        var numbering = MergedFile.Of(List, letters).Part("word/numbering.xml");
        numbering.Descendants(W.Main + "numFmt").Select(e => (string?)e.Attribute(W.Value)).Should().Equal("decimal", "lowerLetter");
        numbering.Descendants(W.Main + "nsid").Select(e => (string?)e.Attribute(W.Value)).Should().OnlyHaveUniqueItems();
    }
}
