using System.Globalization;
using System.Text.Json.Nodes;

namespace Reports.Templates.Tests;

/// <summary>Changes JSON at a path such as <c>$.members[0].name</c>.</summary>
static class JsonPath
{
    public static void Set(JsonNode root, string path, JsonNode? value)
    {
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.')[1..];
        var at = root;
        foreach (var step in steps[..^1])
            at = Down(at, step);

        var last = steps[^1];
        if (last.StartsWith('[') && value is null)
            at.AsArray().RemoveAt(Index(last));
        else if (last == "[+]")
            at.AsArray().Add(value);
        else if (last.StartsWith('['))
            at.AsArray()[Index(last)] = value;
        else if (value is null)
            at.AsObject().Remove(last);
        else
            at[last] = value;
    }

    static JsonNode Down(JsonNode node, string step) =>
        (step.StartsWith('[') ? node.AsArray()[Index(step)] : node[step] ??= new JsonObject()) ?? throw new ArgumentException($"No {step}.");

    static int Index(string step) => int.Parse(step.AsSpan(1, step.Length - 2), CultureInfo.InvariantCulture);
}
