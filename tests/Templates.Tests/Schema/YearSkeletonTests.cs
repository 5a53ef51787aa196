using System.Text;
using System.Text.Json.Nodes;
using Reports.Engine.Diagnostics;
using Reports.Templates.Documents;
using Reports.Templates.Figures;
using Reports.Templates.Reading;
using Reports.Templates.Rules;
using Reports.Templates.Schema;

namespace Reports.Templates.Tests.Schema;

/// <summary>A new file fits the model, and the rules list exactly what is to be filled in.</summary>
public sealed class YearSkeletonTests
{
    [Theory]
    [InlineData("mam_non", 2024)]
    [InlineData("tieu_hoc", 2022)]
    [InlineData("thcs", 2023)]
    [InlineData("thpt", 2025)]
    [InlineData("thcs", 2026)]
    public void It_reads_clean_and_lists_its_places_to_write(string level, int year)
    {
        var text = YearSkeleton.Create(level, year, "year.schema.json", Repository.Catalogue);
        var file = YearFile.Read(Encoding.UTF8.GetBytes(text), "new.json");
        file.Diagnostics.Should().BeEmpty();

        var findings = RuleBook.Check(file, Repository.Catalogue);
        var places = text.Split('«').Length - 1;
        findings.Count(finding => finding.Diagnostic.Code == "YEAR111").Should().Be(places);
        // Boxes not yet marked and people not yet in the list belong to what is to be filled in.
        findings.Where(finding => finding.Diagnostic.Severity == Severity.Error).Select(finding => finding.Diagnostic.Code).Distinct()
            .Should().BeSubsetOf(["YEAR111", "YEAR401"]);
    }

    [Theory]
    [InlineData("mam_non", 2024)]
    [InlineData("tieu_hoc", 2022)]
    [InlineData("thcs", 2023)]
    [InlineData("thpt", 2025)]
    public void It_states_no_number_and_every_table_counts_as_missing(string level, int year)
    {
        var text = YearSkeleton.Create(level, year, null, Repository.Catalogue);
        var file = YearFile.Read(Encoding.UTF8.GetBytes(text), "new.json");
        var edition = Repository.Catalogue.Choose(file, out _)!;
        var review = edition.Data.Documents.First(document => document.Id == "bao-cao-kiem-diem-tap-the");

        var wanted = review.Wants.Where(want => want.Schools.Count == 0 || want.Schools.Contains(file.Facts!.School.Level)).ToList();
        MissingFacts.Of(file.Facts!, review.Wants).Should().HaveCount(wanted.Count);
        YearFigures.Of(file.Facts!, edition.Data, Repository.Catalogue).Should().Match<YearFigures>(figures => !figures.HasResults && figures.Admitted == null);
        // No table without a number is said to lack a column.
        RuleBook.Check(file, Repository.Catalogue).Should().NotContain(finding => finding.Diagnostic.Code == "YEAR205");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_member_that_nobody_has_filled_in_is_no_member(int at)
    {
        var root = JsonNode.Parse(YearSkeleton.Create("thcs", 2023, null, Repository.Catalogue))!;
        root["members"]!.AsArray().Insert(at, JsonNode.Parse("""{"name": "Vàng A Tủa", "admitted": "2011-03-02", "official": "2010-03-02"}"""));
        var file = YearFile.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), "new.json");

        file.Facts!.Members.Should().ContainSingle().Which.Name.Should().Be("Vàng A Tủa");
        var lines = Findings.Lines(RuleBook.Check(file, Repository.Catalogue)).ToList();
        lines.Should().Contain($"error YEAR516 $.members[{at}].official").And.Contain($"warning YEAR111 $.members[{1 - at}].name");
        lines.Should().NotContain(line => line.Contains($"$.members[{1 - at}]", StringComparison.Ordinal) && !line.Contains("YEAR111", StringComparison.Ordinal));
        var papers = Dossier.Of(file, Repository.Catalogue, Repository.Catalogue.Choose(file, out _)!).Papers;
        papers.Select(paper => paper.Member).OfType<string>().Distinct().Should().Equal("Vàng A Tủa");
        papers.First(paper => paper.Member is not null).Prints(["member.official_text"], $"$.members[{at}].official").Should().BeTrue();
    }

    [Fact]
    public void A_new_file_has_no_member_and_no_award()
    {
        var file = YearFile.Read(Encoding.UTF8.GetBytes(YearSkeleton.Create("thcs", 2023, null, Repository.Catalogue)), "new.json");
        file.Facts!.Members.Should().BeNull();
        Findings.Lines(RuleBook.Check(file, Repository.Catalogue)).Should().NotContain(line => line.Contains("$.members", StringComparison.Ordinal) && !line.Contains("YEAR111", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lower_secondary_school_of_2023_gets_both_scales()
    {
        var text = YearSkeleton.Create("thcs", 2023, null, Repository.Catalogue);
        text.Should().Contain("tt58_hoc_luc").And.Contain("tt22_hoc_tap").And.NotContain("$schema").And.EndWith("}\n");
    }
}
