using System.Text.Json.Nodes;
using Reports.Templates.Reading;

namespace Reports.Templates.Schema;

/// <summary>The schemas of the model's types: what our own readers accept, with titles, ranges and words.</summary>
/// <remarks>A record is written out where it is first used; elsewhere <c>$ref</c> points to that place.</remarks>
sealed class TypeSchemas(SchemaWords words)
{
    readonly Dictionary<Type, string> _places = [];

    /// <summary>The schema of a record: its members, the necessary ones, nothing else.</summary>
    /// <param name="place">Where the schema will stand, as a JSON pointer: <c>#</c> is the whole.</param>
    public JsonObject Record(Type type, string place = "#")
    {
        if (!_places.TryAdd(type, place))
            return new() { ["$ref"] = _places[type] };

        var model = Model.Of(type);
        var properties = new JsonObject();
        foreach (var member in model.Members)
            properties[member.Key] = Member(member, $"{place}/properties/{member.Key}");

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (model.Required.Count > 0)
            schema["required"] = new JsonArray([.. model.Required.Select(member => (JsonNode)member.Key)]);
        schema["additionalProperties"] = false;
        return schema;
    }

    JsonObject Member(ModelMember member, string place)
    {
        var schema = Of(member.Type, place, member.Words is { } bound ? words.Of(bound) : null);
        if (member.Between is { } range)
            (schema["minimum"], schema["maximum"]) = (range.Smallest, range.Largest);
        if (member.Pattern is { } pattern)
            (schema["pattern"], schema["examples"]) = (pattern.Expression, new JsonArray(pattern.Example));
        return Titled(schema, member.Title);
    }

    /// <summary>Null and absent are the same to our reader: saying «null» of every type would only hide the type.
    /// Numbers, dates and answers alone say it: a new file has null wherever one is still to be written.</summary>
    JsonObject Of(Type type, string place, IReadOnlyList<(string Word, string? Title)>? known)
    {
        if (Nullable.GetUnderlyingType(type) is { } stated)
        {
            var schema = Of(stated, place, known);
            if (schema["type"] is JsonValue name && (string?)name is "integer" or "number" or "boolean")
                schema["type"] = new JsonArray((string?)name, "null");
            return schema;
        }

        if (LeafSchemas.Of(type, known) is { } leaf)
            return leaf;

        var model = Model.Of(type);
        return model.Kind switch
        {
            ModelKind.Record => Record(type, place),
            ModelKind.List => new() { ["type"] = "array", ["items"] = Of(model.Element!, $"{place}/items", null) },
            _ when known is null => new() { ["type"] = "object", ["additionalProperties"] = Of(model.Element!, $"{place}/additionalProperties", null) },
            _ => new() { ["type"] = "object", ["properties"] = Keys(known, model.Element!, place), ["additionalProperties"] = false },
        };
    }

    JsonObject Keys(IReadOnlyList<(string Word, string? Title)> known, Type element, string place)
    {
        var keys = new JsonObject();
        foreach (var (word, title) in known)
            keys[word] = Titled(Of(element, $"{place}/properties/{word}", null), title is null ? null : new(title));
        return keys;
    }

    /// <summary>Title and description first: that is what an editor shows.</summary>
    static JsonObject Titled(JsonObject schema, TitleAttribute? title)
    {
        if (title is null)
            return schema;

        // An editor completes with the description alone: a key without one would be offered unexplained.
        return Headed(new() { ["title"] = title.Title, ["description"] = title.Description ?? $"{title.Title}." }, schema);
    }

    /// <summary>A schema after the members that come first.</summary>
    public static JsonObject Headed(JsonObject head, JsonObject schema)
    {
        foreach (var (key, value) in schema.ToList())
        {
            schema.Remove(key);
            head[key] = value;
        }

        return head;
    }
}

/// <summary>The schemas of values that our own readers read.</summary>
static class LeafSchemas
{
    /// <summary>The schema of a value without members of its own; null for every other type.</summary>
    /// <param name="words">The words that the value may be; null when it is free.</param>
    public static JsonObject? Of(Type type, IReadOnlyList<(string Word, string? Title)>? words)
    {
        if (type == typeof(string))
            return words is null ? new() { ["type"] = "string" } : new() { ["type"] = "string", ["enum"] = Names(words.Select(word => word.Word)) };
        if (type == typeof(int))
            return new() { ["type"] = "integer" };
        if (type == typeof(decimal))
            return new() { ["type"] = "number" };
        if (type == typeof(bool))
            return new() { ["type"] = "boolean" };
        if (type == typeof(Count))
            return Count();
        if (type == typeof(Mark))
            return Mark(words ?? []);
        if (type == typeof(Prose))
            return Prose();
        if (type == typeof(DateOnly))
            return Date();
        if (type == typeof(FreeFacts))
            return new() { ["type"] = "object" };
        return type.IsEnum ? new() { ["enum"] = Names(Enum.GetNames(type).Select(Model.Key)) } : null;
    }

    static JsonObject Count() => new()
    {
        ["anyOf"] = new JsonArray(
            Whole(),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["count"] = Whole(),
                    ["percent"] = new JsonObject
                    {
                        ["description"] = "Tỷ lệ ghi trong báo cáo, ví dụ 42,9. Chỉ để đối chiếu; văn bản in tỷ lệ tính được.",
                        ["type"] = new JsonArray("string", "number"),
                    },
                },
                ["required"] = new JsonArray("count"),
                ["additionalProperties"] = false,
            }),
    };

    static JsonObject Mark(IReadOnlyList<(string Word, string? Title)> words)
    {
        var boxes = new JsonObject();
        foreach (var (word, _) in words)
            boxes[word] = new JsonObject { ["type"] = "boolean" };
        return new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["enum"] = Names(words.Select(word => word.Word)) },
                // Boxes as on paper; words that the form does not have are for the rules to find.
                new JsonObject { ["type"] = "object", ["properties"] = boxes, ["additionalProperties"] = new JsonObject { ["type"] = "boolean" } }),
        };
    }

    static JsonObject Prose() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            new JsonObject { ["type"] = "string" }),
    };

    static JsonObject Date() => new()
    {
        ["type"] = new JsonArray("string", "null"),
        ["pattern"] = @"^(\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4})$",
        ["examples"] = new JsonArray("2023-12-16", "16/12/2023"),
    };

    static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);

    static JsonObject Whole() => new() { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 0 };
}
