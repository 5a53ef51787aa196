using Reports.Engine.Diagnostics;
using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Rules;

/// <summary>A choice on a form.</summary>
/// <param name="Path">Where the choice stands.</param>
/// <param name="Naming">Says what it is; asked only for a message.</param>
/// <param name="Mark">The choice; null when the author wrote nothing.</param>
/// <param name="Words">The words of the edition.</param>
/// <param name="IsAsked">True when the form cannot do without it.</param>
sealed record Choice(string Path, Func<Sentence> Naming, Mark? Mark, IReadOnlyList<FormWord> Words, bool IsAsked)
{
    public Sentence Label => Naming();
}
