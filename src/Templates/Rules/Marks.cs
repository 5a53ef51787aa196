using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Rules;

/// <summary>Every choice that a form asks for, with its path and the words it may be.</summary>
static class Marks
{
    /// <param name="Path">Where the choice stands.</param>
    /// <param name="Label">What it is, for messages.</param>
    /// <param name="Mark">The choice; null when the author wrote nothing.</param>
    /// <param name="Words">The words of the edition.</param>
    /// <param name="IsAsked">True when the form cannot do without it.</param>
    public sealed record Choice(string Path, string Label, Mark? Mark, IReadOnlyList<FormWord> Words, bool IsAsked);

    public static IEnumerable<Choice> Of(CheckedYear year) => [.. Collective(year), .. Staff(year)];

    static IEnumerable<Choice> Collective(CheckedYear year)
    {
        if (year.Facts.Review is not { } review)
            return [];

        return year.Edition.Sections.Where(form => form.Rated || form.Level).Select(form => form.Level
            ? new Choice("$.review.proposed_level", $"mục {form.Number}", review.ProposedLevel, year.Edition.Levels, true)
            : new Choice($"$.review.{form.Id}.rating", $"mục {form.Number}", review.Part(form.Id)?.Rating, year.Edition.Ratings, true));
    }

    static IEnumerable<Choice> Staff(CheckedYear year)
    {
        var ratings = year.Facts.Staff?.CivilServantRatings;
        return
        [
            new("$.staff.civil_servant_ratings.principal", "hiệu trưởng", ratings?.Principal, year.Edition.Levels, false),
            new("$.staff.civil_servant_ratings.vice_principals", "phó hiệu trưởng", ratings?.VicePrincipals, year.Edition.Levels, false),
        ];
    }
}
