using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Reports.Tests.Collecting;

/// <summary>Answers of a questionnaire come back like forms: its headers are the headings of the form.</summary>
public sealed class AnswerTableTests
{
    const string Conduct = "1. Về phẩm chất chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc";
    const string Rating = "Tự đánh giá về cấp độ thực hiện";

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void A_row_is_a_form(char separator)
    {
        using var forms = FilledForms.Of("thcs-2023.json");
        HandIn(forms, separator, ["Dấu thời gian", "Họ và tên", Conduct, Rating, "Về thực hiện chức trách, nhiệm vụ được giao", Rating, "1. Hạn chế, khuyết điểm"],
            ["11/28/2026 9:20:21", "LÒ THỊ  HẢI YẾN", "Đoạn một, có dấu phẩy; và chấm phẩy.\n• Ý \"hai\"\n- Ý ba", "Tốt", "Đủ giờ.", "xuất sắc", ""]);

        var (code, _, error, members) = forms.Collect();

        (code, error).Should().Be((0, ""));
        var review = members[0]!["review"]!;
        review["conduct"]!["prose"]!.AsArray().Select(text => text!.GetValue<string>()).Should().Equal("Đoạn một, có dấu phẩy; và chấm phẩy.", "- Ý \"hai\"", "- Ý ba");
        review["conduct"]!["rating"]!.GetValue<string>().Should().Be("Tốt");
        review["duties"]!["prose"]![0]!.GetValue<string>().Should().Be("Đủ giờ.");
        review["duties"]!["rating"]!.GetValue<string>().Should().Be("Xuất sắc");
        review["limitations"].Should().BeNull();
    }

    [Fact]
    public void What_belongs_to_nothing_is_a_finding_at_its_cell()
    {
        using var forms = FilledForms.Of("thcs-2023.json", members => members[1]!["name"] = members[0]!["name"]!.GetValue<string>());
        HandIn(forms, ',', ["Họ và tên", "Ngày sinh", Conduct, Rating, "Màu yêu thích"],
            ["Quàng Văn Thắng", "", "Của anh Thắng.", "Rất tốt", "xanh"],
            ["Người Lạ", "", "Của ai?", "", ""],
            ["Lò Thị Hải Yến", "12/3/1978", "Của chị Yến.", "", ""],
            ["Lò Thị Hải Yến", "", "Không rõ.", "", ""],
            ["Quàng Văn Thắng", "", "Lần hai.", "", "", "", "bên ngoài"],
            ["", "", "Không tên.", "", ""]);
        File.WriteAllText(forms.At("nop/diem-danh.csv"), "Họ và tên,Có mặt\nLò Thị Hải Yến,x\n");
        File.WriteAllBytes(forms.At("nop/cu.csv"), [.. "Họ và tên"u8, 0xFF]);

        var (code, output, error, members) = forms.Collect();

        code.Should().Be(1);
        output.Should().Contain("2 bản kiểm điểm đã đọc");
        members[2]!["review"]!.ToJsonString().Should().Be("""{"conduct":{"prose":["Của anh Thắng."]}}""".Replace("Của", "C\\u1EE7a", StringComparison.Ordinal).Replace("Thắng", "Th\\u1EAFng", StringComparison.Ordinal));
        members[0]!["review"]!["conduct"]!["prose"]![0]!.GetValue<string>().Should().Be("Của chị Yến.");
        error.Should().MatchRegex(@"tra-loi\.csv, ô D2: error COL016: .*\n    Ghi một trong: Xuất sắc, Tốt, Trung bình, Kém\.").And.MatchRegex(@"ô A3: error COL008: .*«Người Lạ»")
            .And.MatchRegex(@"ô A5: error COL009").And.MatchRegex(@"ô A6: error COL010").And.MatchRegex(@"ô G6: warning XLS003: Cột này không có tiêu đề").And.MatchRegex(@"ô A7: error COL008: Bản này chưa ghi họ và tên").And.MatchRegex(@"ô E2: warning XLS003: .*«Màu yêu thích»")
            .And.MatchRegex(@"diem-danh\.csv: error COL025").And.MatchRegex(@"cu\.csv: error XLS013");
    }

    /// <summary>Forms of another year have other headings, and their level in boxes one below the other.</summary>
    [Theory]
    [InlineData("thcs-2023.json", "Phẩm chất chính trị", "Xếp loại đảng viên", "Hoàn thành tốt nhiệm vụ")]
    [InlineData("thpt-2025.json", "Nguyên nhân", "Đề xuất xếp loại mức chất lượng", "Hoàn thành tốt nhiệm vụ")]
    public void A_shortened_heading_and_a_level_are_known(string sample, string heading, string level, string chosen)
    {
        using var forms = FilledForms.Of(sample);
        var name = JsonNode.Parse(File.ReadAllText(forms.Data))!["members"]![0]!["name"]!.GetValue<string>();
        HandIn(forms, ',', ["Họ và tên", heading, level], [name, "Đã viết.", chosen]);

        var (code, _, error, members) = forms.Collect();

        (code, error).Should().Be((0, ""));
        members[0]!["review"]!["level"]!.GetValue<string>().Should().Be(chosen);
    }

    [Fact]
    public void A_workbook_with_something_unread_is_not_written_over()
    {
        using var forms = FilledForms.Of("thcs-2023.json");
        HandIn(forms, ',', ["Họ và tên", Conduct], ["Lò Thị Hải Yến", "Đã viết."]);
        var list = forms.At("danh-sach.csv");
        File.WriteAllText(list, "Họ và tên,Ngày sinh,Số điện thoại\nLò Thị Hải Yến,12/3/1978,0900\n");
        var workbook = forms.At("nam.xlsx");

        var (code, _, error) = ReportsProgram.Run(["workbook", "write", list, "-o", workbook]);

        code.Should().Be(0);
        error.Should().Contain("XLS003").And.Contain("note YEAR006");

        ReportsProgram.Run(["workbook", "write", forms.Data, "-o", workbook]).ExitCode.Should().Be(0);
        using (var zip = ZipFile.Open(workbook, ZipArchiveMode.Update))
        {
            var members = zip.GetEntry("xl/worksheets/sheet3.xml")!;
            string xml;
            using (var reader = new StreamReader(members.Open()))
                xml = reader.ReadToEnd();
            members.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet3.xml").Open());
            writer.Write(Regex.Replace(xml, """(<x:row r="([56])"[^>]*>.*?)</x:row>""", """$1<x:c r="BA$2" t="inlineStr"><x:is><x:t>Số điện thoại</x:t></x:is></x:c></x:row>"""));
        }

        var before = File.ReadAllBytes(workbook);
        ReportsProgram.Run(["collect", forms.At("nop"), "-o", workbook, "--into", workbook]).Error.Should().MatchRegex(@"ô BA6: warning XLS003[^€]*error CLI024");
        File.ReadAllBytes(workbook).Should().Equal(before);
        ReportsProgram.Run(["collect", forms.At("nop"), "-o", forms.At("nam-moi.xlsx"), "--into", workbook]).Error.Should().Contain("XLS003").And.NotContain("error");
    }

    [Fact]
    public void A_workbook_is_taken_and_written_as_well()
    {
        using var forms = FilledForms.Of("thcs-2023.json");
        HandIn(forms, ',', ["Họ và tên", Conduct], ["Lò Thị Hải Yến", "Đã viết."]);
        var workbook = forms.At("nop/nam.xlsx");
        ReportsProgram.Run(["workbook", "write", forms.Data, "-o", workbook]).ExitCode.Should().Be(0);

        // The year's own file lies among the answers and is none of them.
        var (code, _, error) = ReportsProgram.Run(["collect", forms.At("nop"), "-o", workbook, "--into", workbook]);

        (code, error).Should().Be((0, ""));
        JsonNode.Parse(ReportsProgram.Run(["workbook", "read", workbook]).Output)!["members"]![0]!["review"]!["conduct"]!["prose"]![0]!.GetValue<string>().Should().Be("Đã viết.");
        var (_, json, said) = ReportsProgram.Run(["collect", forms.At("nop"), "-o", "-", "--into", workbook]);
        JsonNode.Parse(json)!["members"]!.AsArray().Count.Should().Be(22);
        said.Should().Contain("1 bản kiểm điểm đã đọc");
    }

    [Fact]
    public void A_year_must_be_known()
    {
        using var forms = FilledForms.Of("thcs-2023.json");
        HandIn(forms, ',', ["Họ và tên", Conduct], ["Lò Thị Hải Yến", "Đã viết."]);

        var (code, _, error) = ReportsProgram.Run(["collect", forms.At("nop"), "-o", forms.At("moi.json")]);

        (code, File.Exists(forms.At("moi.json"))).Should().Be((1, false));
        error.Should().Contain("error COL026");
    }

    static void HandIn(FilledForms forms, char separator, params string[][] rows) => File.WriteAllText(
        forms.At("nop/tra-loi.csv"),
        string.Join("\r\n", rows.Select(row => string.Join(separator, row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: separator == ','));
}
