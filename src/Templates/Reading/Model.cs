using System.Collections.Concurrent;
using System.Text.Json;

namespace Reports.Templates.Reading;

/// <summary>How records and JSON correspond: keys in snake_case, taken from the members' names.</summary>
/// <remarks>What the records of this project are made of is written by src/ModelGenerator when it is compiled.</remarks>
static class Model
{
    static readonly ConcurrentDictionary<Type, ModelType> Types = new();

    public static ModelType Of(Type type) => Types.GetOrAdd(type, static known => Records.All.TryGetValue(known, out var record) ? record() : ModelType.Other(known));

    /// <summary>The key of a member or the word of an enumeration: SchoolYear is school_year.</summary>
    public static string Key(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}

/// <summary>What is known of a type of the model: a record with its members, a list, a dictionary. Found out once.</summary>
sealed class ModelType
{
    readonly Func<object>? _make;
    readonly Dictionary<string, ModelMember> _byKey;

    /// <summary>A record.</summary>
    /// <param name="make">Makes one of which nothing is known; null where that cannot be.</param>
    public ModelType(Func<object>? make, IReadOnlyList<ModelMember> members)
    {
        _make = make;
        Members = members;
        Required = [.. Members.Where(member => member.IsRequired)];
        _byKey = Members.ToDictionary(member => member.Key);
    }

    public ModelKind Kind { get; private init; }

    /// <summary>What a list or dictionary holds; null for a record.</summary>
    public Type? Element { get; private init; }

    /// <summary>In the order in which they are written, those of the type itself before those of its base.</summary>
    public IReadOnlyList<ModelMember> Members { get; }

    public IReadOnlyList<ModelMember> Required { get; }

    public ModelMember? this[string key] => _byKey.GetValueOrDefault(key);

    /// <summary>A record of which nothing is known.</summary>
    public object Create() => _make?.Invoke() ?? throw new NotSupportedException("Only records of this project that need no values are made from nothing.");

    /// <summary>What is no record of this project: a list, a dictionary, or a value without members.</summary>
    /// <exception cref="NotSupportedException">It is a type of this project that has members, and nobody wrote them down.</exception>
    public static ModelType Other(Type type)
    {
        Type[] shapes = type.IsInterface ? [type, .. type.GetInterfaces()] : type.GetInterfaces();
        var value = ArgumentOf(shapes, typeof(IReadOnlyDictionary<,>));
        if ((value ?? ArgumentOf(shapes, typeof(IEnumerable<>))) is not { } element)
        {
            return type.IsValueType || type.Assembly != typeof(Model).Assembly
                ? new(null, [])
                : throw new NotSupportedException($"{type} is no record: src/ModelGenerator does not write down its members.");
        }

        return new(null, []) { Kind = value is null ? ModelKind.List : ModelKind.Dictionary, Element = Nullable.GetUnderlyingType(element) ?? element };
    }

    static Type? ArgumentOf(Type[] shapes, Type open) =>
        Array.Find(shapes, shape => shape.IsGenericType && shape.GetGenericTypeDefinition() == open)?.GetGenericArguments()[^1];
}

/// <summary>What a type of the model is made of.</summary>
enum ModelKind
{
    /// <summary>Members of its own.</summary>
    Record,

    /// <summary>Items in order.</summary>
    List,

    /// <summary>Items under keys.</summary>
    Dictionary,
}
