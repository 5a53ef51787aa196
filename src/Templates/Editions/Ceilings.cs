namespace Reports.Templates.Editions;

/// <summary>Other shares that must not be too high, in percent, each with its source.</summary>
sealed record Ceilings
{
    /// <summary>Chiến sĩ thi đua cơ sở among those with Lao động tiên tiến.</summary>
    public int? Fighters { get; init; }

    public string? FightersSource { get; init; }

    /// <summary>Public employees «hoàn thành xuất sắc nhiệm vụ».</summary>
    public int? CivilServants { get; init; }

    public string? CivilServantsSource { get; init; }
}
