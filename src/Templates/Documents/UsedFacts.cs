using System.Text.RegularExpressions;
using Reports.Templates.Figures;

namespace Reports.Templates.Documents;

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
        return fact == "members" ? Paths.Contains(Levels) : Paths.Any(used => IsAtOrBelow(fact, used) || IsAtOrBelow(used, fact));
    }

    static bool IsAtOrBelow(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] is '.' or '[');

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();

    [GeneratedRegex(@"^\$\.members\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
