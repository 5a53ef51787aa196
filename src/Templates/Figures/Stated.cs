namespace Reports.Templates.Figures;

/// <summary>A number taken over from the file as it stands.</summary>
sealed record Stated(string Path, decimal? Value) : IComputed
{
    public string Formula => Number.Print(Value);

    public IReadOnlyList<Input> Inputs => [new(Path, Value)];
}
