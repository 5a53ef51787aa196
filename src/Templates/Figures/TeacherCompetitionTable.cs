using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Kết quả thi giáo viên giỏi các cấp: how many of all teachers, by level.</summary>
sealed record TeacherCompetitionTable(string? SchoolYear, int? Total, IReadOnlyList<Column> Columns, decimal? SchoolShare)
{
    const string Path = "$.staff.teacher_competitions";

    public static TeacherCompetitionTable? Of(TeacherCompetitions? facts, PlaceLevels levels)
    {
        if (facts?.IsStated() != true)
            return null;

        var total = Input.Of($"{Path}.total", facts.Total);
        Column Make(string code, string label, Count? count) => Column.Of(code, label, null, count, $"{Path}.{code}", total);
        // After 1 July 2025 there is no district: the commune or cluster stands in its column.
        var middle = facts is { District: null, Commune: not null }
            ? Make("commune", $"GV giỏi {levels.Commune}, cụm", facts.Commune)
            : Make("district", $"GV giỏi {levels.District}", facts.District);
        return new(
            facts.SchoolYear,
            facts.Total,
            !facts.CountsAnyone() ? [] :
            [
                Make("school", "GV giỏi cấp trường", facts.School),
                middle,
                Make("province", $"GV giỏi {levels.Province}", facts.Province),
                Make("qualified", "GV đạt chuẩn", facts.Qualified),
            ],
            facts.SchoolShare);
    }
}
