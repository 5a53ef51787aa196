using System.Text.Json.Nodes;
using Reports.Engine.Data;

namespace Reports.Engine.Outlines;

/// <summary>Prints an outline as JSON; the shape is described in docs/outline.md.</summary>
static class OutlineJson
{
    internal static string Print(DocumentOutline outline) => ReadableJson.Text(new JsonObject
    {
        ["outline"] = DocumentOutline.Version,
        ["parts"] = new JsonArray([.. outline.Parts.Select(part => new JsonObject { ["name"] = part.Name, ["blocks"] = Of(part.Blocks) })]),
    }) + "\n";

    static JsonArray Of(IReadOnlyList<OutlineBlock> blocks) => new([.. blocks.Select(block => new JsonObject
    {
        ["kind"] = block.Kind,
        ["facts"] = new JsonArray([.. block.Facts.Select(fact => (JsonNode)fact)]),
        ["text"] = block.Text,
        ["blocks"] = Of(block.Blocks),
    })]);
}
