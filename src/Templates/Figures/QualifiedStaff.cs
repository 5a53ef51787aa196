using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Trình độ đáp ứng yêu cầu: how many of the whole staff, or of the group that the school counts.</summary>
/// <param name="Count">Those who are qualified.</param>
/// <param name="Total">The people they are counted of; null when the file does not say.</param>
/// <param name="Share">Their share.</param>
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
