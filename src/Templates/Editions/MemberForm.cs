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

    /// <summary>The number of the part where the member proposes his own level, such as <c>VII.2</c>.</summary>
    public string LevelNumber { get; init; } = "";

    /// <summary>The number of the part where he proposes his level as a public employee; null when the form does not ask.</summary>
    public string? CivilServantNumber { get; init; }

    /// <summary>The id of the criteria by which he gives himself points; null when the edition has none.</summary>
    public string? Criteria { get; init; }

    public IReadOnlyList<FormSection> Sections { get; init; } = [];

    public string? Note { get; init; }
}
