using System.Text;

namespace Reports.Engine.Tests.Soundness;

/// <summary>For every promise a document that breaks it and one that keeps it.</summary>
static class SoundnessCases
{
    const string P = "<w:p><w:r><w:t>chữ</w:t></w:r></w:p>";
    const string Grid = "<w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid>";
    const string Num = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    const string AbstractNum = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>";

    internal static IReadOnlyList<SoundnessCase> All { get; } =
    [
        .. Packages(),
        .. Tables(),
        .. Text(),
        .. Ids(),
    ];

    static IEnumerable<SoundnessCase> Packages()
    {
        var sound = WordFile.Of(P);
        var entries = sound.Entries();
        yield return new("DOC103", WordFile.Zip(entries.Skip(1).Append(entries[0])), sound.Bytes());
        yield return new("DOC104", ZipSurgery.WithFlag(sound.Bytes(), 1), sound.Bytes());
        yield return new("DOC105", WordFile.Zip(sound.WithPart("word/a.bin", [1]).WithLink("x", "oleObject", "a.bin").Entries()), sound.WithPart("word/a.bin", [1], "application/vnd.openxmlformats-officedocument.oleObject").WithLink("x", "oleObject", "a.bin").Bytes());
        yield return new("DOC106", Replace(entries, "[Content_Types].xml", "</Types>", "<Default Extension=\"XML\" ContentType=\"application/xml\"/></Types>"), sound.Bytes());
        yield return new("DOC107", Replace(entries, "[Content_Types].xml", "</Types>", "<Override PartName=\"/word/gone.xml\" ContentType=\"application/xml\"/></Types>"), sound.Bytes());
        yield return new("DOC108", sound.Bytes(), sound.WithMainType("application/vnd.ms-word.document.macroEnabled.main+xml").Bytes(), FileName: "a.docm");
        yield return new("DOC109", WordFile.Of("<w:p><w:hyperlink r:id=\"web\"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>").Bytes(), WordFile.Of("<w:p><w:hyperlink r:id=\"web\"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>").WithHyperlink("web", "https://example.org/").Bytes(), "document, paragraph 1: «a»");
        yield return new("DOC110", sound.WithLink("x", "theme", "theme1.xml").Bytes(), sound.Bytes(), "document");
        yield return new("DOC111", sound.WithHyperlink("h", "https://a.example/").WithHyperlink("h", "https://b.example/").Bytes(), sound.WithHyperlink("h", "https://a.example/").Bytes(), "document");
        yield return new("DOC112", sound.WithImage("pic").Bytes(), Picture(TinyPng.Bytes), "document");
        yield return new("DOC112", WordFile.Zip([.. entries, ("word/left.xml", [.. "<a/>"u8])]), sound.Bytes());
        yield return new("DOC113", Picture([.. "<html/>"u8]), Picture(TinyPng.Bytes));
        yield return new("DOC019", sound.WithLink("t", "attachedTemplate", "https://example.org/a.dotm", isExternal: true).Bytes(), sound.WithHyperlink("t", "https://example.org/").Bytes(), "document");
        yield return new("DOC114", sound.WithLink("t", "attachedTemplate", "file:///C:/a.dotm", isExternal: true).Bytes(), sound.WithHyperlink("t", "https://example.org/").Bytes(), "document");
        yield return new("DOC019", WordFile.Of("<w:p><w:fldSimple w:instr=\"DDE excel a b\"><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>").Bytes(), WordFile.Of("<w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>a</w:t></w:r></w:fldSimple></w:p>").Bytes(), "document, paragraph 1: «a»");
        yield return new("DOC146", sound.WithHyperlink("t", "javascript:a").Bytes(), sound.WithHyperlink("t", "mailto:a@example.org").Bytes(), "document");
        yield return new("DOC115", Chunk("<w:altChunk r:id=\"c\"/>" + P), Chunk(P), "document");
        yield return new("DOC116", Replace(entries, "word/document.xml", "w14 w15\"", "w14 w99\""), sound.Bytes(), "document");
        yield return new("DOC143", WordFile.Of("<w:p><w:r><w:t>a</w:t><w:rPr/></w:r></w:p>").Bytes(), WordFile.Of("<w:p><w:r><w:rPr/><w:t>a</w:t></w:r></w:p>").Bytes(), "document, paragraph 1: «a»");
        yield return new("DOC143", WordFile.Of(P).WithSettings("<w:bogus/>").Bytes(), WordFile.Of(P).WithSettings("<w15:docId w15:val=\"{e3d9ac6d-2807-4939-b126-bc242fba336c}\"/>").Bytes(), "settings");
        yield return new("DOC145", WordFile.Of("<w:p><w:r><w:rPr><w:i/><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>").Bytes(), WordFile.Of("<w:p><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>a</w:t></w:r></w:p>").Bytes(), "document, paragraph 1: «a»");
        yield return new("DOC144", Replace(entries, "[Content_Types].xml", "styles+xml", "styles xml"), sound.Bytes());
    }

    static IEnumerable<SoundnessCase> Tables()
    {
        yield return new("DOC117", WordFile.Of(P).WithHeader("<w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkEnd w:id=\"1\"/>").Bytes(), WordFile.Of(P).WithHeader(P).Bytes(), "header1");
        yield return new("DOC118", Body(Table($"<w:tr><w:tc/>{Cell(P)}</w:tr>") + P), Body(Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr>") + P), "document, table 1, row 1, cell 1");
        yield return new("DOC118", Body(Table($"<w:tr>{Cell(P)}{Cell(P + Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr>"))}</w:tr>") + P), Body(Table($"<w:tr>{Cell(P)}{Cell(Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr>") + P)}</w:tr>") + P), "document, table 1, row 1, cell 2: «chữchữchữ»");
        yield return new("DOC119", Body(Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr>")), Body(Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr>") + "<w:p/>"), "document, table 1: «chữchữ»");
        yield return new("DOC120", Body(string.Concat(Enumerable.Repeat(Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr>"), 2)) + P), Body(string.Concat(Enumerable.Repeat(Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr>") + P, 2))), "document, table 2: «chữchữ»");
        yield return new("DOC121", Body(Table("") + P), Body(Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr>") + P), "document, table 1");
        yield return new("DOC122", Body(Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr><w:tr/>") + P), Body(Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr>") + P), "document, table 1, row 2");
        yield return new("DOC123", Body(Table($"<w:tr>{Cell(P)}</w:tr>") + P), Body(Table($"<w:tr>{Cell(P, "<w:gridSpan w:val=\"2\"/>")}</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:tblHeader w:val=\"true\"/></w:trPr>{Cell(P)}</w:tr>") + P), "document, table 1, row 1: «chữ»");
        yield return new("DOC123", Body(Table($"<w:tr>{Cell(P, "<w:gridSpan w:val=\"2147483647\"/>")}{Cell(P, "<w:gridSpan w:val=\"2147483647\"/>")}</w:tr>") + P), Body(Table($"<w:tr>{Cell(P)}{Cell(P)}</w:tr>") + P), "document, table 1, row 1: «chữchữ»");
        yield return new("DOC124", Merged("", "<w:vMerge/>"), Merged("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>"), "document, table 1, row 2, cell 1: «chữ»");
        yield return new("DOC125", Body(WordStyles.A4 + P + WordStyles.A4), Body(P + WordStyles.A4), "document");
    }

    static IEnumerable<SoundnessCase> Text()
    {
        yield return new("DOC126", Body("<w:p><w:r><w:t>hai </w:t></w:r></w:p>"), Body("<w:p><w:r><w:t xml:space=\"preserve\">hai </w:t></w:r></w:p>"), "document, paragraph 1: «hai»");
        yield return new("DOC127", Body("<w:p><w:r><w:t>một\nhai</w:t></w:r></w:p>"), Body("<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r></w:p>"), "document, paragraph 1: «một⏎hai»");
        yield return new("DOC128", Body("<w:p/><w:sdt><w:sdtContent/></w:sdt>"), Body($"<w:sdt><w:sdtContent>{P}</w:sdtContent></w:sdt>"), "document");
        yield return new("DOC129", Box("1", "☐"), Box("1", "☒"), "document, paragraph 1: «☐»");
        yield return new("DOC129", Box("0", "☒"), Box("0", "☐"), "document, paragraph 1: «☒»");
        yield return new("DOC130", Body("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"), Body("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"), "document, paragraph 1");
    }

    static IEnumerable<SoundnessCase> Ids()
    {
        yield return new("DOC131", TwoPictures(1, 1), TwoPictures(1, 2), "document, paragraph 2");
        yield return new("DOC132", Body(Control(7) + Control(7)), Body(Control(7) + Control(8)), "document");
        yield return new("DOC133", Body(Bookmark(1, "a") + Bookmark(1, "b")), Body(Bookmark(1, "a") + Bookmark(2, "b")), "document, paragraph 2");
        yield return new("DOC134", Body(Bookmark(1, "a") + Bookmark(2, "A")), Body(Bookmark(1, "a") + Bookmark(2, "b")), "document, paragraph 2");
        yield return new("DOC135", Body("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"a\"/></w:p>"), Body(Bookmark(1, "a")), "document, paragraph 1");
        yield return new("DOC136", Body("<w:p><w:permStart w:id=\"1\" w:edGrp=\"everyone\"/></w:p>"), Body("<w:p><w:permStart w:id=\"1\" w:edGrp=\"everyone\"/><w:permEnd w:id=\"1\"/></w:p>"), "document, paragraph 1");
        yield return new("DOC136", Comment("<w:commentRangeStart w:id=\"1\"/>"), Comment("<w:commentRangeStart w:id=\"1\"/><w:commentRangeEnd w:id=\"1\"/>"), "document, paragraph 1");
        yield return new("DOC137", Notes(["1", "2"], ["1"]), Notes(["1"], ["1"]), "document, paragraph 1");
        yield return new("DOC138", Notes(["1"], ["1", "2"]), Notes(["1", "2"], ["1", "2"]), "footnotes");
        yield return new("DOC139", Notes(["1", "1"], ["1"]), Notes(["1", "2"], ["1", "2"]), "document, paragraph 1");
        yield return new("DOC140", Body("<w:p><w:hyperlink w:anchor=\"a\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>"), Body(Bookmark(1, "a") + "<w:p><w:hyperlink w:anchor=\"a\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>"), "document, paragraph 1: «x»");
        yield return new("DOC140", Body("<w:p><w:fldSimple w:instr=\" PAGEREF a \\h \"/></w:p>"), Body(Bookmark(1, "a") + "<w:p><w:fldSimple w:instr=\" PAGEREF a \\h \"/></w:p>"), "document, paragraph 1");
        yield return new("DOC140", Body(ComplexField("HYPERLINK \\l \"a\"")), Body(Bookmark(1, "a") + ComplexField("HYPERLINK \\l \"a\"")), "document, paragraph 1");
        yield return new("DOC141", Numbered(AbstractNum), Numbered(AbstractNum + Num), "document, paragraph 1");
        yield return new("DOC141", Numbered(AbstractNum + Num.Replace("\"0\"", "\"9\"", StringComparison.Ordinal)), Numbered(AbstractNum + Num), "document, paragraph 1");
        yield return new("DOC142", Body("<w:p><w:pPr><w:pStyle w:val=\"Gone\"/></w:pPr></w:p>"), Body("<w:p><w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr></w:p>"), "document, paragraph 1");
        yield return new("DOC142", Body("<w:p><w:pPr><w:pStyle w:val=\"Strong\"/></w:pPr></w:p>"), Body("<w:p><w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr></w:r></w:p>"), "document, paragraph 1");
    }

    static byte[] Body(string xml) => WordFile.Of(xml).Bytes();

    static string Table(string rows) => $"<w:tbl>{Grid}{rows}</w:tbl>";

    static string Cell(string blocks, string properties = "") =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/>{properties}</w:tcPr>{blocks}</w:tc>";

    static byte[] Merged(string first, string second) =>
        Body(Table($"<w:tr>{Cell(P, first)}{Cell(P)}</w:tr><w:tr>{Cell(P, second)}{Cell(P)}</w:tr>") + P);

    static byte[] Picture(byte[] bytes) =>
        WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("pic")}</w:r></w:p>").WithImage("pic", bytes: bytes).Bytes();

    static byte[] TwoPictures(int first, int second) =>
        WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("pic", first)}</w:r></w:p><w:p><w:r>{WordDrawings.Picture("pic", second)}</w:r></w:p>").WithImage("pic").Bytes();

    static byte[] Chunk(string body) =>
        WordFile.Of(body).WithLink("c", "aFChunk", "c.htm").WithPart("word/c.htm", [.. "<html/>"u8], "text/html").Bytes();

    static byte[] Box(string isChecked, string glyph) =>
        Body($"<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"{isChecked}\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{glyph}</w:t></w:r></w:sdtContent></w:sdt></w:p>");

    static string Control(int id) => $"<w:sdt><w:sdtPr><w:id w:val=\"{id}\"/></w:sdtPr><w:sdtContent>{P}</w:sdtContent></w:sdt>";

    static string Bookmark(int id, string name) => $"<w:p><w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/><w:bookmarkEnd w:id=\"{id}\"/></w:p>";

    static string ComplexField(string code) =>
        $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    static byte[] Comment(string marks) =>
        WordFile.Of($"<w:p>{marks}<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>").WithComments("<w:comment w:id=\"1\" w:author=\"A\"><w:p/></w:comment>").Bytes();

    static byte[] Notes(string[] references, string[] notes) =>
        WordFile.Of($"<w:p>{string.Concat(references.Select(r => $"<w:r><w:footnoteReference w:id=\"{r}\"/></w:r>"))}</w:p>")
            .WithFootnotes("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>" + string.Concat(notes.Select(n => $"<w:footnote w:id=\"{n}\"><w:p/></w:footnote>"))).Bytes();

    static byte[] Numbered(string numbering) =>
        WordFile.Of("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>").WithNumbering(numbering).Bytes();

    static byte[] Replace(IReadOnlyList<(string Name, byte[] Bytes)> entries, string entry, string old, string with) =>
        WordFile.Zip(entries.Select(e => e.Name == entry ? (e.Name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(e.Bytes).Replace(old, with, StringComparison.Ordinal))) : e));
}
