using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Collecting;

/// <summary>A year to which facts are added; everything else of its file stays as it is, comments excepted.</summary>
sealed class YearWriter(YearFile year)
{
    readonly JsonObject _root = (JsonObject)JsonNode.Parse(year.ToJson())!;

    public YearFile Year => YearFile.Read(Encoding.UTF8.GetBytes(_root.ToJsonString()), year.Name);

    /// <summary>True when something stands at a path, read or not; an empty text or list, and one that is still to be filled in, is nothing.</summary>
    public bool Has(string path)
    {
        JsonNode? node = _root;
        foreach (var step in Steps(path))
        {
            node = step.Index is { } index ? (node as JsonArray)?[index] : (node as JsonObject)?[step.Name];
            // A part that is a text and no object stands in the way of its prose.
            if (node is JsonValue)
                break;
        }

        return !IsEmpty(node);
    }

    /// <summary>Sets the fact at a path; objects on the way are made.</summary>
    public void Put(string path, JsonNode value)
    {
        var steps = Steps(path);
        JsonNode at = _root;
        for (var step = 0; step < steps.Count - 1; step++)
        {
            var below = steps[step].Index is { } index ? ((JsonArray)at)[index] : at[steps[step].Name];
            if (below is not (JsonObject or JsonArray))
                at[steps[step].Name] = below = new JsonObject();
            at = below;
        }

        at[steps[^1].Name] = value.DeepClone();
    }

    // Members that nobody has filled in yet do not count in the facts, so that an item may stand further down in the file.
    List<(string Name, int? Index)> Steps(string path)
    {
        var item = path[..(path.IndexOf(']', StringComparison.Ordinal) + 1)];
        return
        [
            .. (year.Places!.At(item).Path + path[item.Length..])[2..].Replace("[", ".[", StringComparison.Ordinal).Split('.')
                .Select(step => step[0] == '[' ? ("", int.Parse(step.AsSpan(1, step.Length - 2), CultureInfo.InvariantCulture)) : (step, (int?)null)),
        ];
    }

    static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonArray list => list.All(IsEmpty),
        JsonObject members => members.All(member => IsEmpty(member.Value)),
        _ => node.GetValueKind() == JsonValueKind.String && node.GetValue<string>() is var text && (text.Trim().Length == 0 || Node.IsPlace(text)),
    };
}
