using System.Globalization;

namespace Reports.Studio.Editing;

/// <summary>A step towards a value: a member by its name, or an item by its number.</summary>
readonly record struct PlaceStep(string? Name, int Index)
{
    public static PlaceStep To(string name) => new(name, -1);

    public static PlaceStep To(int index) => new(null, index);
}

/// <summary>The place of a fact as the page names it: <c>members[3].votes.htxs</c>.</summary>
sealed class FactPlace
{
    const int MostSteps = 32;

    FactPlace(IReadOnlyList<PlaceStep> steps) => Steps = steps;

    public IReadOnlyList<PlaceStep> Steps { get; }

    /// <summary>The same place in any item: <c>members[].votes.htxs</c>.</summary>
    public string Pattern => string.Concat(Steps.Select((step, at) => step.Name is null ? "[]" : at == 0 ? step.Name : "." + step.Name));

    /// <summary>The place; null for a text that is none.</summary>
    public static FactPlace? Of(string text)
    {
        var steps = new List<PlaceStep>();
        foreach (var part in text.Split('.'))
        {
            var open = part.IndexOf('[', StringComparison.Ordinal);
            var name = open < 0 ? part : part[..open];
            if (name.Length == 0 || name.Contains(']', StringComparison.Ordinal) || steps.Count >= MostSteps)
                return null;
            steps.Add(PlaceStep.To(name));
            for (; open >= 0 && open < part.Length;)
            {
                var close = part.IndexOf(']', open);
                if (part[open] != '[' || close < 0 || !int.TryParse(part.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                    return null;
                steps.Add(PlaceStep.To(index));
                open = close + 1;
            }
        }

        return new(steps);
    }

    /// <summary>The place of what it stands in.</summary>
    public FactPlace Above => new([.. Steps.SkipLast(1)]);

    /// <summary>The same place in another item.</summary>
    public FactPlace WithIndex(int step, int index) => new([.. Steps.Take(step), PlaceStep.To(index), .. Steps.Skip(step + 1)]);

    public override string ToString() =>
        string.Concat(Steps.Select((step, at) => step.Name is null ? string.Create(CultureInfo.InvariantCulture, $"[{step.Index}]") : at == 0 ? step.Name : "." + step.Name));
}
