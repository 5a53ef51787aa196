using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>A value without members of its own, about to be read.</summary>
/// <param name="Node">The value.</param>
/// <param name="Member">The member it is read for; null for the whole file.</param>
/// <param name="Problems">Where to report.</param>
sealed record Leaf(Node Node, ModelMember? Member, DiagnosticBag Problems)
{
    /// <summary>Reports that something else is needed, and gives nothing.</summary>
    public object? Wrong(Sentence expected)
    {
        Problems.Add(ReadingProblems.WrongKind(Node, expected));
        return null;
    }
}
