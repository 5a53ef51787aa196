using System.Text.Json.Nodes;

namespace Reports.Tests.Collecting;

/// <summary>Forty members fill in their forms in LibreOffice, and every word comes back; printed again, the forms say the same.</summary>
/// <remarks>Without LibreOffice this test fails; it is never skipped.</remarks>
public sealed class FortyMembersTests
{
    static readonly string[] Middles = ["Thị Minh", "Văn", "Thị Thu", "Đức", "Thị Ngọc", "Quốc"];
    static readonly string[] Names = ["An", "Bình", "Cúc", "Dũng", "Giang", "Hạnh", "Khoa", "Lụa"];
    static readonly string[] Ratings = ["Xuất sắc", "Tốt", "Trung bình", "Kém"];
    static readonly string[] Levels = ["Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "Không hoàn thành nhiệm vụ"];

    // What stands at the beginning of a part, its key, whether it is rated, and whether only leaders have it.
    static readonly (string Heading, string Key, bool Rated, bool Leader)[] Parts2023 =
    [
        ("1. Về phẩm chất", "conduct", true, false), ("2. Việc thực hiện nhiệm vụ", "duties", true, false), ("3. Kết quả công tác lãnh đạo", "management", true, true),
        ("4. Trách nhiệm trong công việc", "drive", true, true), ("1. Hạn chế", "limitations", false, false), ("2. Nguyên nhân", "causes", false, false),
        ("III. Kết quả khắc phục", "remedied", true, false), ("VI. Phương hướng", "directions", false, false),
    ];

    static readonly (string Heading, string Key, bool Rated, bool Leader)[] Parts2025 =
    [
        ("1. Về phẩm chất", "conduct", false, false), ("3. Việc thực hiện cam kết", "commitment", false, false), ("4. Kết quả công tác lãnh đạo", "management", false, true),
        ("1. Hạn chế", "limitations", false, false), ("2. Nguyên nhân", "causes", false, false), ("IV. Giải trình", "explanations", false, false), ("VI. Phương hướng", "directions", false, false),
    ];

    [Theory]
    [Trait("Runs", "long")]
    [InlineData("thcs-2023.json")]
    [InlineData("thpt-2025.json")]
    public void What_forty_members_type_in_LibreOffice_comes_back_word_for_word(string sample)
    {
        var is2025 = sample.StartsWith("thpt", StringComparison.Ordinal);
        using var forms = FilledForms.Of(sample, FillUp);
        forms.Clean.Should().HaveCount(40);
        var members = JsonNode.Parse(File.ReadAllText(forms.Data))!["members"]!.AsArray();
        var script = new List<string>();
        var typed = new List<JsonObject>();
        for (var at = 0; at < forms.Clean.Count; at++)
        {
            var file = forms.At($"nop/{(at % 2 == 0 ? "tổ 1" : "tổ 2")}/bản {at + 1}.docx");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Copy(forms.Clean[at], file);
            script.Add($"open\t{file}");
            // One hands the clean form back.
            typed.Add(at == 7 ? [] : Type(at, members[at]!, is2025, script));
            script.Add("save");
        }

        LibreOfficeTyping.Run(forms.At(""), script);
        var (code, output, error, collected) = forms.Collect();

        error.Should().Contain("bản 8.docx: warning COL021").And.Contain("40 tệp: 0 lỗi, 1 cảnh báo.");
        code.Should().Be(0);
        output.Should().Contain("39 bản kiểm điểm đã đọc, 1 bản cần xem lại");
        for (var at = 0; at < typed.Count; at++)
            CollectTests.Facts(collected[at]!["review"]).Should().BeEquivalentTo(CollectTests.Facts(typed[at]), "{0} of {1}", at + 1, sample);

        var (_, _, failed) = ReportsProgram.Run(["generate", forms.At("ket-qua.json"), "-o", forms.At("in-lai"), "--force"]);
        for (var at = 0; at < typed.Count; at++)
        {
            var printed = string.Join('\n', ResavedOutline.Of(Path.Combine(forms.At("in-lai/ban-kiem-diem"), Path.GetFileName(forms.Clean[at]))));
            foreach (var text in typed[at].Where(part => part.Value is JsonObject).SelectMany(part => part.Value!["prose"]?.AsArray() ?? []))
                printed.Should().Contain(text!.GetValue<string>(), failed);
        }
    }

    // Members whose names nobody has, until there are forty.
    static void FillUp(JsonArray members)
    {
        for (var number = 0; members.Count < 40; number++)
        {
            members.Add(new JsonObject
            {
                ["name"] = $"Lò {Middles[number % Middles.Length]} {Names[number % Names.Length]}",
                ["born"] = $"19{70 + number}-03-1{number % 9}",
                ["admitted"] = "2010-05-19",
                ["official"] = "2011-05-19",
                ["leader"] = number % 5 == 0,
                ["unit"] = "Trường thực hành",
            });
        }
    }

    static JsonObject Type(int at, JsonNode member, bool is2025, List<string> script)
    {
        var review = new JsonObject();
        if (at % 3 != 0)
        {
            var year = is2025 ? 2025 : 2023;
            script.Add($"change\tngày …… tháng …… năm {year}\tngày {1 + at % 28} tháng 12 năm {year}");
            review["date"] = $"{year}-12-{1 + at % 28:00}";
        }

        var isLeader = member["leader"]?.GetValue<bool>() == true;
        foreach (var (part, (heading, key, rated, _)) in (is2025 ? Parts2025 : Parts2023).Where(part => isLeader || !part.Leader).Index())
        {
            var prose = Prose(at, part);
            var section = new JsonObject();
            if (prose.Length > 0)
            {
                script.Add($"under\t{heading}\t{string.Join('\t', prose)}");
                section["prose"] = new JsonArray([.. prose.Select(text => (JsonNode)text)]);
            }

            if (rated && (at + part) % 4 != 3)
            {
                script.Add($"tick\t{heading}\t{Ratings[(at + part) % 4]}");
                section["rating"] = Ratings[(at + part) % 4];
            }

            if (section.Count > 0)
                review[key] = section;
        }

        script.Add($"tick\t{(is2025 ? "II. Đề xuất" : "2. Xếp loại đảng viên")}\t{Levels[at % 4]}");
        review["level"] = Levels[at % 4];
        if (!is2025)
        {
            script.Add($"tick\t1. Xếp loại cán bộ\t{Levels[(at + 1) % 4]}");
            review["civil_servant_level"] = Levels[(at + 1) % 4];
            return review;
        }

        script.Add($"change\t........./30\t{20 + at % 10},5/30");
        review["self_score"] = new JsonObject { ["common"] = 20.5m + at % 10 };
        if (at % 4 == 0 && member["outside"] is null)
        {
            script.Add($"annex\tTT\tNhiệm vụ\tSản phẩm\tTiến độ\t1\tDạy lớp {at}\tGiáo án\tĐúng hạn");
            review["task_results"] = new JsonArray(new JsonObject { ["task"] = $"Dạy lớp {at}", ["product"] = "Giáo án", ["progress"] = "Đúng hạn" });
        }

        return review;
    }

    // Nothing, a paragraph, several, a list; words that the form has too, dots and marks among them.
    static string[] Prose(int at, int part) => ((at + part) % 5) switch
    {
        0 => [],
        1 => [$"Bản thân hoàn thành nhiệm vụ thứ {at + 1}, mục {part + 1}."],
        2 => [$"Đoạn một của đồng chí số {at + 1}: chấp hành tốt.", "Hạn chế, khuyết điểm của bản thân là chưa mạnh dạn; nguyên nhân do chủ quan.", "Năm học này, chi bộ phân công phụ trách các phong trào…"],
        3 => ["Kết quả cụ thể:", "- Dạy đủ 100% số tiết; dự giờ 18 tiết", "- Tham gia các hội thi \"Giáo viên giỏi\" & hội giảng", "+ cấp trường: đạt", $"Tổng cộng {at + 1} việc."],
        _ => [$"- Một việc của mục {part + 1}", "- Không."],
    };
}
