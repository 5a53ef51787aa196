using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Trình độ đáp ứng yêu cầu: how many of the whole staff.</summary>
sealed record QualifiedStaff(int Count, int? Total, Share Share)
{
    public static QualifiedStaff? Of(Staff? facts) => facts?.Qualified is { } count
        ? new(count.Value, facts.Total, Share.Of("$.staff.qualified", count, Input.Of("$.staff.total", facts.Total)))
        : null;
}
