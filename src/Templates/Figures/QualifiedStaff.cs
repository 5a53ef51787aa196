using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Trình độ đáp ứng yêu cầu: how many of the whole staff, or of the group that the author names.</summary>
sealed record QualifiedStaff(int Count, int? Total, Share Share, string Group)
{
    public static QualifiedStaff? Of(Staff? facts) => facts?.Qualified is { } count
        ? facts.QualifiedGroup is { } group
            ? Of(count, group, Input.Of("$.staff.qualified_total", facts.QualifiedTotal), facts.QualifiedTotal)
            : Of(count, "cán bộ quản lý, giáo viên, nhân viên", Input.Of("$.staff.total", facts.Total), facts.Total)
        : null;

    static QualifiedStaff Of(Count count, string group, Input whole, int? total) =>
        new(count.Value, total, Share.Of("$.staff.qualified", count, whole), group);
}
