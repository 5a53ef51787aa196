namespace Reports.Templates.Editions;

/// <summary>A word printed beside a box, with its code in the data and its short form in tables.</summary>
sealed record FormWord
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Short { get; init; }
}
