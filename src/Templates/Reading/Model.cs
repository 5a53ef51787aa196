using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace Reports.Templates.Reading;

/// <summary>How records and JSON correspond: keys in snake_case, taken from the members' names.</summary>
static class Model
{
    static readonly ConcurrentDictionary<Type, ModelType> Types = new();

    /// <summary>What is known of a type.</summary>
    public static ModelType Of(Type type) => Types.GetOrAdd(type, static known => new(known));

    /// <summary>Finds out what is known of a type and of all that it is made of.</summary>
    public static void Prepare(Type type)
    {
        if (Leaves.For(type) is not null || type.IsEnum || Types.ContainsKey(type))
            return;
        var known = Of(type);
        foreach (var part in known.Members.Select(member => member.Kind).Concat(known.Element is { } element ? [element] : []))
            Prepare(part);
    }

    /// <summary>The key of a member or the word of an enumeration: SchoolYear is school_year.</summary>
    public static string Key(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}

/// <summary>What is known of a type of the model: a record with its members, a list, a dictionary. Found out once.</summary>
/// <remarks>Reflection that only looks: code compiled to the machine's own language, which cannot make new types, does it as well.</remarks>
sealed class ModelType
{
    readonly Type _type;
    readonly Dictionary<string, ModelMember> _byKey;

    public ModelType(Type type)
    {
        _type = type;
        (Kind, var element) = KindOf(type);
        Element = element is null ? null : Nullable.GetUnderlyingType(element) ?? element;
        Members = Kind == ModelKind.Record ? [.. MembersOf(type)] : [];
        Required = [.. Members.Where(member => member.IsRequired)];
        _byKey = Members.ToDictionary(member => member.Key);
    }

    public ModelKind Kind { get; }

    /// <summary>What a list or dictionary holds; null for a record.</summary>
    public Type? Element { get; }

    /// <summary>In the order in which they are written, those of the type itself before those of its base.</summary>
    public IReadOnlyList<ModelMember> Members { get; }

    public IReadOnlyList<ModelMember> Required { get; }

    public ModelMember? this[string key] => _byKey.GetValueOrDefault(key);

    public object Create() => Activator.CreateInstance(_type)!;

    static (ModelKind Kind, Type? Element) KindOf(Type type)
    {
        Type[] shapes = type.IsInterface ? [type, .. type.GetInterfaces()] : type.GetInterfaces();
        if (ArgumentOf(shapes, typeof(IReadOnlyDictionary<,>)) is { } value)
            return (ModelKind.Dictionary, value);
        return ArgumentOf(shapes, typeof(IEnumerable<>)) is { } item ? (ModelKind.List, item) : (ModelKind.Record, null);
    }

    static Type? ArgumentOf(Type[] shapes, Type open) =>
        Array.Find(shapes, shape => shape.IsGenericType && shape.GetGenericTypeDefinition() == open)?.GetGenericArguments()[^1];

    static IEnumerable<ModelMember> MembersOf(Type type)
    {
        var names = new HashSet<string>();
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (var property in at.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (property.GetIndexParameters().Length == 0 && names.Add(property.Name))
                    yield return new(property);
            }
        }
    }
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
