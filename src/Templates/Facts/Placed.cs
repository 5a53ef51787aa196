namespace Reports.Templates.Facts;

/// <summary>A fact of a list, and the path that leads to it: <c>$.members[2]</c>.</summary>
sealed record Placed<T>(string Path, T Fact)
    where T : class?;

/// <summary>Lists with the paths of what they hold.</summary>
static class Placed
{
    /// <summary>The facts of a list; none where it is not stated.</summary>
    public static IEnumerable<Placed<T>> In<T>(string path, IReadOnlyList<T>? list)
        where T : class? =>
        (list ?? []).Select((fact, at) => new Placed<T>($"{path}[{at}]", fact));
}
