using System.Text.RegularExpressions;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Reads a text, checking its form where the fact asks for one.</summary>
static class TextReader
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static object? Read(Leaf leaf)
    {
        if (leaf.Node.Kind != NodeKind.Text)
            return leaf.Wrong(Expectations.Text);

        var text = leaf.Node.Text.Trim();
        if (leaf.Member?.Pattern is { } pattern && !Regex.IsMatch(text, pattern.Expression, RegexOptions.CultureInvariant, Patience))
            leaf.Problems.Add(ReadingProblems.WrongForm(leaf.Node, leaf.Name, pattern.Example));
        return text;
    }
}
