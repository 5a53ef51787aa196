using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Carrying;

/// <summary>The lists of what is kept and what is cleared: a line for each part of the file, parts of which the same is said together.</summary>
static class KeptAndCleared
{
    static readonly Sentence Whole = new("toàn bộ", "all of it");

    public static IEnumerable<CarryChange> Of(IReadOnlyList<MetFact> met)
    {
        var parts = met.GroupBy(fact => fact.Path.Split('.')[0]).ToList();
        return Lines(CarryKind.Kept, CarryFate.Keep, parts).Concat(Lines(CarryKind.Cleared, CarryFate.Clear, parts));
    }

    static IEnumerable<CarryChange> Lines(CarryKind kind, CarryFate fate, List<IGrouping<string, MetFact>> parts) =>
        from part in parts
        let facts = part.Where(fact => fact.Fate == fate).ToList()
        where facts.Count > 0
        let said = facts.Count == part.Count() ? Whole : Said(facts)
        let about = (Name: Named(part.Key, facts), Path: "$." + part.Key.TrimEnd('[', ']'))
        group about by said into same
        select new CarryChange(kind, same.Count() == 1 ? same.First().Path : null, new(
            $"{string.Join("; ", same.Select(one => one.Name.Vietnamese))}: {same.Key.Vietnamese}.",
            $"{string.Join("; ", same.Select(one => one.Name.English))}: {same.Key.English}."));

    /// <summary>«Danh sách đảng viên (22)».</summary>
    static Sentence Named(string part, IReadOnlyCollection<MetFact> facts) => Counted(FactNames.Of("$." + part.TrimEnd('[', ']')), part.EndsWith(']') ? facts : []);

    /// <summary>The facts of a part by their names; in a list with how many rows have each.</summary>
    static Sentence Said(List<MetFact> facts)
    {
        var names = facts
            .GroupBy(fact => string.Join('.', fact.Path.Split('.').Take(2)))
            .Select(same => Counted(Name(same.Key.Split('.')), same.Key.Contains("[].", StringComparison.Ordinal) ? [.. same] : []))
            .ToList();
        return new(string.Join("; ", names.Select(name => name.Vietnamese)), string.Join("; ", names.Select(name => name.English)));
    }

    // members[].born: of the second step only its own name, the part's name stands before the line.
    static Sentence Name(string[] steps)
    {
        var part = Model.Of(typeof(BranchYear))[steps[0].TrimEnd('[', ']')]!;
        return steps.Length == 1 ? part.Name
            : Model.Of(steps[0].EndsWith(']') ? Model.Of(part.Type).Element! : part.Kind)[steps[1].TrimEnd('[', ']')]!.Name;
    }

    static Sentence Counted(Sentence name, IReadOnlyCollection<MetFact> facts)
    {
        var rows = facts.Select(fact => fact.Node.Path.Split('.')[1]).Distinct().Count();
        return rows == 0 ? name : new($"{name.Vietnamese} ({rows})", $"{name.English} ({rows})");
    }
}
