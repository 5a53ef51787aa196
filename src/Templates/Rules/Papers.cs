using Reports.Templates.Json;

namespace Reports.Templates.Rules;

/// <summary>Every paper of the branch with its path and the abbreviation of its type.</summary>
static class Papers
{
    public static IEnumerable<(string Path, string Type, Paper Paper)> Of(BranchYear facts) => new (string Path, string Type, Paper? Paper)[]
    {
        ("$.plan", "KH", facts.Plan),
        ("$.review", "BC", facts.Review),
        ("$.meeting", "BB", facts.Meeting),
        ("$.votes", "BB", facts.Votes),
        ("$.scoring", "BC", facts.Scoring),
        ("$.resolution", "NQ", facts.Resolution),
        ("$.proposal", "TTr", facts.Proposal),
        ("$.summary", "BC", facts.Summary),
        ("$.remedy_plan", "KH", facts.RemedyPlan),
    }.Where(paper => paper.Paper is not null).Select(paper => (paper.Path, paper.Type, paper.Paper!));
}

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

/// <summary>The texts that papers print.</summary>
static class Texts
{
    // Not printed: the author's notes to the program, and facts of local forms.
    static readonly string[] Silent = ["$schema", "acknowledged", "severities", "extra"];

    public static IReadOnlyList<Node> Of(Places places) => places.Texts(Silent);

    /// <summary>False for a name of a person or place: there every word has a capital, and spelling is its owner's.</summary>
    public static bool IsSentence(string text)
    {
        var small = 0;
        for (var at = 0; at < text.Length && small < 2; at++)
        {
            if ((at == 0 || text[at - 1] == ' ') && char.IsLower(text[at]))
                small++;
        }

        return small == 2;
    }
}
