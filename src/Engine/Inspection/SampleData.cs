using System.Text.Json.Nodes;
using Reports.Engine.Data;

namespace Reports.Engine.Inspection;

/// <summary>A data file with a value for every name that a template uses.</summary>
static class SampleData
{
    const int Items = 2;

    // One grey pixel.
    const string Picture =
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    public static string Write(NameTree tree, DataKindOf kinds, ItemHints items) => ReadableJson.Text(Object(tree, kinds, items)) + "\n";

    static JsonNode Of(NameTree tree, DataKindOf kinds, ItemHints items) => kinds.Of(tree) switch
    {
        DataKind.Object => Object(tree, kinds, items),
        DataKind.List => new JsonArray([.. Enumerable.Range(0, Math.Max(Items, items.Of(tree.Path))).Select(_ => tree.Items is null ? Words(tree) : Of(tree.Items, kinds, items))]),
        DataKind.Rows => new JsonArray([.. Enumerable.Range(1, Items).Select(row => new JsonObject { ["name"] = $"{Words(tree)} {row}", ["number"] = row })]),
        DataKind.Number => 1,
        DataKind.Condition => true,
        DataKind.Date => "2025-01-31",
        DataKind.Image => Picture,
        _ => Words(tree),
    };

    static JsonObject Object(NameTree tree, DataKindOf kinds, ItemHints items) =>
        new(tree.Members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Of(member.Tree, kinds, items))));

    // The path itself: in the rendered document one sees where each value goes.
    static string Words(NameTree tree) => $"‹{tree.Path}›";
}
