using System.Collections;
using System.Text.RegularExpressions;
using Reports.Templates.Figures;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Documents;

/// <summary>Follows a path such as <c>branch.secretary</c> through the facts.</summary>
static class FactPath
{
    // What is the same in every year says nothing of this year's paper: with its recipients alone no resolution has been passed.
    static readonly string[] Lasting = ["symbol", "place", "recipients"];

    /// <summary>True when something stands at one of the paths parted by «|»: empty texts, lists and tables without numbers are as missing as null.</summary>
    public static bool IsThere(BranchYear facts, string paths) => paths.Split('|').Any(path => IsThereAt(facts, path));

    /// <summary>True when what stands at the path is prose, printed as paragraphs.</summary>
    public static bool IsProse(string path)
    {
        Type? type = typeof(BranchYear);
        foreach (var step in path.Split('.'))
            type = type is null ? null : Model.Of(type)[step]?.Type;
        return type == typeof(Prose);
    }

    /// <summary>True for what stands on a paper every year: its symbol, its place, its recipients.</summary>
    public static bool IsLasting(string path)
    {
        var steps = path.Split('.');
        return steps.Length == 2 && Lasting.Contains(steps[1]) && Model.Of(typeof(BranchYear))[steps[0]] is { } owner && owner.Type.IsAssignableTo(typeof(Paper));
    }

    /// <summary>As much of a path as the file knows: <c>votes.counters</c> of <c>votes.counters.size</c>; empty when that is nothing.</summary>
    public static string Known(string path)
    {
        var known = new List<string>();
        Type? type = typeof(BranchYear);
        foreach (var step in path.Split('.'))
        {
            if (type is null || Model.Of(type) is not { Kind: ModelKind.Record } model || model[step.Replace("[]", "", StringComparison.Ordinal)] is not { } member)
                break;
            known.Add(step);
            type = step.EndsWith(']') ? Model.Of(member.Type).Element : Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        }

        return string.Join('.', known);
    }

    static bool IsThereAt(BranchYear facts, string path)
    {
        object? at = facts;
        foreach (var step in path.Split('.'))
            at = at is null ? null : Model.Of(at.GetType())[step]?.Get?.Invoke(at);

        return at switch
        {
            null or "" => false,
            ITable table => table.IsStated(),
            ICollection list => list.Cast<object?>().Any(item => item is not ITable table || table.IsStated()),
            Prose prose => prose.Paragraphs.Count > 0,
            Mark mark => mark.Word is not null,
            // A record of which nothing is known: what is left of a new file.
            _ when Model.Of(at.GetType()) is { Kind: ModelKind.Record, Members: { Count: > 0 } members } && at.GetType().Namespace == typeof(BranchYear).Namespace =>
                members.Any(member => !(at is Paper && Lasting.Contains(member.Key)) && member.Get?.Invoke(at) is not null),
            _ => true,
        };
    }
}

/// <summary>The facts that one paper prints, so that a fault elsewhere in the data does not stop it.</summary>
/// <param name="Paths">Paths without <c>$.</c>; items of a list are written <c>members[].name</c>.</param>
/// <param name="Member">The path of the paper's member, such as <c>$.members[3]</c>; null for a paper of the branch.</param>
sealed partial record UsedFacts(IReadOnlyList<string> Paths, string? Member)
{
    /// <summary>What is said of all members is said of their levels.</summary>
    const string Levels = "members[].proposed_level";

    public static UsedFacts Of(IEnumerable<string> names, string? paper, string? member) =>
        new([.. names.SelectMany(name => FactsBehind.Of(name, paper, member is not null)).Distinct()], member);

    /// <summary>True when the paper prints what stands at the path, or something below or above it.</summary>
    /// <param name="path">Such as <c>$.members[3].review.date</c>; empty for the whole file.</param>
    public bool Touch(string path)
    {
        if (path.Length <= 2)
            return true;
        if (Member is { } own && Item().Match(path) is { Success: true } item && item.Value != own)
            return false;

        var fact = Index().Replace(path[2..], "[]");
        return fact == "members" ? Paths.Contains(Levels) : Paths.Any(used => NodePath.IsAtOrBelow(fact, used) || NodePath.IsAtOrBelow(used, fact));
    }

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();

    [GeneratedRegex(@"^\$\.members\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
