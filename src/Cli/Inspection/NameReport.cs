using System.Text.Json.Nodes;
using Reports.Cli.Tables;
using Reports.Engine.Scripting;

namespace Reports.Cli.Inspection;

/// <summary>The names of a template for people and for programs.</summary>
static class NameReport
{
    public static Table Table(IReadOnlyList<UsedName> names, Language language) => new(
        [CliTexts.NameColumn.In(language), CliTexts.KindColumn.In(language), CliTexts.PlacesColumn.In(language)],
        [.. names.Select(name => new[] { name.Path + (name.IsOptional ? "?" : ""), string.Join(", ", name.Kinds.Select(kind => CliTexts.Kind(kind).In(language))), Places(name, language) })]);

    /// <summary>A JSON Schema of the data, which validators take as it is; file and names are annotations in it.</summary>
    public static JsonObject Json(string file, string schema, IEnumerable<UsedName> names)
    {
        var json = JsonNode.Parse(schema)!.AsObject();
        json["version"] = 1;
        json["file"] = file;
        json["names"] = new JsonArray([.. names.Select(name => new JsonObject
        {
            ["path"] = name.Path,
            ["kinds"] = new JsonArray([.. name.Kinds.Select(kind => (JsonNode)kind)]),
            ["optional"] = name.IsOptional,
            ["places"] = new JsonArray([.. name.Places.Select(LocationJson.Of)]),
        })]);
        return json;
    }

    static string Places(UsedName name, Language language)
    {
        var first = Place(name.Places[0], language);
        return name.Places.Count == 1 ? first : CliTexts.PlaceAndMore(first, name.Places.Count - 1).In(language);
    }

    /// <summary>The place without the file, which is the same for all.</summary>
    static string Place(Location place, Language language) => place is WordLocation word
        ? (word with { Text = "" }).Inside(language)[2..]
        : place.Inside(language);
}

/// <summary>A name of the data with everything that a template does with it.</summary>
/// <param name="Path">The path from the root of the data; items of a list are written <c>members[].name</c>.</param>
/// <param name="Kinds">What is done with it: <c>value</c>, <c>list</c>, <c>condition</c>, <c>image</c>; in the order first met.</param>
/// <param name="IsOptional">True when the template allows for its absence everywhere.</param>
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
