using Reports.Templates.Figures;

namespace Reports.Templates.Tests.Figures;

public sealed class FigureAuditTests
{
    [Fact]
    public void Every_figure_of_the_sample_has_a_name_a_formula_and_inputs_that_are_in_the_file()
    {
        var file = Repository.Read(Repository.Sample("thcs-2023.json"));
        var edition = Repository.Catalogue.Choose(file, out _)!;
        var audit = FigureAudit.Of(YearFigures.Of(file.Facts!, edition.Data, Repository.Catalogue)).ToList();

        audit.Select(entry => entry.Name.ToString()).Should().OnlyHaveUniqueItems().And.Contain(
            "figures.enrolment.total.actual", "figures.conduct[0].columns[0].share", "figures.civil_servants.at_least_good.share");
        audit.SelectMany(entry => entry.Figure.Inputs)
            .Where(input => input.Value is not null && input.Path.StartsWith('$') && !input.Path.AsSpan().ContainsAny('*', ' '))
            .Should().OnlyContain(input => file.Places!.Has(input.Path));
        audit.Single(entry => entry.Name.ToString() == "figures.enrolment.total.actual").Figure.Formula.Should().Be("197 + 155 + 149 + 121 = 622");
    }
}
