using System.Reflection;
using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>A value without members of its own, about to be read.</summary>
/// <param name="Node">The value.</param>
/// <param name="Path">Its path.</param>
/// <param name="Attributes">What the member it is read for says of itself; null in a list's inside.</param>
/// <param name="Problems">Where to report.</param>
sealed record Leaf(Node Node, string Path, ICustomAttributeProvider? Attributes, DiagnosticBag Problems)
{
    public T? Attribute<T>() where T : Attribute =>
        Attributes?.GetCustomAttributes(typeof(T), true).OfType<T>().FirstOrDefault();

    /// <summary>Reports that something else is needed, and gives nothing.</summary>
    public object? Wrong(Sentence expected)
    {
        Problems.Add(ReadingProblems.WrongKind(Node, Path, expected));
        return null;
    }
}
