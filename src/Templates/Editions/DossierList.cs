namespace Reports.Templates.Editions;

/// <summary>The papers that the year's file holds, in the words of the regulation.</summary>
sealed record DossierList
{
    public IReadOnlyList<string> Items { get; init; } = [];

    public string? Source { get; init; }
}
