using Reports.Templates.Reading;
using Reports.Engine.Data;
using Reports.Templates.Documents;

namespace Reports.Templates.Tests.Documents;

public sealed class DossierTests
{
    [Theory]
    [InlineData("thcs-2023.json", "ban-kiem-diem-02b", 2)]
    [InlineData("thcs-2023.json", "ban-kiem-diem-02a", 20)]
    [InlineData("mam-non-2024.json", "ban-kiem-diem-02b", 3)]
    [InlineData("tieu-hoc-2022.json", "ban-kiem-diem-02", 17)]
    [InlineData("thpt-2025.json", "ban-kiem-diem-2b", 14)]
    [InlineData("thpt-2025.json", "ban-kiem-diem-2a", 3)]
    [InlineData("thpt-2025.json", "ban-kiem-diem-2c", 1)]
    public void Every_member_gets_the_form_of_his_post_and_edition(string sample, string document, int papers) =>
        Of(sample).Papers.Count(paper => paper.Document.Id == document).Should().Be(papers);

    [Fact]
    public void The_papers_stand_in_the_order_of_the_file() =>
        Of("thpt-2025.json").Papers.Select(paper => paper.Document.Id).Distinct().Take(6).Should().Equal(
            "ke-hoach-kiem-diem", "bao-cao-kiem-diem-tap-the", "ban-kiem-diem-2a", "ban-kiem-diem-2b", "ban-kiem-diem-2c", "phieu-cham-diem-ca-nhan");

    [Fact]
    public void A_members_file_is_named_by_number_and_name() =>
        Of("thcs-2023.json").Papers.First(paper => paper.Member == "Quàng Văn Thắng").Output.Should().Be("ban-kiem-diem/03-quang-van-thang.docx");

    [Fact]
    public void A_members_paper_knows_its_member()
    {
        var dossier = Of("thcs-2023.json");
        var member = dossier.DataFor(dossier.Papers.First(paper => paper.Member == "Lò Thị Hải Yến")).Root.AsObject()!["member"].AsObject()!;
        member["born_text"].AsString().Should().Be("12/03/1978");
        member["form_code"].AsString().Should().Be("Mẫu 02B-HD KĐ.ĐG 2023");
        member["sections"].AsObject()!.Names.Should().Contain(["management", "drive", "example"]);
        Checked(member["self_level_boxes"]).Should().Equal(false, true, false, false);
    }

    [Fact]
    public void A_member_who_wrote_nothing_gets_empty_parts_to_write_on()
    {
        var dossier = Of("thcs-2023.json");
        var member = dossier.DataFor(dossier.Papers.First(paper => paper.Member == "Vũ Đức Long")).Root.AsObject()!["member"].AsObject()!;
        member["has_review"].AsBoolean().Should().BeFalse();
        member["sections"].AsObject()!["duties"].AsObject()!["paragraphs"].AsArray()!.Count.Should().Be(0);
        Checked(member["self_level_boxes"]).Should().Equal(false, false, false, false);
    }

    [Fact]
    public void Papers_without_their_facts_are_named_with_what_they_lack()
    {
        var year = Findings.Read("""{"year": 2023, "branch": {"name": "A", "superior": "B"}, "school": {"name": "C", "level": "thcs"}}""");
        var dossier = Dossier.Of(year, Repository.Catalogue, Repository.Catalogue.Choose(year, out _)!);
        dossier.Papers.Where(paper => paper.Lacks.Count == 0).Select(paper => paper.Document.Id).Should().Equal("bao-cao-kiem-diem-tap-the");
        dossier.Papers.Single(paper => paper.Document.Id == "to-trinh").Lacks.Should().Equal(new Missing("tờ trình", "$.proposal"));
    }

    [Fact]
    public void List_and_summary_carry_no_number_and_the_report_does()
    {
        var dossier = Of("thcs-2023.json");
        Value Line(string id) => dossier.DataFor(dossier.Papers.Single(paper => paper.Document.Id == id)).Root.AsObject()!["document"].AsObject()!["number_line"];
        Line("danh-sach-xep-loai-dang-vien").IsNull.Should().BeTrue();
        Line("bao-cao-ket-qua-danh-gia").AsString().Should().Be("Số 21-BC/CB");
        Line("ke-hoach-kiem-diem").AsString().Should().Be("Số 14-KH/CB");
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("thcs-song-may", "", true)]
    [InlineData("thcs-song-may", "thcs-song-may", true)]
    [InlineData("thcs-mot", "thcs-hai", false)]
    public void A_branch_that_is_given_twice_is_told(string code, string again, bool isSame)
    {
        YearFile Year(string own) => Findings.Read($$"""{"year": 2023, "branch": {"name": "Chi bộ A", "code": "{{own}}", "superior": "B"}, "school": {"name": "C", "level": "thcs"} }""");
        var other = Findings.Read("""{"year": 2023, "branch": {"name": "Chi bộ Khác", "superior": "B"}, "school": {"name": "C", "level": "thcs"}}""");
        YearFile[] years = [Year(code), other, Year(again)];
        SuperiorDossier.Of(years, Repository.Catalogue.Choose(years[0], out _)!).Findings.Select(finding => Findings.Line(finding.Diagnostic))
            .Should().Equal(isSame ? ["error YEAR603 $.branch.name"] : Array.Empty<string>());
    }

    [Fact]
    public void The_superior_sees_its_branches_by_level_and_the_cap_over_all_of_them()
    {
        var years = new[] { "thcs-2023.json", "mam-non-2024.json" }.Select(sample => Repository.Read(Repository.Sample(sample))).ToList();
        var dossier = SuperiorDossier.Of(years, Repository.Catalogue.Choose(years[0], out _)!);
        dossier.Findings.Select(finding => Findings.Line(finding.Diagnostic)).Should().Equal("error YEAR602 $.year", "error YEAR602 $.branch.superior");

        var root = dossier.DataFor(dossier.Documents[0]).Root.AsObject()!;
        root["superior"].AsObject()!["parent"].AsString().Should().Be("Đảng bộ huyện Nậm Khẩu");
        root["figures"].AsObject()!["cap_text"].AsString().Should().StartWith("Đảng viên hoàn thành xuất sắc nhiệm vụ: 5/34");
        var good = root["figures"].AsObject()!["branches_by_level"].AsArray()![1].AsObject()!;
        (good["label"].AsString(), good["count"].AsInteger()).Should().Be(("Hoàn thành tốt nhiệm vụ", 2L));
    }

    static Dossier Of(string sample)
    {
        var year = Repository.Read(Repository.Sample(sample));
        return Dossier.Of(year, Repository.Catalogue, Repository.Catalogue.Choose(year, out _)!);
    }

    static IEnumerable<bool> Checked(Value boxes) => boxes.AsArray()!.Select(box => box.AsObject()!["checked"].AsBoolean());
}
