
namespace Reports.Templates.Tests;

/// <summary>What holds of rules besides the conventions that tests/Reports.Tests checks for all projects.</summary>
public sealed class ConventionTests
{
    /// <summary>A rule is found by its code: 1 head and wording, 2 pupils, 3 staff, 4 levels, 5 meeting and members.</summary>
    [Fact]
    public void A_rule_stands_in_the_folder_of_its_subject() => Reports.Templates.Rules.RuleList.All
        .Where(rule => !Subjects[rule.Code[4] - '1'].Contains(rule.GetType().Namespace!.Split('.')[^1]))
        .Select(rule => rule.Code).Should().BeEmpty();

    static readonly string[][] Subjects = [["HeadRules", "WordingRules"], ["PupilRules"], ["StaffRules"], ["LevelRules"], ["MeetingRules"]];
}
