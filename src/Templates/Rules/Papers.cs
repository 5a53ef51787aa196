using Reports.Templates.Json;

namespace Reports.Templates.Rules;

/// <summary>Every paper of the branch with its path and the abbreviation of its type.</summary>
static class Papers
{
    public static IEnumerable<PaperPlace> Of(BranchYear facts) =>
    [
        .. At("$.plan", "KH", facts.Plan),
        .. At("$.review", "BC", facts.Review),
        .. At("$.meeting", "BB", facts.Meeting),
        .. At("$.votes", "BB", facts.Votes),
        .. At("$.scoring", "BC", facts.Scoring),
        .. At("$.resolution", "NQ", facts.Resolution),
        .. At("$.proposal", "TTr", facts.Proposal),
        .. At("$.summary", "BC", facts.Summary),
        .. At("$.remedy_plan", "KH", facts.RemedyPlan),
    ];

    static IEnumerable<PaperPlace> At(string path, string type, Paper? paper) => paper is null ? [] : [new(path, type, paper)];
}

/// <summary>A paper of the branch, where it stands, and the abbreviation of its type.</summary>
sealed record PaperPlace(string Path, string Type, Paper Paper);

/// <summary>Every table of a year that counts pupils by a scale, with its path.</summary>
static class Tables
{
    public static IEnumerable<Placed<ScaleResult>> Of(BranchYear facts) =>
    [
        .. Placed.In("$.pupils.conduct", facts.Pupils?.Conduct),
        .. Placed.In("$.pupils.study", facts.Pupils?.Study),
        .. Placed.In("$.pupils.subjects", facts.Pupils?.Subjects),
        .. Placed.In("$.pupils.qualities", facts.Pupils?.Qualities),
        .. Placed.In("$.children.development", facts.Children?.Development),
    ];
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
