using System.Collections.Concurrent;
using System.Text.Json;

namespace Reports.Templates.Reading;

/// <summary>How records and JSON correspond: keys in snake_case, taken from the members' names.</summary>
static class Model
{
    static readonly ConcurrentDictionary<Type, ModelType> Types = new();

    /// <summary>What is known of a type.</summary>
    public static ModelType Of(Type type) => Types.GetOrAdd(type, static known => new(known));

    /// <summary>The key of a member or the word of an enumeration: SchoolYear is school_year.</summary>
    public static string Key(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
