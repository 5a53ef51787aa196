using System.Collections;
using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>How each kind of value without members of its own is read.</summary>
static class Leaves
{
    static readonly Dictionary<Type, Func<Leaf, object?>> Readers = new()
    {
        [typeof(string)] = TextReader.Read,
        [typeof(int)] = NumberReader.Whole,
        [typeof(decimal)] = NumberReader.Decimal,
        [typeof(bool)] = Boolean,
        [typeof(DateOnly)] = DateReader.Read,
        [typeof(Count)] = CountReader.Read,
        [typeof(Mark)] = MarkReader.Read,
        [typeof(Prose)] = ProseReader.Read,
        [typeof(FreeFacts)] = leaf => new FreeFacts(leaf.Node),
    };

    /// <summary>The reader of a type; null when the type has members of its own.</summary>
    public static Func<Leaf, object?>? For(Type type) => Readers.GetValueOrDefault(type);

    /// <summary>An empty dictionary of values of a type.</summary>
    /// <exception cref="NotSupportedException">The model had no dictionary of such values so far: name it here. Native code has only the types that are named.</exception>
    public static IDictionary Dictionary(Type element)
    {
        if (element == typeof(Count))
            return new Dictionary<string, Count>();
        if (element == typeof(string))
            return new Dictionary<string, string>();
        if (element == typeof(Severity))
            return new Dictionary<string, Severity>();
        throw new NotSupportedException($"No dictionary of {element.Name} is known.");
    }

    static object? Boolean(Leaf leaf) => leaf.Node.Kind switch
    {
        NodeKind.True => true,
        NodeKind.False => false,
        _ => leaf.Wrong(Expectations.Boolean),
    };
}
