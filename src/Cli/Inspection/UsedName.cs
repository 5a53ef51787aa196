using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;

namespace Reports.Cli.Inspection;

/// <summary>A name of the data with everything that a template does with it.</summary>
/// <param name="Path">The path from the root of the data; items of a list are written <c>members[].name</c>.</param>
/// <param name="Kinds">What is done with it: <c>value</c>, <c>list</c>, <c>condition</c>, <c>image</c>; in the order first met.</param>
/// <param name="IsOptional">True when the template reckons with its absence everywhere.</param>
/// <param name="Places">Every place, in the order of the template.</param>
sealed record UsedName(string Path, IReadOnlyList<string> Kinds, bool IsOptional, IReadOnlyList<Location> Places)
{
    const string ImageFunction = "word.image";

    /// <summary>The names, each once, in the order of their paths.</summary>
    public static IReadOnlyList<UsedName> Of(IEnumerable<NameUse> uses) =>
    [
        .. uses.GroupBy(FullPath)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new UsedName(
                group.Key, [.. group.Select(Kind).Distinct()], group.All(use => use.IsOptional), [.. group.Select(use => use.Location).Distinct()])),
    ];

    // Inside of `with x` a name may be a member of x: shown as the template means it.
    static string FullPath(NameUse use) => use.Within is { } owner ? $"({owner}.){use.Path}" : use.Path;

    static string Kind(NameUse use) => use.Functions.Contains(ImageFunction) ? "image" : use.Kind switch
    {
        NameKind.List => "list",
        NameKind.Condition => "condition",
        _ => "value",
    };
}
