using System.Diagnostics;
using System.Text;
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
