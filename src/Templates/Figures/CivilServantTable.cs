using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Xếp loại viên chức: people by final level, and those «hoàn thành tốt nhiệm vụ trở lên».</summary>
sealed record CivilServantTable(
    string? SchoolYear, int? Total, IReadOnlyList<Column> Columns, Together? AtLeastGood, string? Principal, string? VicePrincipals)
{
    const string Path = "$.staff.civil_servant_ratings";

    static readonly string[] Good = ["htxs", "htt"];

    public static CivilServantTable? Of(CivilServantRatings? facts, EditionData edition)
    {
        if (facts?.IsStated() != true)
            return null;

        var total = Input.Of($"{Path}.total", facts.Total);
        var columns = facts.CountsAnyone() ? Column.Of(edition.Levels, facts.Levels, $"{Path}.levels", total) : [];
        return new(facts.SchoolYear, facts.Total, columns, Column.Sum(columns, Good, total), facts.Principal?.Word, facts.VicePrincipals?.Word);
    }
}
