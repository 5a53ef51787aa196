using Reports.Engine.Diagnostics;

namespace Reports.Templates.Tests.Editions;

public sealed class EditionChoiceTests
{
    [Theory]
    [InlineData(2019, "2019-12-20", "2019", "hd36")]
    [InlineData(2022, "2022-12-17", "2019", "hd36")]
    [InlineData(2023, "2023-10-01", "2019", "hd36")]
    [InlineData(2023, "2023-12-16", "2023", "hd36")]
    [InlineData(2025, "2025-10-01", "2023", "hd36")]
    [InlineData(2025, "2025-12-13", "2025", "hd36")]
    [InlineData(2026, "2026-12-13", "2025", "hd05")]
    [InlineData(2024, "2024-12-20", "2023", "hd36")]
    [InlineData(2024, "2026-06-01", "2023", "hd05")]
    public void The_year_and_the_day_choose_edition_and_layout(int year, string day, string edition, string layout)
    {
        var chosen = Repository.Catalogue.Choose(Findings.Read(Year(year, $"\"review\": {{\"date\": \"{day}\"}}")), out var problems);
        problems.Should().BeEmpty();
        (chosen!.Id, chosen.LayoutId).Should().Be((edition, layout));
    }

    [Theory]
    [InlineData(2024, "hd36")]
    [InlineData(2026, "hd05")]
    public void Papers_without_a_day_yet_are_written_by_the_end_of_their_year(int year, string layout) =>
        Repository.Catalogue.Choose(Findings.Read(Year(year, "\"review\": {}")), out _)!.LayoutId.Should().Be(layout);

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
    public void A_year_before_every_edition_is_a_finding()
    {
        Repository.Catalogue.Choose(Findings.Read(Year(2017, "\"layout\": \"hd36\"")), out var problems).Should().BeNull();
        problems.Should().ContainSingle().Which.Code.Should().Be("YEAR020");
    }

    [Fact]
    public void An_edition_states_only_what_differs_from_the_one_it_extends()
    {
        var later = Repository.Catalogue.Editions.Single(edition => edition.Id == "2025").Data;
        later.Levels.Should().HaveCount(4);
        later.Sections.Should().NotContain(section => section.Rated);
        later.Sections.Select(section => section.Number).Should().Equal("I.1", "I.2", "I.3", "I.4", "II.1", "II.2", "III", "IV", "V", "VI", "B.I", "B.II");
        later.Sections.Single(section => section.Id == "targets").Heading.Should().StartWith("Kết quả thực hiện các mục tiêu");
        later.MemberForms.Select(form => form.Id).Should().Equal("2a", "2b", "2c");
        later.ForeignWords.Should().NotContain(word => word.Words == "Hướng dẫn 43-HD/BTCTW");
    }

    [Theory]
    [InlineData("02a", 3)]
    [InlineData("02b", 6)]
    public void The_forms_of_2023_have_their_rated_rows(string form, int rows) =>
        Repository.Catalogue.Editions.Single(edition => edition.Id == "2023").Data.MemberForms.Single(one => one.Id == form).Sections.Count(section => section.Rated).Should().Be(rows);

    [Fact]
    public void Every_form_that_an_edition_names_is_there() =>
        Repository.Catalogue.Editions.SelectMany(edition => edition.Documents).Where(document => !File.Exists(document.TemplatePath)).Should().BeEmpty();

    [Fact]
    public void The_catalogue_itself_reads_clean() => Repository.Catalogue.Diagnostics.Should().BeEmpty();

    static string Year(int year, string member) =>
        $$"""{"year": {{year}}, "branch": {"name": "A", "superior": "B"}, "school": {"name": "C", "level": "thcs"}, {{member}}}""";
}
