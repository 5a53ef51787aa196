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

    public void Dispose() => Directory.Delete(_folder, recursive: true);

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

    string Written(Action<JsonObject> change)
    {
        var year = JsonNode.Parse(File.ReadAllText(Dossier.Sample("thcs-2023.json")))!.AsObject();
        change(year);
        year["severities"] = new JsonObject { ["YEAR206"] = "note", ["YEAR310"] = "note", ["YEAR307"] = "note" };
        var file = Path.Combine(_folder, "year.json");
        File.WriteAllText(file, year.ToJsonString());
        return file;
    }
}
