using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Reads a word out of a closed list.</summary>
static class EnumReader
{
    public static object? Read(Node node, Type type, string path, DiagnosticBag problems)
    {
        var words = Enum.GetNames(type).ToDictionary(Model.Key);
        if (node.Kind == NodeKind.Text && words.TryGetValue(node.Text.Trim(), out var name))
            return Enum.Parse(type, name);

        problems.Add(ReadingProblems.UnknownWord(node, path, words.Keys));
        return null;
    }
}
