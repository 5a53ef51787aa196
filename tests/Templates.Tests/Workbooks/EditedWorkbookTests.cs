using System.Text;
using System.Text.Json.Nodes;
using Reports.Engine.Diagnostics;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Templates.Tests.Workbooks;

/// <summary>The same workbook edited in LibreOffice in every way that people do; made once for all tests.</summary>
public sealed class EditedWorkbooks : IDisposable
{
    static readonly Dictionary<string, string> Edits = new()
    {
        ["untouched"] = "",
        ["days"] = """
            C("Đảng viên", "C9").NumberFormat = FormatOf("MM/DD/YYYY")
            C("Đảng viên", "C9").Value = 30776
            C("Đảng viên", "C10").NumberFormat = FormatOf("MM/DD/YYYY")
            C("Đảng viên", "C10").Value = 31058
            """,
        ["serials"] = """
            For r = 6 To 27
              C("Đảng viên", "C" & r).NumberFormat = FormatOf("DD/MM/YYYY")
              C("Đảng viên", "C" & r).Value = 30000 + r
            Next
            """,
        ["typed"] = """
            C("Khối lớp", "C7").NumberFormat = FormatOf("@")
            C("Khối lớp", "C7").String = "5"
            C("Khối lớp", "D7").NumberFormat = FormatOf("@")
            C("Khối lớp", "D7").String = "1.197 "
            row = RowOf("Đội ngũ", "staff.teacher_competitions.school_share")
            C("Đội ngũ", "C" & row).Value = 0.429
            C("Đội ngũ", "C" & row).NumberFormat = FormatOf("0.0%")
            """,
        ["hours"] = """
            row = RowOf("Hội nghị", "meeting.start")
            C("Hội nghị", "C" & row).NumberFormat = FormatOf("HH:MM")
            C("Hội nghị", "C" & row).Value = 14 / 24
            row = RowOf("Hội nghị", "meeting.end")
            C("Hội nghị", "C" & row).String = "17 giờ 30 phút"
            """,
        ["columns"] = """
            S("Đảng viên").Columns.insertByIndex(2, 1)
            C("Đảng viên", "C5").String = "Quê quán"
            C("Đảng viên", "C6").String = "Nậm Khẩu"
            C("Đảng viên", "E5").String = "Ngày vào đảng (DB)"
            S("Đảng viên").Columns.getByIndex(5).IsVisible = False
            Dim target As New com.sun.star.table.CellAddress
            target.Sheet = S("Đảng viên").RangeAddress.Sheet
            target.Column = 60
            target.Row = 0
            S("Đảng viên").moveRange(target, S("Đảng viên").getCellRangeByName("H1:H300").RangeAddress)
            """,
        ["sheets"] = """
            S("Đảng viên").Name = "DS 2023"
            doc.Sheets.moveByName("DS 2023", doc.Sheets.Count)
            doc.Sheets.insertNewByName("Nháp", 0)
            C("Nháp", "B3").String = "số điện thoại"
            C("Nháp", "B4").Value = 12
            """,
        ["rows"] = $"""
            S("Đảng viên").Rows.insertByIndex(7, 2)
            S("Đảng viên").Rows.insertByIndex(12, 1)
            For k = 0 To 8
              S("Đảng viên").getCellByPosition(k, 12).String = S("Đảng viên").getCellByPosition(k, 4).String
            Next
            C("Đảng viên", "B6").String = "  Lò Thị Hải Yến{'\u200b'} "
            C("Đảng viên", "B7").String = "{"Nguyễn Quốc Bảo".Normalize(NormalizationForm.FormD)}"
            """,
        ["merged"] = """
            C("Cuộc thi", "C8").String = ""
            S("Cuộc thi").getCellRangeByName("C7:C8").merge(True)
            """,
        ["total"] = """
            C("Khối lớp", "B11").String = "Cộng"
            C("Khối lớp", "C11").Formula = "=SUM(C7:C10)"
            """,
        ["totals"] = """
            C("Khối lớp", "A11").String = "Cộng"
            C("Khối lớp", "C11").Value = 18
            C("Khối lớp", "D11").Value = 622
            C("Đảng viên", "B28").String = "Tổng cộng:"
            C("Đảng viên", "D28").String = "22 đảng viên"
            C("Đảng viên", "B30").String = "Người lập biểu"
            C("Đảng viên", "B33").String = "Quàng Văn Thắng"
            """,
        ["years"] = """
            C("Đảng viên", "C9").NumberFormat = FormatOf("General")
            C("Đảng viên", "C9").Value = 1974
            C("Đảng viên", "C10").NumberFormat = FormatOf("DD/MM/YYYY")
            C("Đảng viên", "C10").Value = 1981
            C("Đảng viên", "D10").NumberFormat = FormatOf("MMM-YY")
            C("Đảng viên", "D10").Value = 38000
            """,
        ["shares"] = """
            C("Khối lớp", "C7").NumberFormat = FormatOf("0%")
            C("Khối lớp", "C7").Value = 0.98
            C("Khối lớp", "D7").String = "98 %"
            """,
        ["copies"] = """
            doc.Sheets.copyByName("Cuộc thi", "Cuộc thi (2)", 0)
            S("Cuộc thi (2)").IsVisible = False
            doc.Sheets.insertNewByName("Năm trước", 0)
            C("Năm trước", "A1").String = "Khối"
            C("Năm trước", "B1").String = "Số lớp"
            C("Năm trước", "C1").String = "Kế hoạch giao"
            C("Năm trước", "D1").String = "Thực hiện"
            C("Năm trước", "A2").String = "Khối 6"
            C("Năm trước", "D2").Value = 150
            """,
        ["beside"] = """
            C("Hội nghị", "G12").String = "hỏi lại thư ký"
            C("Đội ngũ", "H9").Value = 12
            """,
        ["broken"] = """
            C("Khối lớp", "D7").Formula = "=1/0"
            C("Khối lớp", "E8").Formula = "=100+55"
            """,
        ["words"] = """
            C("Đảng viên", "K6").String = "HTXSNV"
            C("Đảng viên", "I6").String = "x"
            C("Đảng viên", "I8").String = "không"
            C("Cuộc thi", "D7").String = "district"
            """,
        ["keyless"] = """
            S("Đảng viên").Rows.removeByIndex(2, 2)
            S("Khối lớp").unprotect("")
            S("Khối lớp").Rows.removeByIndex(2, 2)
            S("Chung").Columns.removeByIndex(0, 1)
            S("Kiểm điểm tập thể").Columns.removeByIndex(0, 1)
            S("Bản kiểm điểm ĐV").Columns.removeByIndex(0, 1)
            """,
        ["prose"] = """
            row = RowOf("Kiểm điểm tập thể", "review.targets.prose")
            S("Kiểm điểm tập thể").Rows.insertByIndex(row, 1)
            C("Kiểm điểm tập thể", "C" & (row + 1)).String = "Đoạn mới." & Chr(10) & "- Gạch đầu dòng mới."
            C("Kiểm điểm tập thể", "C200").String = "lạc chỗ"
            C("Kiểm điểm tập thể", "B201").String = "Mục lạ"
            C("Kiểm điểm tập thể", "C201").String = "không biết ở đâu"
            """,
        ["owners"] = """
            C("Bản kiểm điểm ĐV", "B4").String = "Lò Thị Yến"
            C("Cuộc thi", "B7").String = "HS"
            """,
    };

    readonly string _folder = Directory.CreateTempSubdirectory("reports-calc-").FullName;

    public EditedWorkbooks()
    {
        var source = Path.Combine(_folder, "source.xlsx");
        Original = Repository.Read(Repository.Sample("thcs-2023.json"));
        File.WriteAllBytes(source, YearWorkbook.Write(Original, Repository.Catalogue));
        Calc.Edit(_folder, [.. Edits.Select(edit => (edit.Key, source, edit.Value))]);
    }

    internal YearFile Original { get; }

    internal YearFile Read(string name) => YearWorkbook.Read(File.ReadAllBytes(Path.Combine(_folder, name + ".xlsx")), name + ".xlsx", Repository.Catalogue);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>What goes wrong in real workbooks: read rightly, or told at its cell; nothing is lost without a word.</summary>
[Trait("Runs", "long")]
public sealed class EditedWorkbookTests(EditedWorkbooks workbooks) : IClassFixture<EditedWorkbooks>
{
    [Theory]
    [InlineData("untouched")]
    [InlineData("rows")]
    [InlineData("merged")]
    [InlineData("words")]
    [InlineData("hours")]
    [InlineData("keyless")]
    public void It_states_the_same(string name)
    {
        var read = workbooks.Read(name);
        Told(read).Should().BeEmpty();
        Json(read).ToJsonString().Should().Be(Json(workbooks.Original).ToJsonString());
    }

    [Fact]
    public void Days_that_became_dates_are_told_where_others_stayed_texts()
    {
        var read = workbooks.Read("days");
        Told(read).Should().Equal("XLS006 Đảng viên!C9");
        Json(read)["members"]![3]!["born"]!.GetValue<string>().Should().Be("1984-04-04");
    }

    [Fact]
    public void Days_that_all_are_dates_are_read_as_such()
    {
        var read = workbooks.Read("serials");
        Told(read).Should().BeEmpty();
        Json(read)["members"]![0]!["born"]!.GetValue<string>().Should().Be("1982-02-24");
    }

    [Fact]
    public void Numbers_typed_as_texts_and_shares_are_read_and_told_once_a_column()
    {
        var read = workbooks.Read("typed");
        Told(read).Should().Equal("XLS005 Khối lớp!C7", "XLS005 Khối lớp!D7");
        Json(read)["pupils"]!["enrolment"]!["grades"]![0]!["classes"]!.GetValue<int>().Should().Be(5);
        Json(read)["pupils"]!["enrolment"]!["grades"]![0]!["planned"]!.GetValue<int>().Should().Be(1197);
        Json(read)["staff"]!["teacher_competitions"]!["school_share"]!.GetValue<decimal>().Should().Be(42.9m);
    }

    [Fact]
    public void Columns_may_be_inserted_moved_renamed_and_hidden()
    {
        var read = workbooks.Read("columns");
        Told(read).Should().Equal("XLS003 Đảng viên!C6");
        Json(read).ToJsonString().Should().Be(Json(workbooks.Original).ToJsonString());
    }

    [Fact]
    public void Sheets_may_be_renamed_and_moved_and_a_foreign_one_is_told()
    {
        var read = workbooks.Read("sheets");
        Told(read).Should().Equal("XLS002 Nháp!A3");
        Json(read).ToJsonString().Should().Be(Json(workbooks.Original).ToJsonString());
    }

    [Fact]
    public void A_row_of_totals_is_no_grade()
    {
        var read = workbooks.Read("total");
        Told(read).Should().Equal("XLS009 Khối lớp!B11");
        Json(read)["pupils"]!["enrolment"]!["grades"]!.AsArray().Should().HaveCount(4);
    }

    [Fact]
    public void Rows_below_a_list_are_no_members()
    {
        var read = workbooks.Read("totals");
        Told(read).Should().BeEquivalentTo("XLS009 Khối lớp!A11", "XLS009 Đảng viên!B28", "XLS016 Đảng viên!B30");
        Json(read).ToJsonString().Should().Be(Json(workbooks.Original).ToJsonString());
    }

    [Fact]
    public void A_year_or_month_is_no_day()
    {
        var read = workbooks.Read("years");
        Told(read).Should().Equal("YEAR008 Đảng viên!C9", "YEAR008 Đảng viên!C10", "YEAR008 Đảng viên!D10");
        Json(read)["members"]![3]!["born"]!.GetValue<string>().Should().Be("1974");
    }

    [Fact]
    public void A_share_is_no_number_of_classes()
    {
        Told(workbooks.Read("shares")).Should().Equal("YEAR005 Khối lớp!C7", "YEAR005 Khối lớp!D7");
    }

    [Fact]
    public void Copies_and_sheets_of_somebody_s_own_are_told_and_not_read()
    {
        var read = workbooks.Read("copies");
        Told(read).Should().BeEquivalentTo("XLS017 Cuộc thi (2)!A1", "XLS002 Năm trước!A1");
        Json(read).ToJsonString().Should().Be(Json(workbooks.Original).ToJsonString());
    }

    [Fact]
    public void What_stands_beside_the_fields_is_told()
    {
        var read = workbooks.Read("beside");
        Told(read).Should().BeEquivalentTo("XLS003 Hội nghị!G12", "XLS003 Đội ngũ!H9");
        Json(read).ToJsonString().Should().Be(Json(workbooks.Original).ToJsonString());
    }

    [Fact]
    public void A_formula_gives_its_value_and_an_error_is_told()
    {
        var read = workbooks.Read("broken");
        Told(read).Should().Equal("XLS007 Khối lớp!D7");
        read.Diagnostics.Single().Location.Should().BeOfType<CellLocation>().Which.Path.Should().Be("$.pupils.enrolment.grades[0].planned");
        Json(read)["pupils"]!["enrolment"]!["grades"]![1]!["actual"]!.GetValue<int>().Should().Be(155);
    }

    [Fact]
    public void Rows_below_go_on_and_what_has_no_field_is_told()
    {
        var read = workbooks.Read("prose");
        Told(read).Should().Equal("XLS004 Kiểm điểm tập thể!C200", "XLS004 Kiểm điểm tập thể!C201");
        Json(read)["review"]!["targets"]!["prose"]!.AsArray().Select(paragraph => paragraph!.GetValue<string>()).Skip(1).Take(2).Should().Equal("Đoạn mới.", "- Gạch đầu dòng mới.");
    }

    [Fact]
    public void Rows_of_somebody_unknown_are_told_and_stop_nothing_else()
    {
        var read = workbooks.Read("owners");
        Told(read).Should().Equal("XLS011 Cuộc thi!B7", "XLS008 Bản kiểm điểm ĐV!B4");
        Json(read)["members"]![0]!["review"].Should().BeNull();
        Json(read)["members"]![1]!["review"].Should().NotBeNull();
    }

    static IEnumerable<string> Told(YearFile year) => year.Diagnostics.Select(problem => problem.Location is CellLocation cell ? $"{problem.Code} {cell.Sheet}!{cell.Cell}" : problem.Code);

    static JsonNode Json(YearFile year) => JsonNode.Parse(year.ToJson())!;
}
