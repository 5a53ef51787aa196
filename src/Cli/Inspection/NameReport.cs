using System.Text.Json.Nodes;
using Reports.Cli.Findings;
using Reports.Cli.Tables;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

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
