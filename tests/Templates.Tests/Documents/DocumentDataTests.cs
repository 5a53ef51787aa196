using Reports.Engine.Data;
using Reports.Templates.Documents;
using Reports.Templates.Reading;

namespace Reports.Templates.Tests.Documents;

public sealed class DocumentDataTests
{
    [Fact]
    public void The_sample_lacks_nothing_for_its_collective_review() =>
        Collective(Repository.Read(Repository.Sample("thcs-2023.json"))).Missing.Should().BeEmpty();

    [Theory]
    [InlineData("branch.name", "Chi bộ Trường THCS Sông Mây")]
    [InlineData("year", "2023")]
    [InlineData("review.principles.rating", "Xuất sắc")]
    [InlineData("document.place_date", "Sông Mây, ngày 16 tháng 12 năm 2023")]
    [InlineData("document.number_line", null)]
    [InlineData("document.form_code", "Mẫu 01-HD KĐ.ĐG 2023")]
    [InlineData("edition.sections.remedied.number", "III")]
    [InlineData("figures.enrolment.total.share", "100")]
    [InlineData("figures.conduct.0.columns.0.share", "85.3")]
    [InlineData("figures.conduct.0.columns.3.share", "0")]
    [InlineData("figures.study.0.columns.1.share", "60.0")]
    [InlineData("figures.study.0.promoted.share", "99.5")]
    [InlineData("figures.competitions.0.level_label", "cấp huyện")]
    [InlineData("figures.competitions.0.prizes.2.label", "giải khuyến khích")]
    [InlineData("figures.teacher_competitions.columns.1.share", "52.9")]
    [InlineData("figures.professional_standards.at_least_fair.share", "100")]
    [InlineData("figures.civil_servants.columns.0.short", "HTXS")]
    [InlineData("figures.titles.1.share", "18.9")]
    [InlineData("figures.awards.2.names_text", "Quàng Văn Thắng; Trần Minh Hòa; Lường Thị Mai Hương; Đỗ Thị Thanh Xuân; Vũ Đức Long")]
    [InlineData("figures.collective_awards.1.text", "Giấy khen của Ủy ban nhân dân huyện")]
    [InlineData("figures.admitted.over_target", "True")]
    [InlineData("figures.votes.branch.columns.1.share", "88.9")]
    [InlineData("figures.sections.principles.boxes.0.checked", "True")]
    [InlineData("figures.sections.proposed_level.boxes.1.checked", "True")]
    [InlineData("figures.sections.explanations.paragraphs.0.text", "Không.")]
    [InlineData("figures.sections.limitations.paragraphs.0.level", "1")]
    [InlineData("figures.has_results", "True")]
    public void A_form_finds_what_it_prints(string path, string? printed) =>
        Print(At(Collective(Repository.Read(Repository.Sample("thcs-2023.json"))).Root, path)).Should().Be(printed);

    [Fact]
    public void What_is_missing_stands_in_the_document_and_in_the_list()
    {
        var data = Collective(Findings.Read("""{"year": 2023, "branch": {"name": "A", "superior": "B"}, "school": {"name": "C", "level": "thcs"}}"""));
        Print(At(data.Root, "branch.secretary")).Should().Be("[chưa có: họ tên bí thư chi bộ]");
        Print(At(data.Root, "figures.sections.targets.paragraphs.0.text")).Should().Be("[chưa có: nội dung mục I.2]");
        Print(At(data.Root, "document.place_date")).Should().Be("[chưa có: địa danh], ngày …… tháng …… năm ……");
        Print(At(data.Root, "document.gaps.0")).Should().Be("[chưa có: kết quả huy động và duy trì số lượng học sinh]");
        data.Missing.Should().Contain(new Missing("họ tên bí thư chi bộ", "$.branch.secretary"))
            .And.Contain(new Missing("nội dung mục VI", "$.review.directions.prose"))
            .And.NotContain(missing => missing.Path == "$.children.groups");
    }

    [Fact]
    public void A_share_of_teachers_needs_no_number()
    {
        var data = Collective(Findings.Read("""{"year": 2023, "branch": {"name": "A", "superior": "B"}, "school": {"name": "C", "level": "thcs"}, "staff": {"teacher_competitions": {"school_share": 100}}}"""));
        Print(At(data.Root, "figures.teacher_competitions.school_share")).Should().Be("100");
        At(data.Root, "figures.teacher_competitions.columns").AsArray().Should().BeEmpty();
        data.Missing.Should().NotContain(missing => missing.Path == "$.staff.teacher_competitions");
    }

    [Theory]
    [InlineData("[\"Đảng ủy xã\"]", "Đảng ủy xã", "Lưu Chi bộ")]
    [InlineData("[\"Đảng ủy xã\", \"Lưu Văn phòng\"]", "Đảng ủy xã", "Lưu Văn phòng")]
    [InlineData("[]")]
    public void The_last_of_the_recipients_says_where_the_paper_is_filed(string named, params string[] printed)
    {
        var data = Collective(Findings.Read($$"""{"year": 2026, "branch": {"name": "A", "superior": "B"}, "school": {"name": "C", "level": "thcs"}, "review": {"date": "2026-12-01", "recipients": {{named}} } }"""));
        At(data.Root, "document.recipients").AsArray()!.Select(Print).Should().Equal(printed);
    }

    /// <summary>Ballots are made before anybody has voted; the branch has one place, whichever paper names it.</summary>
    [Theory]
    [InlineData("""{"date": "2025-12-12"}""", "Bản Mường, ngày 12 tháng 12 năm 2025")]
    [InlineData("""{}""", "Bản Mường, ngày …… tháng …… năm ……")]
    public void Ballots_have_the_day_of_the_meeting(string meeting, string printed)
    {
        var year = Findings.Read($$"""{"year": 2025, "branch": {"name": "A", "superior": "B"}, "school": {"name": "C", "level": "thcs"}, "plan": {"place": "Bản Mường"}, "meeting": {{meeting}} }""");
        Print(At(Of(year, "phieu-xep-loai-chi-bo").Root, "document.place_date")).Should().Be(printed);
    }

    static DocumentData Collective(YearFile year) => Of(year, "bao-cao-kiem-diem-tap-the");

    static DocumentData Of(YearFile year, string id)
    {
        var edition = Repository.Catalogue.Choose(year, out _)!;
        var dossier = Dossier.Of(year, Repository.Catalogue, edition);
        return dossier.DataFor(dossier.Papers.Single(paper => paper.Document.Id == id));
    }

    static Value At(Value value, string path)
    {
        foreach (var step in path.Split('.'))
            value = value.AsArray() is { } array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : value.AsObject()![step];
        return value;
    }

    static string? Print(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => $"{value.AsBoolean()}",
        ValueKind.Integer => FormattableString.Invariant($"{value.AsInteger()}"),
        ValueKind.Decimal => FormattableString.Invariant($"{value.AsDecimal()}"),
        _ => value.AsString(),
    };
}
