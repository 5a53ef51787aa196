namespace Reports.Templates.Figures;

/// <summary>People of the members' list, counted.</summary>
sealed record Headcount(IReadOnlyList<(string Path, string Name)> People) : IComputed
{
    public decimal? Value => People.Count;

    public string Formula => People.Count == 0 ? "0" : $"{string.Join("; ", People.Select(person => person.Name))} = {People.Count}";

    public IReadOnlyList<Input> Inputs => [.. People.Select(person => new Input(person.Path, 1))];

    public static Headcount Of(IEnumerable<(string Path, Facts.Member Member)> members) =>
        new([.. members.Select(member => (member.Path, member.Member.Name))]);
}
