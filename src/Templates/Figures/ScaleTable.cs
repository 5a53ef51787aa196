using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>Pupils by the levels of one scale: hạnh kiểm, rèn luyện, học lực, học tập, môn học, phẩm chất, phát triển.</summary>
/// <param name="Name">The subject, quality or field; null for a table of the whole.</param>
/// <param name="Scale">The scale's code.</param>
/// <param name="Term">What is rated: «hạnh kiểm».</param>
/// <param name="Grades">«khối 6, khối 7»; null for all.</param>
/// <param name="Total">Pupils rated.</param>
/// <param name="Columns">The levels, best first.</param>
/// <param name="Promoted">Who moved up or finished; null when the author did not say.</param>
sealed record ScaleTable(
    string? Name, string? SchoolYear, string Scale, string Term, string? Grades, int? Total, IReadOnlyList<Column> Columns, Promotion? Promoted)
{
    public static IReadOnlyList<ScaleTable> Of(IReadOnlyList<ScaleResult>? results, string path, Catalogue catalogue) =>
        [.. Placed.In(path, results).Select(result => Of(result.Fact, result.Path, catalogue)).OfType<ScaleTable>()];

    static ScaleTable? Of(ScaleResult result, string path, Catalogue catalogue)
    {
        if (!result.IsStated() || catalogue.Scale(result.Scale) is not { } scale)
            return null;

        var total = Input.Of($"{path}.total", result.Total);
        return new(
            result.Name,
            result.SchoolYear,
            scale.Code,
            scale.Term,
            result.Grades is { Count: > 0 } grades ? string.Join(", ", grades.Select(grade => "khối " + grade)) : null,
            result.Total,
            Column.Of(scale.Levels, result.Levels, $"{path}.levels", total),
            result.Promoted is null ? null : new(result.Promoted.Value, Share.Of($"{path}.promoted", result.Promoted, total)));
    }
}

/// <summary>Đánh giá theo chuẩn nghề nghiệp: teachers by level, and those «khá trở lên».</summary>
/// <param name="Total">Teachers rated.</param>
/// <param name="Columns">The levels, best first; none when only the heads' ratings are stated.</param>
/// <param name="AtLeastFair">«Khá trở lên».</param>
sealed record StandardTable(int? Total, IReadOnlyList<Column> Columns, Together? AtLeastFair, string? Principal, string? VicePrincipals)
{
    const string Path = "$.staff.professional_standards.teachers";

    static readonly string[] Fair = ["tot", "kha"];

    public static StandardTable? Of(ProfessionalStandards? facts, Catalogue catalogue)
    {
        if (facts?.IsStated() != true || catalogue.Scales.FirstOrDefault(scale => scale.Serves == ScaleUse.Standard) is not { } scale)
            return null;

        var total = Input.Of($"{Path}.total", facts.Teachers?.Total);
        var columns = facts.Teachers?.IsStated() == true ? Column.Of(scale.Levels, facts.Teachers.Levels, $"{Path}.levels", total) : [];
        return new(facts.Teachers?.Total, columns, Column.Sum(columns, Fair, total), facts.Principal, facts.VicePrincipals);
    }
}

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

/// <summary>Trình độ đáp ứng yêu cầu: how many of the whole staff, or of the group that the school counts.</summary>
/// <param name="Count">Those who are qualified.</param>
/// <param name="Total">The people they are counted of; null when the file does not say.</param>
/// <param name="Group">Who those people are, in words.</param>
sealed record QualifiedStaff(int Count, int? Total, Share Share, string Group)
{
    public static QualifiedStaff? Of(Staff? facts)
    {
        if (facts?.Qualified is not { } count)
            return null;

        var whole = Whole(facts);
        return new(count.Value, (int?)whole.Value, Share.Of("$.staff.qualified", count, whole), facts.QualifiedGroup ?? "cán bộ quản lý, giáo viên, nhân viên");
    }

    /// <summary>The whole staff, unless a group is named: the number of a part says nothing of all.</summary>
    public static Input Whole(Staff facts) => facts.QualifiedTotal is { } total ? Input.Of("$.staff.qualified_total", total)
        : facts.QualifiedGroup is null ? Input.Of("$.staff.total", facts.Total)
        : Input.Of("$.staff.qualified_total", null);
}
