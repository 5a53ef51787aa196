using System.Text.Json.Nodes;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Schema;

/// <summary>The schemas of the model's types: what our own readers accept, with titles, ranges and words.</summary>
/// <remarks>A record is written out where it is first used; elsewhere <c>$ref</c> points to that place.</remarks>
sealed class TypeSchemas(SchemaWords words)
{
    readonly Dictionary<Type, string> _places = [];

    /// <summary>The schema of a record: its members, the necessary ones, nothing else.</summary>
    /// <param name="type">The record's type.</param>
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
