using System.Text.Json.Nodes;

namespace Reports.Tests;

/// <summary>A year with only part of its facts: what can be written is, and what is missing for the rest is named.</summary>
public sealed class PartialDossierTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-partial-").FullName;

    [Fact]
    public void Without_the_meeting_the_forms_are_written_and_the_minutes_are_named_with_what_they_lack()
    {
        using var dossier = Dossier.Generate(Without("meeting", "votes", "scoring", "proposal", "resolution", "summary", "acknowledged", "decision"));
        dossier.ExitCode.Should().Be(0, dossier.Output + dossier.Error);
        File.Exists(Path.Combine(dossier.Folder, "bao-cao-kiem-diem-tap-the.docx")).Should().BeTrue();
        Directory.GetFiles(Path.Combine(dossier.Folder, "ban-kiem-diem")).Should().HaveCount(22);
        File.Exists(Path.Combine(dossier.Folder, "bien-ban-kiem-phieu.docx")).Should().BeFalse();
        File.Exists(Path.Combine(dossier.Folder, "bang-tu-cham-diem.docx")).Should().BeFalse();
        dossier.Output.Should().Contain("Chưa lập, vì thiếu số liệu:").And.Contain("Biên bản kiểm phiếu").And.Contain("$.votes").And.Contain("$.scoring");
        // What the data's own severities made a note, nobody has accepted.
        dossier.Output.Should().Contain("Dữ kiện: 0 lỗi, 0 cảnh báo, 4 ghi chú (nêu ở trên).");
    }

    [Fact]
    public void A_branch_and_its_members_alone_give_clean_forms_to_write_on()
    {
        using var dossier = Dossier.Generate(Only("$schema", "year", "branch", "school", "members"));
        dossier.ExitCode.Should().Be(0, dossier.Error);
        Directory.GetFiles(Path.Combine(dossier.Folder, "ban-kiem-diem"), "*.docx").Should().HaveCount(22);
        // A line that holds a tab alone is a dotted one: four of them for the first section, and none of the boxes is marked.
        var form = new PrintedDocument(dossier.Bytes("ban-kiem-diem/06-do-thi-thanh-xuan.docx"));
        form.Lines.SkipWhile(line => !line.StartsWith("1. Về phẩm chất chính trị", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line == "\t").Should().HaveCount(4);
        // Neither place nor day is known: both are written by hand.
        form.Lines.Should().Contain("……………, ngày …… tháng …… năm 2023").And.NotContain(line => line.Contains("[chưa có"));
        form.BoxRows.Where(row => row.Count == 4).Should().HaveCount(3);
        form.BoxRows.SelectMany(row => row).Should().NotContain(box => box.Marked);
    }

    [Fact]
    public void Minutes_without_figures_of_attendance_say_so_and_the_summary_names_them()
    {
        using var dossier = Dossier.Generate(Written(year =>
        {
            foreach (var key in new[] { "convened", "absent", "excused", "unexcused", "absentees", "voters", "opinions" })
                year["meeting"]!.AsObject().Remove(key);
            year["votes"]!.AsObject().Remove("counters");
        }));
        dossier.ExitCode.Should().Be(0, dossier.Error);
        foreach (var paper in new[] { "bien-ban-hoi-nghi.docx", "bien-ban-kiem-phieu.docx" })
        {
            var lines = new PrintedDocument(dossier.Bytes(paper)).Lines;
            lines.Should().Contain("- Số đảng viên được triệu tập: [chưa có: số đảng viên được triệu tập]; có mặt: 21; vắng mặt: [chưa có: số đảng viên vắng mặt].")
                .And.Contain("- Số đảng viên chính thức có mặt, có quyền biểu quyết: [chưa có: số đảng viên có quyền biểu quyết].")
                .And.Contain("[chưa có: danh sách Tổ kiểm phiếu]");
        }

        dossier.Output.Should().ContainAll("$.meeting.convened", "$.meeting.absent", "$.meeting.voters", "$.meeting.opinions", "$.votes.counters").And.NotContain("$.meeting.present");
    }

    [Fact]
    public void Ratings_whose_numbers_nobody_has_stated_are_no_noughts()
    {
        using var dossier = Dossier.Generate(Written(year =>
        {
            var staff = year["staff"]!;
            staff["professional_standards"]!["teachers"]!.AsObject().Remove("levels");
            staff["civil_servant_ratings"]!.AsObject().Remove("total");
            staff["civil_servant_ratings"]!["levels"]!.AsObject().Remove("ht");
        }));
        dossier.ExitCode.Should().Be(0, dossier.Error);
        var lines = new PrintedDocument(dossier.Bytes("bao-cao-kiem-diem-tap-the.docx")).Lines;
        lines.Single(line => line.StartsWith("- Xếp loại giáo viên theo chuẩn", StringComparison.Ordinal)).Should().Be(
            "- Xếp loại giáo viên theo chuẩn nghề nghiệp: Tốt: [chưa có: số giáo viên xếp loại Tốt]; Khá: [chưa có: số giáo viên xếp loại Khá]; Đạt: [chưa có: số giáo viên xếp loại Đạt]; Chưa đạt: [chưa có: số giáo viên xếp loại Chưa đạt].");
        lines.Single(line => line.StartsWith("- Xếp loại viên chức năm học", StringComparison.Ordinal)).Should().Be(
            "- Xếp loại viên chức năm học 2022-2023: Hoàn thành xuất sắc nhiệm vụ: 20; Hoàn thành tốt nhiệm vụ: 17; Hoàn thành nhiệm vụ: [chưa có: số viên chức xếp loại Hoàn thành nhiệm vụ]; Không hoàn thành nhiệm vụ: 0.");
        dossier.Output.Should().Contain("số giáo viên xếp loại Tốt").And.Contain("số viên chức xếp loại Hoàn thành nhiệm vụ");
    }

    [Fact]
    public void Grounds_are_named_once_and_end_as_the_office_ends_them()
    {
        using var dossier = Dossier.Generate(Written(year =>
        {
            year["meeting"]!["grounds"] = new JsonArray("Căn cứ Điều lệ Đảng.", "Căn cứ Hướng dẫn số 25-HD/BTCTW ngày 10/11/2023 của Ban Tổ chức Trung ương");
            year["resolution"]!["grounds"] = new JsonArray("Căn cứ Hướng dẫn số 25-HD/BTCTW ngày 10/11/2023 của Ban Tổ chức Trung ương", "Căn cứ kết quả hội nghị;");
        }));
        Grounds("bien-ban-hoi-nghi.docx").Should().HaveCount(3).And.StartWith(
            ["- Căn cứ Điều lệ Đảng;", "- Căn cứ Hướng dẫn số 25-HD/BTCTW ngày 10/11/2023 của Ban Tổ chức Trung ương;"]);
        Grounds("nghi-quyet.docx").Should().Equal("- Căn cứ Hướng dẫn số 25-HD/BTCTW ngày 10/11/2023 của Ban Tổ chức Trung ương;", "- Căn cứ kết quả hội nghị,");

        IEnumerable<string> Grounds(string paper) => new PrintedDocument(dossier.Bytes(paper)).Lines.Where(line => line.StartsWith("- Căn cứ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_without_number_and_recipients_leaves_room_and_says_so()
    {
        using var dossier = Dossier.Generate(Written(year =>
        {
            foreach (var key in new[] { "number", "recipients" })
                year["resolution"]!.AsObject().Remove(key);
        }));
        new PrintedDocument(dossier.Bytes("nghi-quyet.docx")).Lines.Should().ContainInOrder("Số        -NQ/CB", "Nơi nhận:", "[chưa có: nơi nhận]");
        dossier.Output.Should().Contain("$.resolution.recipients");
    }

    [Fact]
    public void Ratings_of_the_heads_alone_say_nothing_of_the_others()
    {
        using var dossier = Dossier.Generate(Written(year =>
        {
            var staff = year["staff"]!;
            staff["professional_standards"]!.AsObject().Remove("teachers");
            foreach (var key in new[] { "total", "levels" })
                staff["civil_servant_ratings"]!.AsObject().Remove(key);
        }));
        dossier.ExitCode.Should().Be(0, dossier.Error);
        var lines = new PrintedDocument(dossier.Bytes("bao-cao-kiem-diem-tap-the.docx")).Lines;
        lines.Should().Contain("- Xếp loại theo chuẩn hiệu trưởng: Tốt; phó hiệu trưởng: Tốt.")
            .And.NotContain(line => line.StartsWith("- Xếp loại giáo viên theo chuẩn", StringComparison.Ordinal) || line.StartsWith("- Xếp loại viên chức năm học", StringComparison.Ordinal));
    }

    [Fact]
    public void A_level_left_out_holds_nobody_when_the_others_hold_everybody()
    {
        using var dossier = Dossier.Generate(Written(year => year["staff"]!["professional_standards"]!["teachers"]!["levels"] = new JsonObject { ["tot"] = 18, ["kha"] = 16 }));
        dossier.ExitCode.Should().Be(0, dossier.Error);
        new PrintedDocument(dossier.Bytes("bao-cao-kiem-diem-tap-the.docx")).Lines.Should().Contain(
            "- Xếp loại giáo viên theo chuẩn nghề nghiệp: Tốt: 18/34, đạt 52,9%; Khá: 16/34, đạt 47,1%; Đạt: 0; Chưa đạt: 0. Từ mức Khá trở lên: 34/34, đạt 100%.");
    }

    [Fact]
    public void What_only_the_form_knows_is_missing_is_counted_too()
    {
        using var dossier = Dossier.Generate(Written(year => year["pupils"]!["enrolment"]!["retention"]!.AsObject().Remove("now")));
        dossier.ExitCode.Should().Be(0, dossier.Error);
        dossier.Output.Should().Contain("số học sinh hiện nay").And.Contain("bao-cao-kiem-diem-tap-the.docx");
        Missing(dossier).Should().ContainSingle(lack => (string?)lack["label"] == "số học sinh hiện nay");
    }

    [Fact]
    public void A_year_written_as_text_is_told_once_and_nothing_is_written()
    {
        using var dossier = Dossier.Generate(Written(year => year["year"] = "2025"));
        dossier.ExitCode.Should().Be(1);
        dossier.Error.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().Contain("error YEAR005: «Năm kiểm điểm» cần một số nguyên, nhưng có chuỗi «2025»");
        Directory.GetFileSystemEntries(dossier.Folder).Should().BeEmpty();
    }

    /// <summary>The words of the form and of the edition are the same, or one fact would be counted twice.</summary>
    [Trait("Runs", "long")]
    [Fact]
    public void A_fact_that_an_edition_asks_for_is_counted_once()
    {
        var edition = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "templates", "editions", "2023", "edition.json")))!;
        var asked = edition["documents"]!.AsArray().SelectMany(document => new[] { "needs", "wants" }.SelectMany(key => document![key]?.AsArray() ?? []))
            .Select(need => ((string)need!["path"]!).Split('|')).Where(paths => paths.Length == 1).Select(paths => paths[0].Split('.')).Where(steps => steps.Length == 2)
            .DistinctBy(steps => string.Join('.', steps)).ToList();
        asked.Should().HaveCountGreaterThan(20);
        asked.AsParallel().SelectMany(steps =>
        {
            var path = string.Join('.', steps);
            using var dossier = Dossier.Generate(Written(year => year[steps[0]]?.AsObject().Remove(steps[1]), path));
            return dossier.ExitCode == 0 ? Missing(dossier).Where(lack => lack["path"] is null).Select(lack => $"without {path}: {lack["label"]}").ToList() : [];
        }).Should().BeEmpty();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static List<JsonNode> Missing(Dossier dossier) =>
        [.. JsonNode.Parse(dossier.Bytes("dossier.json"))!["documents"]!.AsArray().SelectMany(document => document!["missing"]!.AsArray()).Select(lack => lack!)];

    string Without(params string[] keys) => Written(year => Array.ForEach(keys, key => year.Remove(key)));

    string Only(params string[] keys) => Written(year =>
    {
        foreach (var key in year.Select(member => member.Key).Except(keys).ToList())
            year.Remove(key);
        foreach (var member in year["members"]!.AsArray())
        {
            foreach (var key in new[] { "review", "votes", "proposed_level", "decided_level", "civil_servant_level" })
                member!.AsObject().Remove(key);
        }
    });

    string Written(Action<JsonObject> change, string name = "year")
    {
        var year = JsonNode.Parse(File.ReadAllText(Dossier.Sample("thcs-2023.json")))!.AsObject();
        change(year);
        year["severities"] = new JsonObject { ["YEAR206"] = "note", ["YEAR310"] = "note", ["YEAR307"] = "note" };
        var file = Path.Combine(_folder, name + ".json");
        File.WriteAllText(file, year.ToJsonString());
        return file;
    }
}
