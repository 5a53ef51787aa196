using System.IO.Compression;
using System.Text;
using static Reports.Engine.Tests.Outlines.OutlinePairs;

namespace Reports.Engine.Tests.Outlines;

/// <summary>Pairs of documents that differ in one thing only: what the outline promises to pass over.</summary>
static class SilentPairs
{
    static readonly WordFile Plain = Of("<w:p><w:r><w:t>Biên bản họp</w:t></w:r></w:p>").WithHeader("đầu trang").WithSettings("<w:zoom w:percent=\"100\"/>");

    internal static IReadOnlyDictionary<string, (byte[] One, byte[] Other)> All { get; } = new Dictionary<string, (byte[], byte[])>
    {
        ["how runs are split"] = (P("Biên bản họp"), Of("<w:p><w:r><w:t>Bi</w:t></w:r><w:r><w:t xml:space=\"preserve\">ên </w:t><w:t>bản</w:t></w:r><w:r><w:t xml:space=\"preserve\"> họp</w:t></w:r></w:p>")).Bytes(),
        ["how bold runs are split"] = (R("abc", "<w:b/>"), Of("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:b w:val=\"true\"/></w:rPr><w:t>bc</w:t></w:r></w:p>")).Bytes(),
        ["empty runs"] = (P("a"), Of("<w:p><w:r/><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>")).Bytes(),
        ["formatting that the style has anyway"] = (P("a", "<w:pStyle w:val=\"Title\"/>"), Of("<w:p><w:pPr><w:pStyle w:val=\"Title\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr><w:t>a</w:t></w:r></w:p>")).Bytes(),
        ["formatting switched off that nobody switched on"] = (R("a"), R("a", "<w:b w:val=\"0\"/><w:i w:val=\"false\"/><w:u w:val=\"none\"/><w:color w:val=\"auto\"/>")).Bytes(),
        ["the default style by name"] = (P("a"), P("a", "<w:pStyle w:val=\"Normal\"/>")).Bytes(),
        ["revision ids"] = (Body("<w:p>"), Body("<w:p w:rsidR=\"00AB12CD\" w:rsidRDefault=\"00AB12CD\">")),
        ["paragraph ids"] = (Body("<w:p>"), Body("<w:p w14:paraId=\"12345678\" w14:textId=\"77777777\">")),
        ["spelling marks"] = (P("ab"), Of("<w:p><w:r><w:t>a</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>b</w:t></w:r><w:proofErr w:type=\"spellEnd\"/></w:p>")).Bytes(),
        ["language"] = (R("a"), R("a", "<w:noProof/><w:lang w:val=\"en-US\"/>")).Bytes(),
        ["where Word broke pages last"] = (P("a"), Of("<w:p><w:r><w:lastRenderedPageBreak/><w:t>a</w:t></w:r></w:p>")).Bytes(),
        ["the author's last place"] = (P("a"), Of("<w:p><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/><w:r><w:t>a</w:t></w:r></w:p>")).Bytes(),
        ["bookmark ids"] = (Bookmark("1", "a"), Bookmark("7", "a")).Bytes(),
        ["names that Word gave bookmarks"] = (Bookmark("1", "_Toc104729384"), Bookmark("1", "_Toc204729384")).Bytes(),
        ["drawing ids and names"] = (Of($"<w:p><w:r>{WordDrawings.Picture("p")}</w:r></w:p>").WithImage("p"), Of($"<w:p><w:r>{WordDrawings.Picture("p", id: 9)}</w:r></w:p>").WithImage("p")).Bytes(),
        ["relationship ids"] = (Link("https://a.example/", "l"), Link("https://a.example/", "rId7")).Bytes(),
        ["part names"] = (P("a").WithHeader("b"), P("a").WithHeader("b", name: "header9")).Bytes(),
        ["picture names"] = (Of($"<w:p><w:r>{WordDrawings.Picture("p")}</w:r></w:p>").WithImage("p"), Of($"<w:p><w:r>{WordDrawings.Picture("p")}</w:r></w:p>").WithImage("p", "cờ.png")).Bytes(),
        ["control ids"] = (Control("a", "1"), Control("a", "2")).Bytes(),
        ["controls without a name"] = (R("a"), Of("<w:sdt><w:sdtPr><w:id w:val=\"3\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>")).Bytes(),
        ["comment ids and authors"] = (Comment("1", "A", "a"), Comment("5", "B", "a")).Bytes(),
        ["note ids"] = (Of("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>").WithFootnotes("<w:footnote w:id=\"1\"><w:p/></w:footnote>"), Of("<w:p><w:r><w:footnoteReference w:id=\"4\"/></w:r></w:p>").WithFootnotes("<w:footnote w:id=\"4\"><w:p/></w:footnote>")).Bytes(),
        ["how a field is written"] = (Field(" REF  a \\* MERGEFORMAT ", "1"), Of("<w:p><w:fldSimple w:instr=\"REF a\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>")).Bytes(),
        ["the number of the page last seen"] = (Field("PAGE", "1"), Field("PAGE", "2")).Bytes(),
        ["list ids"] = (Numbered("1", "0"), Numbered("8", "4")),
        ["style ids"] = (P("a", "<w:pStyle w:val=\"Quote\"/>"), P("a", "<w:pStyle w:val=\"Q\"/>").WithStyles(WordStyles.Default.Replace("\"Quote\"><w:name", "\"Q\"><w:name", StringComparison.Ordinal))).Bytes(),
        ["styles that nobody uses"] = (P("a"), P("a").WithStyles(WordStyles.Default + "<w:style w:type=\"paragraph\" w:styleId=\"X\"><w:name w:val=\"X\"/></w:style>")).Bytes(),
        ["the fallback of a text box"] = (Of($"<w:p><w:r>{WordDrawings.TextBox(TextNotation.ToXml("a"))}</w:r></w:p>"), Of($"<w:p><w:r>{WordDrawings.TextBox(TextNotation.ToXml("a")).Replace("57pt", "58pt", StringComparison.Ordinal)}</w:r></w:p>")).Bytes(),
        ["who draws the lines of a table"] = (Table(Row("a", "b") + Row("c", "d"), AllBorders), Table(Bordered("a", "b") + Bordered("c", "d"))).Bytes(),
        ["a table as wide as its columns"] = (Table(Row("a", "b")), Table(Row("a", "b"), "<w:tblW w:w=\"9354\" w:type=\"dxa\"/>")).Bytes(),
        ["a header that is inherited or repeated"] = (TwoSections("<w:headerReference w:type=\"default\" r:id=\"one\"/>").WithLink("one", "header", "one.xml").WithPart("word/one.xml", WordFile.Part("w:hdr", TextNotation.ToXml("b"))).Bytes(), TwoSections("<w:headerReference w:type=\"default\" r:id=\"one\"/>").WithLink("one", "header", "one.xml").WithPart("word/one.xml", WordFile.Part("w:hdr", TextNotation.ToXml("b"))).WithHeader("b", name: "two").Bytes()),
        ["a link around nothing"] = (P("a"), Of("<w:p><w:r><w:t>a</w:t></w:r><w:hyperlink w:anchor=\"a\"/></w:p>")).Bytes(),
        ["who wrote it and when"] = (P("a").WithCoreProperties("<dc:title>a</dc:title><dc:creator>A</dc:creator>"), P("a").WithCoreProperties("<dc:creator>B</dc:creator><dc:title>a</dc:title><cp:revision>3</cp:revision>")).Bytes(),
        ["settings of the screen"] = (Plain, Plain.WithSettings("<w:zoom w:percent=\"75\"/><w:rsids/>")).Bytes(),
        ["hyphenation"] = (P("a").WithSettings("<w:zoom w:percent=\"100\"/>"), P("a", "<w:suppressAutoHyphens/>").WithSettings("<w:zoom w:percent=\"100\"/><w:autoHyphenation/>")).Bytes(),
        ["widow control"] = (P("a"), P("a", "<w:widowControl w:val=\"0\"/>")).Bytes(),
        ["whether a table's columns may grow"] = (Table(Row("a", "b")), Table(Row("a", "b"), "<w:tblLayout w:type=\"fixed\"/>")).Bytes(),
        ["headers that no page shows"] = (P("a"), P("a").WithHeader("b", "first")).Bytes(),
        ["the order of the zip"] = (Plain.Bytes(), WordFile.Zip(Plain.Entries().Reverse())),
        ["compression"] = (Plain.Bytes(), WordFile.Zip(Plain.Entries(), CompressionLevel.NoCompression)),
        ["indented XML"] = (Plain.Bytes(), Rewrite(s => s.Replace("><w:", ">\n  <w:", StringComparison.Ordinal))),
        ["prefixes"] = (Plain.Bytes(), Rewrite(s => s.Replace("<w:", "<x:", StringComparison.Ordinal).Replace("</w:", "</x:", StringComparison.Ordinal).Replace(" w:", " x:", StringComparison.Ordinal).Replace("xmlns:w=", "xmlns:x=", StringComparison.Ordinal))),
        ["how characters are written"] = (Plain.Bytes(), Rewrite(s => s.Replace("họp", "h&#7885;p", StringComparison.Ordinal))),
        ["strict names"] = (Plain.Bytes(), Rewrite(s => s.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal))),
    };

    static (byte[] One, byte[] Other) Bytes(this (WordFile One, WordFile Other) pair) => (pair.One.Bytes(), pair.Other.Bytes());

    static string Bordered(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(c => Cell(c, AllBorders.Replace("tblBorders", "tcBorders", StringComparison.Ordinal))))}</w:tr>";

    static WordFile TwoSections(string header) => Of($"<w:p><w:pPr><w:sectPr>{header}</w:sectPr></w:pPr></w:p><w:p/><w:sectPr></w:sectPr>");

    static byte[] Body(string paragraph) => Of($"{paragraph}<w:r><w:t>a</w:t></w:r></w:p>").Bytes();

    static byte[] Numbered(string list, string definition) =>
        Of($"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr></w:p>")
            .WithNumbering($"<w:abstractNum w:abstractNumId=\"{definition}\"><w:nsid w:val=\"0000000{definition}\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"{definition}\"/></w:num>").Bytes();

    static byte[] Rewrite(Func<string, string> change) =>
        WordFile.Zip(Plain.Entries().Select(e => e.Name.StartsWith("word/", StringComparison.Ordinal) && e.Name.EndsWith(".xml", StringComparison.Ordinal)
            ? (e.Name, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(e.Bytes))))
            : e));
}
