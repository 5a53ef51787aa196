namespace Reports.Templates.Editions;

/// <summary>How many may be rated «hoàn thành xuất sắc nhiệm vụ».</summary>
sealed record CapPolicy
{
    /// <summary>The rate in percent.</summary>
    public int Rate { get; init; } = 20;

    /// <summary>The rate for units that did outstandingly, in percent; null when there is none.</summary>
    public int? OutstandingRate { get; init; }

    public Rounding Rounding { get; init; }

    /// <summary>The unit that the cap binds: at a branch below it every finding is one step milder.</summary>
    public CapScope Scope { get; init; }

    /// <summary>True when the head is left out of both sides.</summary>
    public bool ExcludeHead { get; init; }

    public string? Source { get; init; }
}
