namespace Reports.Templates.Figures;

/// <summary>A number that is computed, with everything an auditor needs to compute it again.</summary>
interface IComputed
{
    /// <summary>The number; null when there is nothing to compute it from.</summary>
    decimal? Value { get; }

    /// <summary>The calculation written out, such as <c>18 ÷ 34 × 100 = 52,9</c>.</summary>
    string Formula { get; }

    IReadOnlyList<Input> Inputs { get; }
}

/// <summary>A fact that a figure is computed from.</summary>
/// <param name="Path">Where it stands in the data file.</param>
/// <param name="Value">Its number; null when the file has none.</param>
sealed record Input(string Path, decimal? Value)
{
    public static Input Of(string path, int? value) => new(path, value);
}

/// <summary>A number taken over from the file as it stands.</summary>
sealed record Stated(string Path, decimal? Value) : IComputed
{
    public string Formula => Number.Print(Value);

    public IReadOnlyList<Input> Inputs => [new(Path, Value)];
}

/// <summary>A sum of facts.</summary>
sealed record Total(IReadOnlyList<Input> Parts) : IComputed
{
    /// <summary>The sum; null while a part is not known, for what is unknown is not zero.</summary>
    public decimal? Value { get; } = Parts.Count > 0 && Parts.All(part => part.Value is not null) ? Parts.Sum(part => part.Value) : null;

    public string Formula => $"{string.Join(" + ", Parts.Where(part => part.Value is not null).Select(part => Number.Print(part.Value)))} = {Number.Print(Value)}";

    public IReadOnlyList<Input> Inputs => Parts;

    /// <summary>The sum as the input of a further figure.</summary>
    public Input AsInput(string path) => new(path, Value);
}

/// <summary>What is left of a whole without its part.</summary>
sealed record Remainder(Input Whole, Input Part) : IComputed
{
    public decimal? Value { get; } = Whole.Value - Part.Value;

    public string Formula => $"{Number.Print(Whole.Value)} - {Number.Print(Part.Value)} = {Number.Print(Value)}";

    public IReadOnlyList<Input> Inputs => [Whole, Part];
}

/// <summary>People of the members' list, counted.</summary>
sealed record Headcount(IReadOnlyList<Placed<Facts.Member>> People) : IComputed
{
    public decimal? Value => People.Count;

    public string Formula => People.Count == 0 ? "0" : $"{string.Join("; ", People.Select(person => person.Fact.Name))} = {People.Count}";

    public IReadOnlyList<Input> Inputs => [.. People.Select(person => new Input(person.Path, 1))];
}
