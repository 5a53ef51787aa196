namespace Reports.Templates.Editions;

/// <summary>What becomes of each fact when a new year begins from the last one: <c>templates/carrying.json</c>.</summary>
/// <remarks>A fact that no decision names is cleared: nothing of an old year is claimed of a new one because somebody forgot to decide.</remarks>
sealed record CarryTable
{
    public IReadOnlyList<CarryDecision> Decisions { get; init; } = [];

    public static CarryTable Load(Catalogue catalogue, DiagnosticBag problems) => CatalogueReader.Record<CarryTable>(catalogue, "carrying.json", problems);
}

/// <summary>Facts that meet the same fate, and why.</summary>
sealed record CarryDecision
{
    public required CarryFate Fate { get; init; }

    public required string Why { get; init; }

    /// <summary>Paths such as <c>members[].born</c>; one of a record decides on all that is in it.</summary>
    public required IReadOnlyList<string> Facts { get; init; }
}

/// <summary>What becomes of a fact.</summary>
enum CarryFate
{
    /// <summary>Left out: it was true of the old year only. The skeleton says what is to be filled in.</summary>
    Clear,

    /// <summary>Taken over as it stands.</summary>
    Keep,

    /// <summary>Left out, and what it was is said: it may be true again.</summary>
    Confirm,

    /// <summary>Made again by <c>Carrying</c>: the year, the edition, what is to be answered.</summary>
    Change,
}
