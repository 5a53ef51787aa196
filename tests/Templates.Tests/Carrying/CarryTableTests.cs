using Reports.Templates.Editions;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Tests.Carrying;

/// <summary>What becomes of a fact in the new year is decided for every fact of the model: a new one is not forgotten.</summary>
public sealed class CarryTableTests
{
    static readonly IReadOnlyList<CarryDecision> Decisions = CarryTable.Load(Repository.Catalogue, []).Decisions;

    // A record by its path and every fact in it.
    static readonly List<string> Leaves = [.. LeavesOf(typeof(BranchYear), "")];

    static readonly List<string> Listed = [.. Decisions.SelectMany(decision => decision.Facts)];

    [Fact]
    public void Every_fact_is_decided_on_once() =>
        Leaves.Where(leaf => Listed.Count(fact => IsAtOrBelow(leaf, fact)) != 1).Should().BeEmpty();

    [Fact]
    public void Every_decision_is_about_a_fact() =>
        Listed.Where(fact => !Leaves.Any(leaf => IsAtOrBelow(leaf, fact))).Should().BeEmpty();

    /// <summary>Whoever adds a fact to a record that is cleared need not think of it; what is kept is kept by name.</summary>
    [Fact]
    public void Nothing_is_kept_or_said_again_together_with_what_it_is_part_of() => Decisions
        .Where(decision => decision.Fate is CarryFate.Keep or CarryFate.Confirm)
        .SelectMany(decision => decision.Facts)
        .Except(Leaves).Should().BeEmpty();

    [Fact]
    public void Every_decision_has_its_reason() => Decisions.Where(decision => decision.Why.Length < 20).Should().BeEmpty();

    [Fact]
    public void The_model_is_gone_through_to_its_end() => Leaves.Should().Contain([
        "$schema", "members[].posts.party", "members[].review.task_results[].task", "limitations[].measures[].owner", "pupils.study[].levels", "votes.branch.issued", "extra", "severities",
    ]).And.HaveCountGreaterThan(350);

    static bool IsAtOrBelow(string leaf, string fact) => leaf == fact || leaf.StartsWith(fact + ".", StringComparison.Ordinal) || leaf.StartsWith(fact + "[]", StringComparison.Ordinal);

    static IEnumerable<string> LeavesOf(Type type, string path)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        if (Templates.Reading.Leaves.For(kind) is not null || kind.IsEnum || Model.Of(kind) is not { } model || model.Kind == ModelKind.Dictionary)
            return [path];
        if (model.Kind == ModelKind.List)
            return Templates.Reading.Leaves.For(model.Element!) is null ? LeavesOf(model.Element!, path + "[]") : [path];
        return model.Members.SelectMany(member => LeavesOf(member.Type, path.Length == 0 ? member.Key : $"{path}.{member.Key}"));
    }
}
