using System.Text;

namespace Reports.Engine.Tests.Compiling.Drawings;

/// <summary>Templates with charts as Word writes them: caches, formats of series and points, and a workbook with its table.</summary>
static class ChartTemplate
{
    const string Office = "application/vnd.openxmlformats-officedocument.";
    const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>The axes of bars and lines.</summary>
    const string Axes = "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:crossAx val=\"2\"/></c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines/><c:crossAx val=\"1\"/></c:valAx>";

    /// <summary>What Word puts around a chart in a paragraph.</summary>
    public static string Drawing(string relation, int id = 1) =>
        $"<w:r><w:drawing><wp:inline><wp:extent cx=\"5000000\" cy=\"2200000\"/><wp:docPr id=\"{id}\" name=\"Chart {id}\" descr=\"Kết quả\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"{relation}\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    public static string Bars(int series = 2) => $"<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>{All(series)}<c:gapWidth val=\"100\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>{Axes}";

    public static string Lines(int series = 2) => $"<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>{All(series, "<c:smooth val=\"0\"/>")}<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>{Axes}";

    public static string Pie { get; } = $"<c:pieChart><c:varyColors val=\"1\"/>{Series(0, "", Points(2))}<c:firstSliceAng val=\"0\"/></c:pieChart>";

    /// <summary>A document with one chart under the paragraphs given.</summary>
    public static WordFile Of(string plot, string title = "{{ ds | word.chart }}", byte[]? book = null, string? body = null) =>
        With(WordFile.Of(body ?? $"<w:p>{Drawing("bd")}</w:p>"), 1, "bd", plot, title, book ?? Book());

    /// <summary>Adds a chart with its workbook.</summary>
    public static WordFile With(WordFile file, int number, string relation, string plot, string title, byte[] book, string owner = "word/document.xml") => file
        .WithPart($"word/charts/chart{number}.xml", Chart(plot, title), Office + "drawingml.chart+xml").WithLink(relation, "chart", $"charts/chart{number}.xml", owner: owner)
        .WithPart($"word/embeddings/book{number}.xlsx", book, Office + "spreadsheetml.sheet").WithLink("wb", "package", $"../embeddings/book{number}.xlsx", owner: $"word/charts/chart{number}.xml");

    /// <summary>The workbook that Word makes for a new chart: four categories, three series, a table.</summary>
    public static byte[] Book(string sheet = "Sheet1", string cells = "", string further = "")
    {
        var files = new List<(string, string)>
        {
            ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Office}spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Office}spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/tables/table1.xml\" ContentType=\"{Office}spreadsheetml.table+xml\"/><Override PartName=\"/xl/calcChain.xml\" ContentType=\"{Office}spreadsheetml.calcChain+xml\"/></Types>"),
            ("_rels/.rels", Links(("officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Sheets}\" xmlns:r=\"{Relation}\"><sheets><sheet name=\"{sheet}\" sheetId=\"1\" r:id=\"r1\"/></sheets><definedNames><definedName name=\"Vung\">{sheet}!$A$1</definedName></definedNames></workbook>"),
            ("xl/_rels/workbook.xml.rels", Links(("worksheet", "worksheets/sheet1.xml"), ("calcChain", "calcChain.xml"))),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Sheets}\" xmlns:r=\"{Relation}\"><dimension ref=\"A1:D5\"/><sheetData><row r=\"1\"><c r=\"B1\" t=\"str\"><v>Cũ</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>Nhóm cũ</v></c><c r=\"B2\"><v>99</v></c>{cells}</row></sheetData><tableParts count=\"1\"><tablePart r:id=\"r1\"/></tableParts></worksheet>"),
            ("xl/worksheets/_rels/sheet1.xml.rels", Links(("table", "../tables/table1.xml"))),
            ("xl/tables/table1.xml", $"<table xmlns=\"{Sheets}\" id=\"1\" name=\"Table1\" displayName=\"Table1\" ref=\"A1:D5\" totalsRowShown=\"0\"><autoFilter ref=\"A1:D5\"/><tableColumns count=\"2\"><tableColumn id=\"1\" name=\" \"/><tableColumn id=\"2\" name=\"Cũ\"/></tableColumns></table>"),
            ("xl/calcChain.xml", $"<calcChain xmlns=\"{Sheets}\"><c r=\"C2\"/></calcChain>"),
        };
        if (further.Length > 0)
            files[5] = ("xl/worksheets/_rels/sheet1.xml.rels", Links(("table", "../tables/table1.xml"), ("table", further)));
        return WordFile.Zip(files.Select(file => (file.Item1, Encoding.UTF8.GetBytes(Head + file.Item2))));
    }

    static byte[] Chart(string plot, string title) => Encoding.UTF8.GetBytes(
        $"{Head}<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"{Relation}\"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang=\"vi-VN\"/><a:t>{title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>{plot}</c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend><c:plotVisOnly val=\"1\"/></c:chart><c:externalData r:id=\"wb\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");

    static string All(int count, string end = "") => string.Concat(Enumerable.Range(0, count).Select(number => Series(number, end)));

    static string Series(int number, string end = "", string points = "") =>
        $"<c:ser><c:idx val=\"{number}\"/><c:order val=\"{number}\"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>Cũ</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:schemeClr val=\"accent{number + 1}\"/></a:solidFill></c:spPr>{points}<c:cat><c:strRef><c:f>Sheet1!$A$2</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>Nhóm cũ</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>99</c:v></c:pt></c:numCache></c:numRef></c:val>{end}<c:extLst><c:ext uri=\"{{C3380CC4-5D6E-409C-BE32-E72D297353CC}}\" xmlns:c16=\"http://schemas.microsoft.com/office/drawing/2014/chart\"><c16:uniqueId val=\"{{0000000{number}-0000-0000-0000-000000000000}}\"/></c:ext></c:extLst></c:ser>";

    static string Points(int count) => string.Concat(Enumerable.Range(0, count).Select(number =>
        $"<c:dPt><c:idx val=\"{number}\"/><c:bubble3D val=\"0\"/><c:spPr><a:solidFill><a:schemeClr val=\"accent{number + 1}\"/></a:solidFill></c:spPr></c:dPt>"));

    static string Links(params (string Kind, string Target)[] links) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(links.Select((link, index) => $"<Relationship Id=\"r{index + 1}\" Type=\"{Relation}/{link.Kind}\" Target=\"{link.Target}\"/>"))}</Relationships>";
}
