using Reports.Engine.Diagnostics;

namespace Reports.Templates.Tests.Editions;

public sealed class EditionChoiceTests
{
    [Theory]
    [InlineData(2023, "2023-12-16", "2023", "hd36")]
    [InlineData(2024, "2024-12-20", "2023", "hd36")]
    [InlineData(2024, "2026-06-01", "2023", "hd05")]
    public void The_year_and_the_day_choose_edition_and_layout(int year, string day, string edition, string layout)
    {
        var chosen = Repository.Catalogue.Choose(Findings.Read(Year(year, $"\"review\": {{\"date\": \"{day}\"}}")), out var problems);
        problems.Should().BeEmpty();
        (chosen!.Id, chosen.LayoutId).Should().Be((edition, layout));
    }

    [Theory]
    [InlineData("\"edition\": \"2203\"", "YEAR020", "$.edition")]
    [InlineData("\"edition\": \"2023\", \"layout\": \"hd63\"", "YEAR021", "$.layout")]
    public void A_name_that_is_not_there_is_a_finding(string member, string code, string path)
    {
        Repository.Catalogue.Choose(Findings.Read(Year(2023, member)), out var problems);
        var problem = problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be(code);
        ((JsonLocation)problem.Location!).Path.Should().Be(path);
    }

    [Fact]
    public void The_catalogue_itself_reads_clean() => Repository.Catalogue.Diagnostics.Should().BeEmpty();

    static string Year(int year, string member) =>
        $$"""{"year": {{year}}, "branch": {"name": "A", "superior": "B"}, "school": {"name": "C", "level": "thcs"}, {{member}}}""";
}
