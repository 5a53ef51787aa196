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

/// <summary>One part of a review form: its number, its exact heading, and how it is filled in.</summary>
sealed record FormSection
{
    /// <summary>The key of the part in the facts, such as <c>principles</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the part that this one follows, where an edition adds it to those of another.</summary>
    public string? After { get; init; }

    /// <summary>The number without its punctuation, such as <c>I.1</c>.</summary>
    public required string Number { get; init; }

    public required string Heading { get; init; }

    /// <summary>True when one of the four ratings is marked under it.</summary>
    public bool Rated { get; init; }

    /// <summary>True when it counts as result of tasks: the best level asks the best rating here.</summary>
    public bool TaskResult { get; init; }

    /// <summary>True when one of the final levels is marked under it.</summary>
    public bool Level { get; init; }

    /// <summary>What is printed when the author has nothing to say here; null when that may not be.</summary>
    public string? WhenEmpty { get; init; }

    /// <summary>True when points on the scale of one hundred stand under it instead of boxes.</summary>
    public bool Score { get; init; }

    /// <summary>True when only a member with a leadership post fills it in.</summary>
    public bool LeaderOnly { get; init; }
}
