using System.IO.Compression;
using System.Text;

namespace Reports.Benchmarks.Works;

/// <summary>What stands around the document in every work: styles, numbering, theme and settings of about the size that Word writes.</summary>
static class StaticParts
{
    const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const string Main = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    const string Page =
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""
        + " w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/><w:cols w:space=\"708\"/></w:sectPr>";

    /// <summary>A Word file with a body.</summary>
    public static byte[] Package(string body)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, xml) in Parts(body))
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(Declaration + xml));
            }

        return file.ToArray();
    }

    static IEnumerable<(string Name, string Xml)> Parts(string body)
    {
        string[] kinds = ["styles", "numbering", "settings", "fontTable"];
        yield return ("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Word}document.main+xml\"/>"
            + string.Concat(kinds.Select(kind => $"<Override PartName=\"/word/{kind}.xml\" ContentType=\"{Word}{kind}+xml\"/>")) + "</Types>");
        yield return ("_rels/.rels",
            $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        yield return ("word/document.xml",
            $"<w:document {Main} xmlns:r=\"{Office.TrimEnd('/')}\"><w:body>{body}{Page}</w:body></w:document>");
        yield return ("word/_rels/document.xml.rels",
            $"<Relationships xmlns=\"{Relations}\">"
            + string.Concat(kinds.Select(kind => $"<Relationship Id=\"{kind}\" Type=\"{Office}{kind}\" Target=\"{kind}.xml\"/>")) + "</Relationships>");
        yield return ("word/styles.xml", $"<w:styles {Main}>{Styles()}</w:styles>");
        yield return ("word/numbering.xml", $"<w:numbering {Main}>{Lists()}</w:numbering>");
        yield return ("word/settings.xml", $"<w:settings {Main}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/></w:settings>");
        yield return ("word/fontTable.xml", $"<w:fonts {Main}><w:font w:name=\"Times New Roman\"><w:family w:val=\"roman\"/></w:font></w:fonts>");
    }

    // The built-in styles' names differ in Word, their XML hardly.
    static string Styles() => "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + string.Concat(Enumerable.Range(1, 140).Select(i =>
            $"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Kiu{i}\"><w:name w:val=\"Kiểu {i}\"/><w:basedOn w:val=\"Normal\"/><w:uiPriority w:val=\"{i}\"/>"
            + $"<w:qFormat/><w:rsid w:val=\"{0x00C30000 + (i * 1297):X8}\"/><w:pPr><w:keepNext/><w:spacing w:before=\"{i * 20}\" w:after=\"{i % 7 * 20}\"/>"
            + $"<w:ind w:left=\"{i * 36 % 720}\"/></w:pPr><w:rPr><w:b/><w:color w:val=\"{i * 99991 % 0xFFFFFF:X6}\"/><w:sz w:val=\"{20 + (i % 9)}\"/></w:rPr></w:style>"));

    static string Lists() => string.Concat(Enumerable.Range(1, 6).Select(list => $"<w:abstractNum w:abstractNumId=\"{list}\">"
        + string.Concat(Enumerable.Range(0, 9).Select(level =>
            $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%{level + 1}.\"/><w:lvlJc w:val=\"left\"/>"
            + $"<w:pPr><w:ind w:left=\"{(level + 1) * 360 * list}\" w:hanging=\"360\"/></w:pPr></w:lvl>")) + "</w:abstractNum>"))
        + string.Concat(Enumerable.Range(1, 6).Select(list => $"<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"{list}\"/></w:num>"));
}
