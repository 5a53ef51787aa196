using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>A part of a whole in percent: one decimal, half away from zero; the whole is 100 and nothing is 0.</summary>
/// <param name="Part">The part.</param>
/// <param name="Whole">The whole.</param>
sealed record Share(Input Part, Input Whole) : IComputed
{
    public decimal? Value { get; } = Of(Part.Value, Whole.Value);

    /// <summary>The share that the author states, exactly as written; null when none is stated.</summary>
    public string? Stated { get; init; }

    /// <summary>Where the stated share stands: with the part, unless that is a sum.</summary>
    public string StatedAt { get; init; } = Part.Path + ".percent";

    public string Formula => $"{Number.Print(Part.Value)} ÷ {Number.Print(Whole.Value)} × 100 = {Number.Print(Value)}";

    public IReadOnlyList<Input> Inputs => [Part, Whole];

    /// <summary>The share of a count, keeping what the author states beside it.</summary>
    public static Share Of(string path, Count? count, Input whole) => new(new(path, count?.Value), whole) { Stated = count?.Percent };

    static decimal? Of(decimal? part, decimal? whole) => (part, whole) switch
    {
        (null, _) or (_, null or 0) => null,
        (0, _) => 0m,
        _ when part == whole => 100m,
        // Adding 0.0 keeps the decimal place of 60.0.
        _ => Math.Round(part.Value * 100 / whole.Value, 1, MidpointRounding.AwayFromZero) + 0.0m,
    };
}
