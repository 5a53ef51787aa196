using System.Collections.Concurrent;
using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Reads a word out of a closed list.</summary>
static class EnumReader
{
    static readonly ConcurrentDictionary<Type, Dictionary<string, object>> Words = new();

    public static object? Read(Node node, Type type, DiagnosticBag problems)
    {
        var words = Words.GetOrAdd(type, static known => Enum.GetNames(known).ToDictionary(Model.Key, name => Enum.Parse(known, name)));
        if (node.Kind == NodeKind.Text && words.TryGetValue(node.Text.Trim(), out var word))
            return word;

        problems.Add(ReadingProblems.UnknownWord(node, words.Keys));
        return null;
    }
}
