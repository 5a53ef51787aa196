using Reports.Templates.Facts;

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
