using Reports.Templates.Facts;

namespace Reports.Templates.Editions;

/// <summary>A group of criteria and its most points.</summary>
sealed record ScoreGroupForm
{
    public ScoreGroup Code { get; init; }

    public required string Name { get; init; }

    public int Maximum { get; init; }
}
