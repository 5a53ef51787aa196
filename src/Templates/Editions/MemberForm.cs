namespace Reports.Templates.Editions;

/// <summary>A form on which a member reviews himself.</summary>
sealed record MemberForm
{
    public required string Id { get; init; }

    public required string FormCode { get; init; }

    public required string Name { get; init; }

    /// <summary>The words in brackets under the title; null when there are none.</summary>
    public string? Subtitle { get; init; }

    public FormAudience Serves { get; init; }

    public IReadOnlyList<FormSection> Sections { get; init; } = [];

    public string? Note { get; init; }
}
