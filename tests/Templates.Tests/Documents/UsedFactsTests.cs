using System.Text.Json.Nodes;
using Reports.Engine;
using Reports.Engine.Diagnostics;
using Reports.Templates.Documents;

namespace Reports.Templates.Tests.Documents;

/// <summary>A fault in the data belongs to the papers that print it.</summary>
public sealed class UsedFactsTests
{
    [Theory]
    [InlineData("ke-hoach-kiem-diem", "$.plan.steps[0].owner", true)]
    [InlineData("ke-hoach-kiem-diem", "$.review.principles.rating", false)]
    [InlineData("ke-hoach-kiem-diem", "$.members[3].official", false)]
    [InlineData("bao-cao-kiem-diem-tap-the", "$.review.principles.rating", true)]
    [InlineData("bao-cao-kiem-diem-tap-the", "$.pupils.conduct[0].total", true)]
    [InlineData("bao-cao-kiem-diem-tap-the", "$.votes.branch.valid", false)]
    [InlineData("bien-ban-hoi-nghi", "$.review.principles.rating", false)]
    [InlineData("bien-ban-hoi-nghi", "$.votes.branch.valid", true)]
    [InlineData("bien-ban-hoi-nghi", "$.members[3].proposed_level", true)]
    [InlineData("bien-ban-hoi-nghi", "$.membership.levels.htxs", true)]
    [InlineData("phieu-xep-loai-dang-vien", "$.membership.levels.htxs", false)]
    [InlineData("phieu-xep-loai-dang-vien", "$.review.proposed_level", false)]
    [InlineData("phieu-xep-loai-dang-vien", "$.members[3].name", true)]
    [InlineData("danh-sach-xep-loai-dang-vien", "$.members[3].votes.htt", true)]
    [InlineData("nghi-quyet", "$.resolution.date", true)]
    [InlineData("nghi-quyet", "$.proposal.date", false)]
    [InlineData("to-trinh", "$.members", true)]
    [InlineData("ban-kiem-diem-02b", "$.members[0].review.conduct", true)]
    [InlineData("ban-kiem-diem-02b", "$.members[1].review.conduct", false)]
    [InlineData("nghi-quyet", "$.branch.symbol", true)]
    [InlineData("ban-kiem-diem-02b", "$.meeting.date", false)]
    [InlineData("phieu-xep-loai-dang-vien", "$.meeting.date", true)]
    [InlineData("phieu-xep-loai-dang-vien", "$.membership.total", false)]
    [InlineData("nghi-quyet", "$.branch.superior", true)]
    [InlineData("nghi-quyet", "$", true)]
    public void A_paper_prints_a_fact_or_does_not(string document, string path, bool prints)
    {
        Prints(JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023.json")))!, document, path).Should().Be(prints);
    }

    [Theory]
    [InlineData("bao-cao-kiem-diem-tap-the", true)]
    [InlineData("to-trinh", false)]
    public void What_is_not_written_of_the_review_stops_the_review_alone(string document, bool stops)
    {
        var facts = JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023.json")))!;
        Prints(facts, document, "$.review.proposed_level").Should().BeTrue();
        JsonPath.Set(facts, "$.review.proposed_level", null);
        Prints(facts, document, "$.review.proposed_level").Should().Be(stops);
    }

    [Theory]
    [InlineData("ban-kiem-diem-02b", false)]
    [InlineData("danh-sach-xep-loai-dang-vien", true)]
    [InlineData("nghi-quyet", true)]
    public void What_is_wrong_with_the_whole_list_is_wrong_on_no_form_of_a_member(string document, bool prints) =>
        Prints(JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023.json")))!, document, "$.members").Should().Be(prints);

    static bool Prints(JsonNode facts, string document, string path)
    {
        var year = Findings.Read(facts.ToJsonString());
        var paper = Dossier.Of(year, Repository.Catalogue, Repository.Catalogue.Choose(year, out _)!).Papers.First(paper => paper.Document.Id == document);
        var form = WordTemplate.Compile(File.ReadAllBytes(paper.Document.TemplatePath), document, WordTemplate.DefaultSettings, new DiagnosticBag())!;
        return paper.Prints(form.Names.Select(name => name.Path), path);
    }
}
