using System.Diagnostics;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Reports.Templates.Workbooks;

namespace Reports.Templates.Tests.Workbooks;

/// <summary>Lists as school software and Google export them, and workbooks of Excel 97: read as tables by their headers.</summary>
public sealed class SheetFileTests
{
    const string List = "STT;Họ và tên;Ngày sinh;Ngày vào Đảng;Chức vụ đảng;Tổ đảng\n1;\"Lò Thị; Yến\";05/04/1984;3/2/2010;Bí thư;007\n\n2;Quàng Văn Thắng;12-3-1978;;;\n";

    const string Expected = """{"members":[{"name":"Lò Thị; Yến","born":"1984-04-05","admitted":"2010-02-03","posts":{"party":"Bí thư"},"group":"007"},{"name":"Quàng Văn Thắng","born":"1978-03-12"}]}""";

    [Theory]
    [InlineData("utf-8", ';')]
    [InlineData("utf-8", '\t')]
    [InlineData("utf-16", ';')]
    [InlineData("utf-16BE", ';')]
    public void A_list_is_known_by_its_headers(string encoding, char separator)
    {
        var text = separator == ';' ? List : List.Replace("\"Lò Thị; Yến\"", "\u0001", StringComparison.Ordinal).Replace(';', separator).Replace("\u0001", "Lò Thị; Yến", StringComparison.Ordinal);
        var bytes = Encoding.GetEncoding(encoding);
        Members([.. bytes.GetPreamble(), .. bytes.GetBytes(text)], "Danh sách.csv").Should().Be(Expected);
    }

    [Theory]
    [InlineData("TRƯỜNG THCS SÔNG MÂY, XÃ NẬM KHẨU\n\nHọ và tên;Ngày sinh, tháng;Ngày vào Đảng\nA;;1/2/2003\n", 1)]
    [InlineData("Họ và tên\tNgày vào Đảng\nA\t1/2/2003", 1)]
    [InlineData("Họ và tên,Ngày vào Đảng\r\n\"A \"\"B\"\"\r\nC\",1/2/2003\r\n", 1)]
    public void What_divides_the_cells_is_what_most_lines_agree_on(string list, int members)
    {
        var read = YearWorkbook.Read(Encoding.UTF8.GetBytes(list), "ds.csv", Repository.Catalogue);
        read.Facts!.Members.Should().HaveCount(members);
        read.Facts.Members![0].Admitted.Should().Be(new DateOnly(2003, 2, 1));
    }

    [Fact]
    public void A_quote_left_open_is_told_where_it_opens()
    {
        var read = YearWorkbook.Read("Họ và tên;Ngày sinh\nA;1/1/1980\nB;\"2/2/1980\nC;3/3/1980\n"u8.ToArray(), "ds.csv", Repository.Catalogue);
        read.Diagnostics.Single().ToString().Should().StartWith("ds.csv, cell B3: error XLS015");
    }

    /// <summary>Parts of a workbook that no program writes: refused by name, at once.</summary>
    [Theory]
    [InlineData("""<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>""", "", "XLS001")]
    [InlineData("""<row r="4294967296"><c r="A1"><v>1</v></c></row>""", "", "XLS001")]
    [InlineData("""<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>""", "", "XLS001")]
    [InlineData("""<row r="1"><c r="A1" t="s"><v>5</v></c></row>""", "", "XLS001")]
    [InlineData("""<row r="1"><c r="A1" s="99999999999"><v>1</v></c></row>""", "", "XLS001")]
    [InlineData("""<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>""", "", "XLS014")]
    [InlineData("""<row r="1"><c r="A1"><v>79000000000000000000000000000</v></c></row>""", "", null)]
    [InlineData("""<row r="1"><c r="A1"><v>1</v></c></row>""", """<mergeCells><mergeCell ref="A1:A2147483647"/></mergeCells>""", "XLS014")]
    [InlineData("""<row/><row/><row><c><v>1</v></c></row>""", "", null)]
    public void Sheets_that_no_program_writes_are_refused(string rows, string after, string? code)
    {
        var bytes = Workbook($"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>{after}</worksheet>""");
        var read = YearWorkbook.Read(bytes, "nam.xlsx", Repository.Catalogue);
        read.Diagnostics.Where(problem => problem.Code is "XLS001" or "XLS014").Select(problem => problem.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("PK")]
    [InlineData("PK\u0003\u0004 and nothing of a zip")]
    public void What_only_begins_like_a_workbook_is_refused(string text)
    {
        var read = YearWorkbook.Read(Encoding.UTF8.GetBytes(text), "nam.xlsx", Repository.Catalogue);
        read.Diagnostics.Select(problem => problem.Code).Should().Equal("XLS001");
    }

    [Fact]
    public void More_cells_than_any_year_has_are_refused()
    {
        var rows = new StringBuilder();
        for (var row = 0; row < 21_000; row++)
            rows.Append("<row>").Insert(rows.Length, "<c><v>1</v></c>", 100).Append("</row>");
        YearWorkbook.Read(Workbook($"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""), "nam.xlsx", Repository.Catalogue)
            .Diagnostics.Select(problem => problem.Code).Should().Equal("XLS014");
        YearWorkbook.Read(Encoding.UTF8.GetBytes(new string(',', 20_000) + "\n"), "ds.csv", Repository.Catalogue).Diagnostics.Select(problem => problem.Code).Should().Equal("XLS014");
        byte[] chains = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[68], 0xFF, 0xFF, 0xFF, 0x7F, .. new byte[1024]];
        YearWorkbook.Read(chains, "ds.xls", Repository.Catalogue).Diagnostics.Select(problem => problem.Code).Should().Equal("XLS014");
        YearWorkbook.Read("<html><table/></html>"u8.ToArray(), "ds.xls", Repository.Catalogue).Diagnostics.Select(problem => problem.Code).Should().Equal("XLS001");
    }

    static byte[] Workbook(string sheet)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>("s1");
            using (var content = part.GetStream(FileMode.Create))
                content.Write(Encoding.UTF8.GetBytes(sheet));
            workbook.Workbook = new(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = "Đảng viên", SheetId = 1, Id = "s1" }));
        }

        return stream.ToArray();
    }

    [Fact]
    public void Letters_of_another_encoding_are_refused()
    {
        var read = YearWorkbook.Read(Encoding.Latin1.GetBytes("Họ và tên;Ngày sinh\né;1/1/1980"), "cu.csv", Repository.Catalogue);
        read.Diagnostics.Select(problem => problem.Code).Should().Equal("XLS013");
        read.IsReadable.Should().BeFalse();
    }

    [Fact]
    [Trait("Runs", "long")]
    public void Workbooks_of_Excel_97_are_read_as_well()
    {
        var folder = Directory.CreateTempSubdirectory("reports-test-").FullName;
        try
        {
            var list = Path.Combine(folder, "list.csv");
            File.WriteAllText(list, List);
            // Days become dates of the workbook where the column is one of days, and texts stay texts.
            using (var calc = Process.Start("soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--infilter=CSV:59,34,76,1,2/2/3/4/4/4/6/2,0,false,false", "--convert-to", "xls:MS Excel 97", "--outdir", folder, list]))
                calc.WaitForExit();
            var bytes = File.ReadAllBytes(Path.Combine(folder, "list.xls"));
            Members(bytes, "list.xls").Should().Be(Expected);

            // However it is damaged: a finding, or what is left.
            for (var at = 0; at < bytes.Length; at += 97)
            {
                var broken = bytes.ToArray();
                broken[at] ^= 0x5A;
                var read = YearWorkbook.Read(broken, "list.xls", Repository.Catalogue);
                (read.IsReadable || read.Diagnostics.Count > 0).Should().BeTrue();
                YearWorkbook.Read(bytes.AsMemory(0, at), "list.xls", Repository.Catalogue).Should().NotBeNull();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static string Members(byte[] bytes, string name) =>
        Encoding.UTF8.GetString(YearWorkbook.Read(bytes, name, Repository.Catalogue).ToJson()).ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal).Replace("\": ", "\":", StringComparison.Ordinal);
}
