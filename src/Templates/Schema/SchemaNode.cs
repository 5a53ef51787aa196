using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Schema;

/// <summary>Completes one node of the exported schema: what our own readers accept, titles, ranges, words.</summary>
static class SchemaNode
{
    public static JsonNode Of(JsonSchemaExporterContext context, JsonNode node, SchemaWords words)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var attributes = context.PropertyInfo is { } property ? property.AttributeProvider : null;
        var vocabulary = Attribute<WordsAttribute>(attributes) is { } bound ? words.Of(bound.Vocabulary) : null;
        var schema = Leaf(type, vocabulary) ?? Shaped(context.TypeInfo, node, vocabulary);
        if (context.PropertyInfo is null)
            return schema;

        if (Attribute<BetweenAttribute>(attributes) is { } range)
            (schema["minimum"], schema["maximum"]) = (range.Smallest, range.Largest);
        if (Attribute<PatternAttribute>(attributes) is { } pattern)
            (schema["pattern"], schema["examples"]) = (pattern.Expression, new JsonArray(pattern.Example));
        return Titled(schema, Attribute<TitleAttribute>(attributes));
    }

    static JsonObject? Leaf(Type type, IReadOnlyList<(string Word, string? Title)>? words)
    {
        if (type == typeof(Count))
            return LeafSchemas.Count();
        if (type == typeof(Mark))
            return LeafSchemas.Mark(words ?? []);
        if (type == typeof(Prose))
            return LeafSchemas.Prose();
        if (type == typeof(DateOnly))
            return LeafSchemas.Date();
        if (type == typeof(FreeFacts))
            return new() { ["type"] = "object" };
        return type.IsEnum ? new() { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)Model.Key(name))]) } : null;
    }

    static JsonObject Shaped(JsonTypeInfo info, JsonNode node, IReadOnlyList<(string Word, string? Title)>? words)
    {
        var schema = node as JsonObject ?? [];
        // Null and absent are the same to our reader: saying «null» in every type would only hide the type.
        // Numbers and dates alone say it: a new file has null wherever one is still to be written.
        if (schema["type"] is JsonArray types && !types.Any(name => (string?)name is "integer" or "number"))
            schema["type"] = types.Select(name => (string?)name).First(name => name != "null");
        if (schema["properties"] is not null)
            schema["additionalProperties"] = false;
        if (words is null)
            return schema;

        if (info.Kind == JsonTypeInfoKind.Dictionary)
            (schema["properties"], schema["additionalProperties"]) = (Keys(words, info.ElementType!), false);
        else
            schema["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word.Word)]);
        return schema;
    }

    static JsonObject Keys(IReadOnlyList<(string Word, string? Title)> words, Type element)
    {
        var keys = new JsonObject();
        foreach (var (word, title) in words)
            keys[word] = Titled(Leaf(element, null) ?? [], title is null ? null : new(title));
        return keys;
    }

    /// <summary>Title and description first: that is what an editor shows.</summary>
    static JsonObject Titled(JsonObject schema, TitleAttribute? title)
    {
        if (title is null)
            return schema;

        // An editor completes with the description alone: a key without one would be offered unexplained.
        var titled = new JsonObject { ["title"] = title.Title, ["description"] = title.Description ?? $"{title.Title}." };
        foreach (var (key, value) in schema.ToList())
        {
            schema.Remove(key);
            titled[key] = value;
        }

        return titled;
    }

    static T? Attribute<T>(System.Reflection.ICustomAttributeProvider? provider) where T : Attribute =>
        provider?.GetCustomAttributes(typeof(T), true).OfType<T>().FirstOrDefault();
}
