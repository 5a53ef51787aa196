using System.Text;
using System.Text.Json.Nodes;

namespace Reports.Tests.Collecting;

/// <summary>What is written on members' forms comes into the year, and what belongs to nothing is a finding.</summary>
public sealed class CollectTests
{
    const string Conduct = "1. Về phẩm chất chính trị";
    const string Duties = "2. Việc thực hiện nhiệm vụ";

    [Theory]
    [InlineData("thcs-2023.json")]
    [InlineData("thpt-2025.json")]
    [InlineData("tieu-hoc-2022.json")]
    [InlineData("mam-non-2024.json")]
    public void What_a_dossier_prints_on_the_forms_of_members_comes_back(string sample)
    {
        using var forms = FilledForms.Of(sample);
        var printed = Dossier.Of(sample);
        foreach (var file in Directory.GetFiles(Path.Combine(printed.Folder, "ban-kiem-diem")))
            File.Copy(file, forms.At($"nop/{Path.GetFileName(file)}"));

        var collected = forms.Collect();

        collected.Error.Should().NotContain("error");
        var members = JsonNode.Parse(File.ReadAllText(Dossier.Sample(sample)))!["members"]!.AsArray();
        for (var at = 0; at < members.Count; at++)
            Facts(collected.Members[at]!["review"]).Should().BeEquivalentTo(Facts(members[at]!["review"]), "{0}", members[at]!["name"]);
    }

    [Fact]
    public void Prose_boxes_and_level_come_under_their_keys()
    {
        using var forms = FilledForms.Of("thcs-2023.json");
        forms.HandIn(1, "yen.docx", form =>
        {
            form.Under(Conduct, "Đoạn thứ nhất.", "– Một ý;", "•\tÝ khác…");
            form.Tick(Conduct, "Tốt");
            form.Tick("2. Xếp loại đảng viên", "Hoàn thành nhiệm vụ");
        });

        var (code, output, error, members) = forms.Collect();

        (code, error).Should().Be((0, ""));
        output.Should().Contain("1 bản kiểm điểm đã đọc; đã ghi").And.Contain("Chưa có bản của 21 đảng viên: Nguyễn Quốc Bảo");
        members[0]!["review"]!.ToJsonString(Readable).Should().Be("""{"conduct":{"rating":"Tốt","prose":["Đoạn thứ nhất.","- Một ý;","- Ý khác…"]},"level":"Hoàn thành nhiệm vụ"}""");
    }

    /// <summary>Small edits of headings, and ways to tick that are no box.</summary>
    [Theory]
    [InlineData("Về phẩm chất chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc")]
    [InlineData("1.  VỀ PHẨM CHẤT CHÍNH TRỊ; PHẨM CHẤT ĐẠO ĐỨC, LỐI SỐNG; Ý THỨC TỔ CHỨC KỶ LUẬT; TÁC PHONG, LỀ LỐI LÀM VIỆC:")]
    [InlineData("1. Về phẩm chất chính trị, phẩm chất đạo đức, lối sống, ý thức tổ chức kỉ luật, tác phong lề lối")]
    public void A_heading_is_known_without_number_in_capitals_and_after_small_edits(string heading)
    {
        using var forms = FilledForms.Of("thcs-2023.json");
        foreach (var (form, name) in new[] { (NormalizationForm.FormC, "a.docx"), (NormalizationForm.FormD, "b.docx") })
        {
            forms.HandIn(name == "a.docx" ? 1 : 2, name, body =>
            {
                body.Under(Conduct, "Giữ gìn đoàn kết.");
                body.Retype(Conduct, heading.Normalize(form));
            });
        }

        var members = forms.Collect().Members;

        members[0]!["review"]!["conduct"]!["prose"]![0]!.GetValue<string>().Should().Be("Giữ gìn đoàn kết.");
        members[1]!["review"]!["conduct"]!["prose"]![0]!.GetValue<string>().Should().Be("Giữ gìn đoàn kết.");
    }

    [Theory]
    [InlineData("\t☐ Xuất sắc\tx Tốt\t☐ Trung bình\t☐ Kém")]
    [InlineData("☐ Xuất sắc ☐ Tốt X ☐ Trung bình ☐ Kém")]
    [InlineData("☐ Xuất sắc ☑ Tốt ☐ Trung bình ☐ Kém")]
    [InlineData("Tốt")]
    public void A_rating_is_known_however_it_is_marked(string line)
    {
        using var forms = FilledForms.Of("thcs-2023.json");
        forms.HandIn(1, "yen.docx", form => form.RetypeBoxesUnder(Conduct, line));
        forms.Collect().Members[0]!["review"]!["conduct"]!["rating"]!.GetValue<string>().Should().Be("Tốt");
    }

    [Fact]
    public void What_belongs_to_nothing_is_a_finding_with_its_place_and_stops_nothing_else()
    {
        using var forms = FilledForms.Of("thcs-2023.json");
        forms.HandIn(1, "a.docx", form =>
        {
            form.Under(Duties, "Hoàn thành nhiệm vụ.");
            form.After("VII. Tự nhận mức", FormBody.Paragraph("Tôi xin nhận mức tốt."));
            form.Tick(Conduct, "Tốt");
            form.Tick(Conduct, "Kém");
        });
        forms.HandIn(2, "b.docx", form => form.Delete("2. Nguyên nhân của hạn chế"));
        forms.HandIn(3, "c.docx", form => form.Retype("Họ và tên", "Họ và tên: Quàng Văn Thẳng"));
        forms.HandIn(4, "d.docx", form => form.Retype("Năm 2023", "Năm 2022"));
        File.WriteAllText(forms.At("nop/e.docx"), "không phải tệp Word");
        File.WriteAllText(forms.At("nop/f.doc"), "");
        File.Copy(forms.At("ho-so/nghi-quyet.docx"), forms.At("nop/g.docx"));
        File.Copy(forms.At("ho-so/ban-kiem-diem.docx"), forms.At("nop/h.docx"));

        var (code, output, error, members) = forms.Collect();

        code.Should().Be(1);
        output.Should().Contain("1 bản kiểm điểm đã đọc, 8 bản cần xem lại");
        members[0]!["review"]!["duties"]!["prose"]![0]!.GetValue<string>().Should().Be("Hoàn thành nhiệm vụ.");
        members[0]!["review"]!["conduct"].Should().BeNull();
        error.Should().MatchRegex(@"a\.docx, document, đoạn \d+: error COL004: .*\n    «Tôi xin nhận mức tốt\.»").And.MatchRegex(@"a\.docx, .*error COL007: .*«Tốt», «Kém»")
            .And.MatchRegex(@"b\.docx: warning COL005: .*«2\. Nguyên nhân").And.MatchRegex(@"c\.docx, .*error COL008: .*\n.*\n    Có phải «Quàng Văn Thắng» không\?")
            .And.MatchRegex(@"d\.docx, .*error COL012").And.MatchRegex(@"e\.docx: error DOC").And.MatchRegex(@"f\.doc: error COL003")
            .And.MatchRegex(@"g\.docx: error COL001").And.MatchRegex(@"h\.docx: error COL00[12]");
    }

    [Fact]
    public void What_the_year_has_is_kept_unless_it_is_to_be_replaced()
    {
        using var forms = FilledForms.Of("thcs-2023.json", members =>
            members[0]!["review"] = JsonNode.Parse("""{"conduct": {"prose": "Đã nhập tay.", "rating": "Tốt"}, "directions": {"prose": []}}"""));
        forms.HandIn(1, "a.docx", form =>
        {
            form.Retype("Đã nhập tay.", "Viết lại.");
            form.Under("VI. Phương hướng", "Sẽ cố gắng.");
        });

        var kept = forms.Collect();
        (kept.Code, Prose(kept.Members, "conduct"), Prose(kept.Members, "directions")).Should().Be((1, "Đã nhập tay.", "Sẽ cố gắng."));
        kept.Error.Should().Contain("error COL011").And.Contain("I.1. Phẩm chất").And.Contain("ghi đè");
        kept.Output.Should().Contain("--replace");

        var replaced = forms.Collect("--replace");
        (replaced.Code, Prose(replaced.Members, "conduct")).Should().Be((0, "Viết lại."));
    }

    [Fact]
    public void Two_of_one_name_are_told_apart_by_date_of_birth_and_two_forms_of_one_are_reported()
    {
        using var forms = FilledForms.Of("thcs-2023.json", members => members[2]!["name"] = members[3]!["name"]!.GetValue<string>());
        forms.HandIn(4, "a.docx", form => form.Under(Conduct, "Của người thứ tư."));
        forms.HandIn(3, "b.docx", form => form.Under(Conduct, "Của người thứ ba."));
        forms.HandIn(3, "c.docx", form => form.Under(Conduct, "Bản khác."));
        forms.HandIn(4, "d.docx", form =>
        {
            form.Retype("Ngày sinh", "Ngày sinh:");
            form.Under(Duties, "Không rõ của ai.");
        });

        var (_, _, error, members) = forms.Collect();

        members[2]!["review"]!["conduct"]!["prose"]![0]!.GetValue<string>().Should().Be("Của người thứ ba.");
        members[3]!["review"]!["conduct"]!["prose"]![0]!.GetValue<string>().Should().Be("Của người thứ tư.");
        error.Should().MatchRegex(@"c\.docx, .*error COL010").And.MatchRegex(@"d\.docx, .*error COL009");
    }

    [Fact]
    public void The_annex_is_a_table_by_its_headers_and_any_other_table_is_text()
    {
        using var forms = FilledForms.Of("thpt-2025.json");
        forms.HandIn(1, "a.docx", form =>
        {
            form.Under(Duties, "Kết quả:");
            form.After("Kết quả:", FormBody.Table(["Lớp", "Số"], ["12A", "40"]));
            form.AtEnd(FormBody.Table(["STT", "Nhiệm vụ", "Chất lượng", "Sản phẩm"], ["1", "Chỉ đạo ôn thi", "Tốt", "Kế hoạch"], ["", "", "", ""]));
            form.Retype("1. Nhóm tiêu chí chung", "1. Nhóm tiêu chí chung: 28,5/30");
            form.Retype("2. Nhóm tiêu chí về kết quả", "2. Nhóm tiêu chí về kết quả thực hiện nhiệm vụ: nhiều/70");
        });

        var (_, _, error, members) = forms.Collect();

        var review = members[0]!["review"]!;
        review["task_results"]!.ToJsonString(Readable).Should().Be("""[{"task":"Chỉ đạo ôn thi","product":"Kế hoạch","quality":"Tốt"}]""");
        review["duties"]!["prose"]!.ToJsonString(Readable).Should().Be("""["Kết quả:","Lớp; Số","12A; 40"]""");
        review["self_score"]!.ToJsonString().Should().Be("""{"common":28.5}""");
        error.Should().Contain("warning COL019").And.Contain("error COL015").And.Contain("«nhiều»");
    }

    [Fact]
    public void Without_a_year_the_members_are_those_of_the_forms()
    {
        using var forms = FilledForms.Of("thpt-2025.json");
        forms.HandIn(1, "a.docx", form => form.Under(Conduct, "Đã viết."));
        var result = forms.At("moi.json");

        ReportsProgram.Run(["collect", forms.At("nop"), "-o", result]).ExitCode.Should().Be(0);

        var year = JsonNode.Parse(File.ReadAllText(result))!;
        year["year"]!.GetValue<int>().Should().Be(2025);
        year["members"]![0]!.ToJsonString(Readable).Should().StartWith("""{"name":"Đào Xuân Trường","born":"1974-09-05","posts":{"party":"Bí thư chi bộ","government":"Hiệu trưởng"},""").And.Contain("Đã viết.");
        // Somebody's data is never overwritten.
        ReportsProgram.Run(["collect", forms.At("nop"), "-o", result]).Error.Should().Contain("CLI015");
    }

    [Fact]
    public void A_place_that_the_year_does_not_have_is_told()
    {
        using var forms = FilledForms.Of("thcs-2023.json");
        forms.HandIn(1, "a.docx", form => form.RetypeDate("Phố Núi, ngày 12 tháng 12 năm 2023".Normalize(NormalizationForm.FormD)));

        var (_, _, error, members) = forms.Collect();

        members[0]!["review"]!["date"]!.GetValue<string>().Should().Be("2023-12-12");
        error.Should().MatchRegex(@"a\.docx, .*warning COL024: .*«Phố Núi»");
    }

    static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static string Prose(JsonNode members, string part) => members[0]!["review"]![part]!["prose"] is JsonArray list ? list[0]!.GetValue<string>() : members[0]!["review"]![part]!["prose"]!.GetValue<string>();

    // An empty part is printed as «Không.» or as lines to write on: either way nothing was written, and «Không.» is no text of the member's.
    internal static IReadOnlyDictionary<string, string> Facts(JsonNode? node)
    {
        var facts = new Dictionary<string, string>();
        void Take(JsonNode? value, string path)
        {
            if (value is JsonObject members)
                foreach (var (key, below) in members)
                    Take(below, $"{path}.{key}");
            else if (value is not null && value.ToJsonString(Readable) is not "[]")
                facts[path] = value.ToJsonString(Readable);
        }

        Take(node, "");
        return facts;
    }
}
