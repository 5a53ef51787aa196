namespace Reports.Templates.Figures;

/// <summary>A sum of facts.</summary>
sealed record Total(IReadOnlyList<Input> Parts) : IComputed
{
    /// <summary>The sum; null while a part is not known, for what is unknown is not nought.</summary>
    public decimal? Value { get; } = Parts.Count > 0 && Parts.All(part => part.Value is not null) ? Parts.Sum(part => part.Value) : null;

    public string Formula => $"{string.Join(" + ", Parts.Where(part => part.Value is not null).Select(part => Number.Print(part.Value)))} = {Number.Print(Value)}";

    public IReadOnlyList<Input> Inputs => Parts;

    /// <summary>The sum as the input of a further figure.</summary>
    public Input AsInput(string path) => new(path, Value);
}
