using System.Text;
using System.Text.Json.Nodes;
using Reports.Templates.Carrying;
using Reports.Templates.Reading;

namespace Reports.Templates.Tests.Carrying;

/// <summary>The list says what became of last year's file; what may have changed is never taken over in silence.</summary>
public sealed class CarryChangeTests
{
    /// <summary>Facts of last year only: cleared, and said with who it was.</summary>
    [Theory]
    [InlineData("suspended", "true", "Bị đình chỉ sinh hoạt, năm 2023: Trần Minh Hòa. Đã bỏ; ghi lại nếu năm 2024 vẫn đúng.")]
    [InlineData("disciplined", "true", "Bị kỷ luật trong năm, năm 2023: Trần Minh Hòa. Đã bỏ")]
    [InlineData("maternity_leave", "true", "Nghỉ thai sản trong năm, năm 2023: Trần Minh Hòa. Đã bỏ")]
    [InlineData("sick_leave_months", "3.5", "Số tháng nghỉ ốm, năm 2023: Trần Minh Hòa (3.5). Đã bỏ")]
    [InlineData("note", "\"chuyển đến\"", "Ghi chú, năm 2023: Trần Minh Hòa (chuyển đến); Phạm Thu Trang (")]
    public void What_was_true_of_a_member_last_year_is_asked(string key, string value, string line)
    {
        var carried = Carry(2024, ($"$.members[3].{key}", value));
        Lines(carried, CarryKind.ToConfirm).Should().ContainSingle(text => text.StartsWith(line, StringComparison.Ordinal));
        Member(carried, 3).ContainsKey(key).Should().BeFalse();
    }

    [Fact]
    public void What_was_not_true_is_not_asked() =>
        Lines(Carry(2024, ("$.members[3].suspended", "false")), CarryKind.ToConfirm).Should().NotContain(line => line.StartsWith("Bị đình chỉ", StringComparison.Ordinal));

    [Theory]
    // The day is in the new year, before it, the day after it; already official; no day of admission.
    [InlineData("2023-09-02", null, "«đề xuất 02/9/2024, đủ 12 tháng dự bị: ghi ngày theo quyết định công nhận»")]
    [InlineData("2023-12-31", null, "«đề xuất 31/12/2024, đủ 12 tháng dự bị: ghi ngày theo quyết định công nhận»")]
    [InlineData("02/9/2022", null, "«đề xuất 02/9/2023, đủ 12 tháng dự bị: ghi ngày theo quyết định công nhận»")]
    [InlineData("2024-01-01", null, null)]
    [InlineData("9999-12-31", null, null)]
    [InlineData("2022-09-02", "2023-09-02", "2023-09-02")]
    [InlineData(null, null, null)]
    public void The_end_of_a_probation_is_proposed_and_no_fact(string? admitted, string? official, string? expected)
    {
        var carried = Carry(2024, ("$.members[21].admitted", admitted is null ? null : $"\"{admitted}\""), ("$.members[21].official", official is null ? null : $"\"{official}\""));
        ((string?)Member(carried, 21)["official"]).Should().Be(expected);
        Findings.Read(carried.Text).Facts!.Members![21].Official.Should().Be(official is null ? null : new DateOnly(2023, 9, 2));
        Lines(carried, CarryKind.ToConfirm).Any(line => line.StartsWith("Ngày chính thức, đề xuất", StringComparison.Ordinal) && line.Contains("Phạm Thu Trang", StringComparison.Ordinal))
            .Should().Be(expected?.StartsWith('«') == true);
    }

    [Theory]
    // Named: the forms before those in force are left; those in force stay named as long as nothing newer came.
    [InlineData("2019", 2024, null)]
    [InlineData("2023", 2024, "2023")]
    [InlineData("2023", 2025, null)]
    [InlineData("no-such", 2024, null)]
    public void An_edition_is_named_only_where_it_is_still_right(string named, int year, string? expected)
    {
        var carried = Carry(year, ("$.edition", $"\"{named}\""));
        ((string?)JsonNode.Parse(carried.Text)!["edition"]).Should().Be(expected);
        Lines(carried, CarryKind.Changed).Any(line => line.StartsWith($"Bỏ mục «Bộ biểu mẫu» ({named})", StringComparison.Ordinal)).Should().Be(expected is null);
    }

    [Theory]
    [InlineData("hd36", 2025, "hd36")]
    [InlineData("hd36", 2026, null)]
    [InlineData("hd05", 2026, "hd05")]
    public void A_layout_is_named_only_where_it_is_still_right(string named, int year, string? expected)
    {
        var carried = Carry(year, ("$.layout", $"\"{named}\""));
        ((string?)JsonNode.Parse(carried.Text)!["layout"]).Should().Be(expected);
        Lines(carried, CarryKind.Changed).Any(line => line.StartsWith($"Bỏ mục «Thể thức văn bản» ({named})", StringComparison.Ordinal)).Should().Be(expected is null);
    }

    [Theory]
    [InlineData(2024, "2022-2025")]
    [InlineData(2025, "«Nhiệm kỳ, thay cho 2022-2025»")]
    public void A_term_that_has_ended_is_asked(int year, string expected)
    {
        var carried = Carry(year);
        ((string?)JsonNode.Parse(carried.Text)!["branch"]!["term"]).Should().Be(expected);
        Lines(carried, CarryKind.ToConfirm).Any(line => line.StartsWith("Nhiệm kỳ 2022-2025 đã hết", StringComparison.Ordinal)).Should().Be(year == 2025);
    }

    [Fact]
    public void There_is_no_district_from_2025_on()
    {
        var before = JsonNode.Parse(Carry(2024).Text)!["school"]!;
        ((string?)before["district"]).Should().Be("huyện Nậm Khẩu");
        ((string?)before["governing_body"]).Should().Be("Phòng Giáo dục và Đào tạo huyện Nậm Khẩu");

        var carried = Carry(2025, ("$.branch.superior", "\"Đảng bộ quận Bến Sông\""), ("$.plan.recipients[0]", "\"Quận ủy (để báo cáo)\""), ("$.members[3].name", "\"Đỗ Thị Huyện\""));
        var root = JsonNode.Parse(carried.Text)!;
        root["school"]!.AsObject().ContainsKey("district").Should().BeFalse();
        ((string?)root["school"]!["governing_body"]).Should().Be("«Cơ quan quản lý, thay cho Phòng Giáo dục và Đào tạo huyện Nậm Khẩu»");
        // No paper could be made without it; one of several recipients stands beside others.
        ((string?)root["branch"]!["superior"]).Should().Be("Đảng bộ quận Bến Sông");
        ((string?)root["plan"]!["recipients"]![0]).Should().Be("Quận ủy (để báo cáo)");
        ((string?)root["members"]![3]!["name"]).Should().Be("Đỗ Thị Huyện");
        Lines(carried, CarryKind.ToConfirm).Should().ContainSingle(line => line.StartsWith("Từ 01/7/2025 không còn cấp huyện", StringComparison.Ordinal)
            && line.Contains("(Đảng bộ quận Bến Sông)", StringComparison.Ordinal) && line.Contains("(Quận ủy (để báo cáo))", StringComparison.Ordinal));
        Lines(carried, CarryKind.Cleared).Should().Contain("Nhà trường: Huyện.");
    }

    [Fact]
    public void Work_of_the_plan_that_names_its_year_or_form_is_left_out()
    {
        var carried = Carry(2024, ("$.plan.steps[0].content", "\"Viết bản kiểm điểm theo Mẫu 02A\""));
        JsonNode.Parse(carried.Text)!["plan"]!["steps"]!.AsArray().Should().HaveCount(4);
        Lines(carried, CarryKind.Changed).Should().Contain("Tiến độ, phân công: giữ 4 việc với người làm, bỏ ngày và kết quả; bỏ 1 việc ghi năm, ngày, mẫu hay cấp huyện cũ.");
    }

    [Theory]
    [InlineData("$.members[3].born", "\"31/02/1984\"", "Không mang sang được (Danh sách đảng viên 4 › Ngày sinh): ")]
    [InlineData("$.members[3].born", "1984", "Không mang sang được (Danh sách đảng viên 4 › Ngày sinh): ")]
    [InlineData("$.members[3].name", "7", "Không mang sang được (Danh sách đảng viên 4 › Họ và tên): ")]
    [InlineData("$.branch.name", "null", "Không mang sang được (Chi bộ › Tên chi bộ): ")]
    [InlineData("$.branch.secretery", "\"Lò Thị Hải Yến\"", "Không mang sang được (Chi bộ): Không có mục nào tên là \"secretery\"")]
    [InlineData("$.members", "7", "Không mang sang được (Danh sách đảng viên): ")]
    public void What_cannot_be_read_is_not_carried_and_is_said(string path, string value, string line)
    {
        var carried = Carry(2024, (path, value));
        Lines(carried, CarryKind.ToConfirm).Should().ContainSingle(text => text.StartsWith(line, StringComparison.Ordinal));
        Findings.Read(carried.Text).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void What_cannot_be_read_of_what_is_cleared_anyway_is_not_said() =>
        Lines(Carry(2024, ("$.meeting.date", "\"31/02/2023\"")), CarryKind.ToConfirm).Should().NotContain(line => line.StartsWith("Không mang sang", StringComparison.Ordinal));

    [Theory]
    [InlineData("{", null, "error YEAR002 $")]
    [InlineData("[]", null, "error YEAR005 $")]
    [InlineData("""{ "school": { "name": "T", "level": "thcs" } }""", null, "error YEAR006 $.year")]
    [InlineData("""{ "year": "x", "school": { "name": "T", "level": "thcs" } }""", null, "error YEAR005 $.year")]
    [InlineData("""{ "year": 2023 }""", null, "error YEAR006 $.school")]
    [InlineData("""{ "year": 2023, "school": { "name": "T", "level": "thcss" } }""", null, "error YEAR009 $.school.level")]
    [InlineData("""{ "year": 2023, "school": { "name": "T", "level": "thcs" } }""", 2023, "error YEAR032 $.year")]
    [InlineData("""{ "year": 2023, "school": { "name": "T", "level": "thcs" } }""", 2022, "error YEAR032 $.year")]
    [InlineData("""{ "year": 2100, "school": { "name": "T", "level": "thcs" } }""", null, "error YEAR032 $.year")]
    public void A_file_that_no_year_can_begin_from_is_refused(string json, int? year, string problem)
    {
        CarriedYear.From(YearFile.Read(Encoding.UTF8.GetBytes(json), "nam.json"), year, null, Repository.Catalogue, out var problems).Should().BeNull();
        problems.Select(Findings.Line).Should().Equal(problem);
    }

    [Fact]
    public void A_file_that_says_almost_nothing_gives_the_skeleton()
    {
        var carried = CarriedYear.From(YearFile.Read("""{ "year": 2023, "school": { "name": "T", "level": "thcs" } }"""u8.ToArray(), "nam.json"), null, null, Repository.Catalogue, out _)!;
        carried.Year.Should().Be(2024);
        var file = Findings.Read(carried.Text);
        file.Diagnostics.Should().BeEmpty();
        file.Facts!.Members.Should().BeNull();
    }

    static CarriedYear Carry(int year, params (string Path, string? Value)[] changes)
    {
        var json = CarriedYearTests.Json("thcs-2023.json");
        foreach (var (path, value) in changes)
            JsonPath.Set(json, path, value is null ? null : JsonNode.Parse(value));
        return CarriedYearTests.Carry(json, year)!;
    }

    static IEnumerable<string> Lines(CarriedYear carried, CarryKind kind) => carried.Changes.Where(change => change.Kind == kind).Select(change => change.Text.Vietnamese);

    static JsonObject Member(CarriedYear carried, int at) => JsonNode.Parse(carried.Text)!["members"]![at]!.AsObject();
}
