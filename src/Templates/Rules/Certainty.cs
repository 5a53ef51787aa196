using Reports.Templates.Editions;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules;

/// <summary>Leaves out findings that only follow from a value that could not be read.</summary>
/// <remarks>
/// Nobody says which facts a rule looks at, and nobody has to: what is found whatever the unreadable values are does not depend on them.
/// Example: without a readable level of education every table of a school seems to follow the wrong scale.
/// </remarks>
static class Certainty
{
    /// <summary>The findings that hold in any case.</summary>
    /// <param name="found">What is found when unreadable values count as not there.</param>
    /// <param name="edition">The edition, whose words may have been meant.</param>
    /// <param name="check">What is found in other facts.</param>
    public static IEnumerable<Finding> Of(IReadOnlyList<Finding> found, YearFile year, EditionData edition, Func<Facts.BranchYear, IReadOnlyList<Finding>> check)
    {
        if (year.Unreadable.Count == 0 || found.Count == 0)
            return found;

        var sure = found.Where(finding => finding.Diagnostic.Location is not FactLocation place || !year.Unreadable.Any(path => NodePath.IsAtOrBelow(place.Path, path))).ToList();
        foreach (var facts in year.Supposed(WordsOf))
        {
            var again = check(facts).Select(Said).ToHashSet();
            sure.RemoveAll(finding => !again.Contains(Said(finding)));
        }

        return sure;

        IReadOnlyList<string> WordsOf(Facts.Vocabulary vocabulary) => vocabulary switch
        {
            Facts.Vocabulary.Level => [.. edition.Levels.Select(level => level.Name)],
            Facts.Vocabulary.Rating => [.. edition.Ratings.Select(rating => rating.Name)],
            _ => [],
        };
    }

    static (string Code, Location? Place, string Message) Said(Finding finding) =>
        (finding.Diagnostic.Code, finding.Diagnostic.Location, finding.Diagnostic.Message.Vietnamese);
}
