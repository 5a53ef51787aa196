using Reports.Templates.Rules;

namespace Reports.Templates.Tests.Rules;

/// <summary>Every rule: a case that breaks it, and a case at its edge that does not.</summary>
public sealed class RuleTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_exactly_its_findings(string line)
    {
        var rule = RuleCase.All.Single(rule => rule.ToString() == line);
        rule.Found().Should().Equal(rule.Expected);
    }

    [Fact]
    public void Every_rule_has_a_case_that_breaks_it_and_one_that_does_not()
    {
        var cases = RuleCase.All;
        RuleList.All.Select(rule => rule.Code).Where(code => !cases.Any(one => one.Code == code && one.Expected.Count > 0)).Should().BeEmpty("each rule needs a breaking case");
        RuleList.All.Select(rule => rule.Code).Where(code => !cases.Any(one => one.Code == code && one.Expected.Count == 0)).Should().BeEmpty("each rule needs a case at its edge");
    }

    [Fact]
    public void A_rule_names_every_severity_that_its_cases_show()
    {
        var shown = RuleCase.All.SelectMany(one => one.Expected.Select(found => (one.Code, Severity: found.Split(' ')[0]))).Distinct().ToLookup(one => one.Code, one => one.Severity);
        var differing =
            from rule in RuleList.All
            let named = string.Join(' ', rule.Severities.Select(severity => severity.ToString().ToLowerInvariant()).Order(StringComparer.Ordinal))
            let seen = string.Join(' ', shown[rule.Code].Order(StringComparer.Ordinal))
            where named != seen
            select $"{rule.Code} names {named}, its cases show {seen}";
        string.Join('\n', differing).Should().BeEmpty();
    }

    [Fact]
    public void Codes_are_unique_and_in_order() =>
        RuleList.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Every_code_is_explained_in_both_languages() =>
        RuleBook.Codes.Select(code => RuleBook.Explain(code)!.Text).Should().OnlyContain(text =>
            text.Demand.Vietnamese.Length > 0 && text.Demand.English.Length > 0 && text.Why.Vietnamese.Length > 0 && text.Why.English.Length > 0
            && text.Example.Vietnamese.Length > 0 && text.Example.English.Length > 0 && text.Source.Length > 0);

    public static TheoryData<string> Cases() => [.. RuleCase.All.Select(rule => rule.ToString())];
}
