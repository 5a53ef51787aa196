using System.Text.Json.Nodes;

namespace Reports.Templates.Tests.Documents.Claims;

/// <summary>Takes facts out of a year: <c>$.meeting.date</c>, <c>$.members[*].votes</c>, <c>$.limitations|$.review.limitations</c>.</summary>
static class FactRemoval
{
    /// <summary>A copy without what stands at the paths parted by «|».</summary>
    public static JsonNode Without(JsonNode year, string paths)
    {
        var copy = year.DeepClone();
        foreach (var path in paths.Split('|'))
            Remove(copy, path.Replace("[*]", ".*", StringComparison.Ordinal).Split('.')[1..]);
        return copy;
    }

    /// <summary>The paths of everything in a year, three steps deep.</summary>
    public static IReadOnlyList<string> PathsIn(JsonNode year) => [.. Below("$", year, 4).Distinct()];

    static void Remove(JsonNode? at, string[] steps)
    {
        if (steps is ["*", .. var rest])
        {
            foreach (var item in at as JsonArray ?? [])
                Remove(item, rest);
        }
        else if (at is JsonObject members)
        {
            if (steps.Length == 1)
                members.Remove(steps[0]);
            else
                Remove(members[steps[0]], steps[1..]);
        }
    }

    static IEnumerable<string> Below(string path, JsonNode? node, int depth) => (depth, node) switch
    {
        (0, _) => [],
        (_, JsonObject members) => members.SelectMany(member => Below($"{path}.{member.Key}", member.Value, depth - 1).Prepend($"{path}.{member.Key}")),
        (_, JsonArray items) => items.OfType<JsonObject>().SelectMany(item => Below(path + "[*]", item, depth)),
        _ => [],
    };
}
