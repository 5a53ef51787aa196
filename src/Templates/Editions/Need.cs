using Reports.Templates.Facts;

namespace Reports.Templates.Editions;

/// <summary>A fact that a document cannot do without, and what it is called in the placeholder.</summary>
sealed record Need
{
    /// <summary>The path without <c>$.</c>, such as <c>branch.secretary</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Such as «họ tên bí thư chi bộ».</summary>
    public required string Label { get; init; }

    /// <summary>The levels of education that need it; empty for all.</summary>
    public IReadOnlyList<SchoolLevel> Schools { get; init; } = [];
}
