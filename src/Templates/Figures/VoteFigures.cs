using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Kết quả kiểm phiếu: the ballot on the branch and the ballot on the members.</summary>
sealed record VoteFigures(BallotFigure? Branch, BallotFigure? Members, bool HasMemberVotes)
{
    public static VoteFigures Of(BranchYear facts, EditionData edition) => new(
        BallotFigure.Of(facts.Votes?.Branch, "$.votes.branch", facts, edition),
        BallotFigure.Of(facts.Votes?.Members, "$.votes.members", facts, edition),
        facts.Members?.Any(member => member.Votes is { Count: > 0 }) ?? false);
}
