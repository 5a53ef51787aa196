using Reports.Templates.Facts;

namespace Reports.Templates.Rules;

/// <summary>Every table of a year that counts pupils by a scale, with its path.</summary>
static class Tables
{
    public static IEnumerable<(string Path, ScaleResult Result)> Of(BranchYear facts) =>
    [
        .. In("$.pupils.conduct", facts.Pupils?.Conduct),
        .. In("$.pupils.study", facts.Pupils?.Study),
        .. In("$.pupils.subjects", facts.Pupils?.Subjects),
        .. In("$.pupils.qualities", facts.Pupils?.Qualities),
        .. In("$.children.development", facts.Children?.Development),
    ];

    static IEnumerable<(string, ScaleResult)> In(string path, IReadOnlyList<ScaleResult>? results) =>
        (results ?? []).Select((result, at) => ($"{path}[{at}]", result));
}
