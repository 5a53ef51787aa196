using System.Text.Json.Nodes;
using Reports.Engine.Data;

namespace Reports.Engine.Outlines;

/// <summary>Prints an outline: a line a block, what belongs under a block indented by two spaces.</summary>
static class OutlineText
{
    internal static string Print(DocumentOutline outline)
    {
        var text = new StringBuilder($"outline {DocumentOutline.Version}\n");
        foreach (var part in outline.Parts)
        {
            text.Append("\n== ").Append(part.Name).Append('\n');
            Print(part.Blocks, 0, text);
        }
        return text.ToString();
    }

    /// <summary>The lines of blocks alone.</summary>
    internal static string Print(IReadOnlyList<OutlineBlock> blocks)
    {
        var text = new StringBuilder();
        Print(blocks, 0, text);
        return text.ToString();
    }

    static void Print(IReadOnlyList<OutlineBlock> blocks, int depth, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            text.Append(' ', depth * 2).Append(block.Line).Append('\n');
            Print(block.Blocks, depth + 1, text);
        }
    }
}

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
