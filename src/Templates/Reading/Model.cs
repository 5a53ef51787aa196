using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Reports.Templates.Facts;

namespace Reports.Templates.Reading;

/// <summary>How records and JSON correspond: keys in snake_case, taken from the members' names.</summary>
static class Model
{
    static readonly ConcurrentDictionary<Type, ModelType> Types = new();

    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>What is known of a type.</summary>
    public static ModelType Of(Type type) => Types.GetOrAdd(type, static known => new(Options.GetTypeInfo(known)));

    /// <summary>The key of a member or the word of an enumeration: SchoolYear is school_year.</summary>
    public static string Key(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new OpaqueConverter<Count>(), new OpaqueConverter<Mark>(), new OpaqueConverter<Prose>(), new OpaqueConverter<FreeFacts>() },
        };
        options.MakeReadOnly();
        return options;
    }
}
