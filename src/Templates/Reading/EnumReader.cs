using System.Collections.Concurrent;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Reads a word out of a closed list.</summary>
static class EnumReader
{
    static readonly ConcurrentDictionary<Type, Dictionary<string, object>> Words = new();

    public static object? Read(Leaf leaf, Type type)
    {
        var words = Words.GetOrAdd(type, static known => Enum.GetNames(known).ToDictionary(Model.Key, name => Enum.Parse(known, name)));
        if (leaf.Node.Kind == NodeKind.Text && words.TryGetValue(leaf.Node.Text.Trim(), out var word))
            return word;

        leaf.Problems.Add(ReadingProblems.UnknownWord(leaf.Node, leaf.Name, [.. words.Select(known => FactNames.Word((Enum)known.Value))]));
        return null;
    }
}
