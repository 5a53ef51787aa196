using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>A value without members of its own, about to be read.</summary>
/// <param name="Node">The value.</param>
/// <param name="Member">The member it is read for; null for the whole file.</param>
/// <param name="Problems">Where to report.</param>
sealed record Leaf(Node Node, ModelMember? Member, DiagnosticBag Problems)
{
    /// <summary>What messages call the value.</summary>
    public Sentence Name => FactNames.Of(Node, Member);

    /// <summary>Reports that something else is needed, and gives nothing.</summary>
    public object? Wrong(Sentence expected)
    {
        Problems.Add(ReadingProblems.WrongKind(Node, Name, expected));
        return null;
    }
}
