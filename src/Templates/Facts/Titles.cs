namespace Reports.Templates.Facts;

/// <summary>Emulation titles of persons.</summary>
sealed record Titles : ITable
{
    /// <summary>Lao động tiên tiến.</summary>
    [Title("Lao động tiên tiến")]
    public Count? AdvancedWorker { get; init; }

    /// <summary>Chiến sĩ thi đua cơ sở.</summary>
    [Title("Chiến sĩ thi đua cơ sở")]
    public Count? GrassrootsFighter { get; init; }

    /// <summary>Chiến sĩ thi đua cấp tỉnh.</summary>
    [Title("Chiến sĩ thi đua cấp tỉnh")]
    public Count? ProvinceFighter { get; init; }

    /// <summary>Chiến sĩ thi đua toàn quốc.</summary>
    [Title("Chiến sĩ thi đua toàn quốc")]
    public Count? NationalFighter { get; init; }

    // Nobody with a title is a result too: nought that is written is stated.
    public bool IsStated() => AdvancedWorker is not null || GrassrootsFighter is not null || ProvinceFighter is not null || NationalFighter is not null;
}
