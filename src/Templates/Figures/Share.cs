using Reports.Engine.Vietnamese;
using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>A part of a whole in percent: one decimal, half away from zero; the whole is 100 and nothing is 0.</summary>
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
        _ => Percentage.Of(part.Value, whole.Value) + 0.0m,
    };
}

/// <summary>One level of a table: how many, and their share.</summary>
/// <param name="Label">The words printed above it.</param>
/// <param name="Short">The short form of them; null when there is none.</param>
/// <param name="Count">How many; null when the author did not say.</param>
sealed record Column(string Code, string Label, string? Short, int? Count, Share Share)
{
    /// <summary>One column for each level of a scale or form, in its order. A level left out holds nobody when the others hold everybody; else it is not known.</summary>
    public static IReadOnlyList<Column> Of(IEnumerable<FormWord> levels, IReadOnlyDictionary<string, Count>? counts, string path, Input whole)
    {
        var nobody = whole.Value is { } all && counts?.Values.Sum(count => count.Value) == all ? new Count(0) : null;
        return [.. levels.Select(level => Of(level.Code, level.Name, level.Short, counts?.GetValueOrDefault(level.Code) ?? nobody, $"{path}.{level.Code}", whole))];
    }

    /// <summary>The same for votes: a level left out has none when the others have every valid ballot.</summary>
    public static IReadOnlyList<Column> OfVotes(IEnumerable<FormWord> levels, IReadOnlyDictionary<string, Count>? votes, string path, Input whole, int? valid) =>
        Of(levels, votes is { Count: > 0 } && votes.Values.Sum(count => count.Value) == valid
            ? levels.ToDictionary(level => level.Code, level => votes.GetValueOrDefault(level.Code) ?? new Count(0))
            : votes, path, whole);

    public static Column Of(string code, string label, string? abbreviation, Count? count, string path, Input whole) =>
        new(code, label, abbreviation, count?.Value, Share.Of(path, count, whole));

    /// <summary>What several columns hold together; null while one of them is not known.</summary>
    public static Together? Sum(IReadOnlyList<Column> columns, IReadOnlyCollection<string> codes, Input whole)
    {
        var parts = columns.Where(column => codes.Contains(column.Code)).Select(column => column.Share.Part).ToList();
        if (parts.Count == 0 || parts.Any(part => part.Value is null))
            return null;

        var total = new Total(parts);
        return new(total, new(total.AsInput(string.Join(" + ", parts.Select(part => part.Path))), whole));
    }
}

/// <summary>Several columns taken together: how many, and their share.</summary>
sealed record Together(Total Count, Share Share);
