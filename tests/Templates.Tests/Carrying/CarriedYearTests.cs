using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reports.Engine.Diagnostics;
using Reports.Templates.Carrying;
using Reports.Templates.Documents;
using Reports.Templates.Editions;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Templates.Tests.Carrying;

/// <summary>A year that begins from the last one states nothing of it that is not kept by a decision, and can be worked with at once.</summary>
public sealed class CarriedYearTests
{
    public static TheoryData<string, int> Years => new()
    {
        { "mam-non-2024.json", 2025 }, { "tieu-hoc-2022.json", 2023 }, { "thcs-2023.json", 2024 }, { "thpt-2025.json", 2026 },
        { "mam-non-2024.json", 2027 }, { "tieu-hoc-2022.json", 2026 }, { "thcs-2023.json", 2026 }, { "thpt-2025.json", 2031 },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void It_fits_the_model_and_has_no_error(string sample, int year)
    {
        var file = Begin(sample, year);
        file.Diagnostics.Should().BeEmpty();
        file.Facts!.Year.Should().Be(year);
        RuleBook.Check(file, Repository.Catalogue).Where(finding => finding.Diagnostic.Severity == Severity.Error && finding.Diagnostic.Code is not ("YEAR111" or "YEAR401"))
            .Select(finding => finding.Diagnostic.ToString()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void It_states_only_what_is_kept_by_a_decision(string sample, int year)
    {
        var file = Begin(sample, year);
        var met = new KeptFacts(file, CarryTable.Load(Repository.Catalogue, []), new OutdatedTexts(year));
        met.Take();
        // Labels and school years of the skeleton's tables, and what is made again.
        met.Met.Where(fact => fact.Fate != CarryFate.Keep).Select(fact => fact.Path).Distinct()
            .Where(path => !Regex.IsMatch(path, @"\.(school_year|grade|age|scale|grades)$")).Should().BeSubsetOf(["$schema", "year", "plan.steps"]);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Plan_members_forms_and_ballots_can_be_made_and_nothing_that_needs_a_result(string sample, int year)
    {
        var file = Begin(sample, year);
        var dossier = Dossier.Of(file, Repository.Catalogue, Repository.Catalogue.Choose(file, out _)!);
        var papers = dossier.Papers.Where(paper => paper.Lacks.Count == 0).Select(paper => paper.Document.Id).ToHashSet();
        papers.Should().Contain(["ke-hoach-kiem-diem", "phieu-xep-loai-dang-vien", "phieu-xep-loai-chi-bo"])
            .And.NotContain(["bien-ban-kiem-phieu", "bien-ban-hoi-nghi", "nghi-quyet", "to-trinh", "ke-hoach-khac-phuc", "bang-tu-cham-diem"]);
        var forms = dossier.Papers.Where(paper => paper.Lacks.Count == 0 && paper.Document.Id.StartsWith("ban-kiem-diem", StringComparison.Ordinal)).ToList();
        forms.Should().HaveSameCount(file.Facts!.Members!.Where(member => member.Exempt != true || year < 2025));
        file.Facts.Members!.Should().OnlyContain(member => member.Review == null);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Everyone_in_it_was_in_it(string sample, int year)
    {
        var last = Repository.Read(Repository.Sample(sample)).Facts!;
        var facts = Begin(sample, year).Facts!;
        facts.Members!.Select(member => (member.Name, member.Born, member.Admitted, member.Official, member.Leader, member.Outside, member.Exempt, member.Posts))
            .Should().Equal(last.Members!.Select(member => (member.Name, member.Born, member.Admitted, member.Official, member.Leader, member.Outside, member.Exempt, member.Posts)));
        facts.Branch.Secretary.Should().Be(last.Branch.Secretary);
        facts.Plan!.Recipients.Should().Equal(last.Plan!.Recipients);
        facts.Plan.Steps!.Should().OnlyContain(step => step.Start == null && step.Deadline == null && step.Result == null);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Limitations_and_tasks_are_asked_after_and_claimed_nowhere(string sample, int year)
    {
        var last = Repository.Read(Repository.Sample(sample)).Facts!;
        var text = Carry(Json(sample), year)!.Text;
        var (remedied, targets) = (Prose(text, "remedied"), Prose(text, "targets"));
        remedied.Should().HaveSameCount(last.Limitations).And.OnlyContain(item => Templates.Json.Node.IsPlace(item) && item.Contains($"năm {last.Year}", StringComparison.Ordinal));
        targets.Should().HaveSameCount(last.NextYearTasks).And.OnlyContain(item => Templates.Json.Node.IsPlace(item) && item.Contains($"năm {last.Year + 1}", StringComparison.Ordinal));
        var review = Begin(sample, year).Facts!.Review!;
        review.Remedied!.Prose.Should().BeNull();
        review.Targets!.Prose.Should().BeNull();
    }

    [Fact]
    public void Without_a_list_of_limitations_those_of_the_review_are_asked_after()
    {
        var json = Json("thcs-2023.json");
        JsonPath.Set(json, "$.limitations", null);
        JsonPath.Set(json, "$.review.limitations.prose", new JsonArray("- Sinh hoạt «chuyên đề» còn ít.", "- Giám sát chậm;"));
        Prose(Carry(json, 2024)!.Text, "remedied").Should().Equal(
            "«Hạn chế năm 2023: Sinh hoạt \"chuyên đề\" còn ít – nêu kết quả khắc phục»", "«Hạn chế năm 2023: Giám sát chậm – nêu kết quả khắc phục»");
    }

    [Fact]
    public void The_order_of_the_file_is_that_of_last_year() =>
        JsonNode.Parse(Carry(Json("thcs-2023.json"), 2026)!.Text)!.AsObject().Select(member => member.Key)
            .Should().StartWith(["$schema", "year", "branch", "school", "plan", "review", "pupils", "staff"]);

    [Theory]
    [InlineData("""{ "motto": "Đoàn kết", "list": [1, { "deep": true, "none": null }] }""")]
    [InlineData("""{ "motto": "«khẩu hiệu»", "none": null }""")]
    public void What_belongs_to_local_forms_is_kept(string extra)
    {
        var json = Json("thcs-2023.json");
        JsonPath.Set(json, "$.extra", JsonNode.Parse(extra));
        JsonNode.DeepEquals(JsonNode.Parse(Carry(json, 2024)!.Text)!["extra"], json["extra"]).Should().BeTrue();
    }

    internal static JsonNode Json(string sample) => JsonNode.Parse(File.ReadAllText(Repository.Sample(sample)))!;

    internal static CarriedYear? Carry(JsonNode last, int? year) =>
        CarriedYear.From(YearFile.Read(Encoding.UTF8.GetBytes(last.ToJsonString()), "nam.json"), year, "year.schema.json", Repository.Catalogue, out _);

    static YearFile Begin(string sample, int year) => Findings.Read(Carry(Json(sample), year)!.Text);

    static List<string> Prose(string text, string part) =>
        [.. JsonNode.Parse(text)!["review"]![part]!["prose"]!.AsArray().Select(item => item!.GetValue<string>())];
}
