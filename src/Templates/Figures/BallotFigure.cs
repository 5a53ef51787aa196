using Reports.Templates.Editions;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Figures;

/// <summary>One ballot: what was issued and collected, and the votes with their shares of the declared base.</summary>
sealed record BallotFigure(
    int? Issued, int? Collected, int? Valid, int? Invalid, decimal? Base, string BaseLabel, IReadOnlyList<Column> Columns)
{
    public static BallotFigure? Of(Ballot? ballot, string path, BranchYear facts, EditionData edition)
    {
        if (ballot is null)
            return null;

        var whole = Whole(ballot, path, facts);
        return new(
            ballot.Issued, ballot.Collected, ballot.Valid, ballot.Invalid, whole.Value, FactNames.Of(facts.Votes?.Base ?? VoteBase.Valid).Vietnamese,
            Column.OfVotes(edition.Levels, ballot.Levels, $"{path}.levels", whole, ballot.Valid));
    }

    /// <summary>The base that the author declared; valid ballots when none is declared.</summary>
    public static Input Whole(Ballot ballot, string path, BranchYear facts) => facts.Votes?.Base switch
    {
        VoteBase.Issued => Input.Of($"{path}.issued", ballot.Issued),
        VoteBase.Collected => Input.Of($"{path}.collected", ballot.Collected),
        VoteBase.Members => Input.Of("$.membership.total", facts.Membership?.Total),
        _ => Input.Of($"{path}.valid", ballot.Valid),
    };
}
