using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Tests.Figures;

/// <summary>What the forms of an edition print, found in the forms.</summary>
public sealed class PrintedFactsTests
{
    [Theory]
    [MemberData(nameof(Editions))]
    public void The_facts_behind_every_figure_of_a_form_are_known(string id)
    {
        var used = Repository.Catalogue.Editions.Single(edition => edition.Id == id).Documents.Select(document => (document.Id, Facts: PrintedFacts.Used(document))).ToList();
        used.Should().OnlyContain(form => form.Facts != null);
        used.SelectMany(form => form.Facts!.Where(fact => fact.StartsWith("figures.", StringComparison.Ordinal)).Select(fact => $"{form.Id}: {fact}")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2023", "review.inspection.prose", false)]
    [InlineData("2023", "members[].residence_remarks", false)]
    [InlineData("2025", "members[].residence_remarks", true)]
    [InlineData("2023", "review.task_results[].task", false)]
    [InlineData("2025", "review.task_results[].task", true)]
    [InlineData("2023", "meeting.recipients", false)]
    [InlineData("2023", "plan.recipients", true)]
    [InlineData("2023", "meeting.opinions[].content", true)]
    [InlineData("2023", "members[].group", true)]
    [InlineData("2025", "staff.competitions[].note", true)]
    public void A_text_is_printed_by_some_form_or_by_none(string id, string path, bool printed)
    {
        TextFacts.Paths.Should().Contain(path);
        PrintedFacts.Of(Repository.Catalogue.Editions.Single(edition => edition.Id == id)).Has(path).Should().Be(printed);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_edition_lists_what_its_forms_leave_out(string id)
    {
        var edition = Repository.Catalogue.Editions.Single(edition => edition.Id == id);
        var printed = PrintedFacts.Of(edition);
        edition.Data.Unprinted.Should().Equal(TextFacts.Paths.Where(path => !IsPartOfReview(path) && !printed.Has(path)));
    }

    [Fact]
    public void Every_text_has_a_title() => TextFacts.Paths.Select(path => FactNames.Of(path).Vietnamese).Should().HaveCountGreaterThan(100).And.NotContain(title => title.Contains('_') || title.Length == 0);

    // YEAR418 looks at these.
    static bool IsPartOfReview(string path) => path.Split('.') is ["review", var part, ..]
        ? CollectiveReview.Parts.Contains(part) || part.StartsWith("task_results", StringComparison.Ordinal)
        : path.StartsWith("members[].review.", StringComparison.Ordinal);

    public static TheoryData<string> Editions() => [.. Repository.Catalogue.Editions.Select(edition => edition.Id)];
}
