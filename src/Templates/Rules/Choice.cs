using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules;

/// <summary>A choice on a form.</summary>
/// <param name="Naming">Says what it is; asked only for a message.</param>
/// <param name="Mark">The choice; null when the author wrote nothing.</param>
/// <param name="IsAsked">True when the form cannot do without it.</param>
sealed record Choice(string Path, Func<Sentence> Naming, Mark? Mark, IReadOnlyList<FormWord> Words, bool IsAsked)
{
    public Sentence Label => Naming();
}

/// <summary>Every choice that a form asks for, with its path and the words it may be.</summary>
static class FormChoices
{
    public static IReadOnlyList<Choice> Of(CheckedYear year) => [.. Collective(year), .. Staff(year), .. Papers(year), .. year.Members.SelectMany(member => Member(year, member))];

    static IEnumerable<Choice> Collective(CheckedYear year)
    {
        if (year.Facts.Review is not { } review)
            return [];

        // A form that nobody has begun to write is printed clean.
        var isBegun = CollectiveReview.Parts.Any(id => review.Part(id)?.Prose is not null);
        return year.Edition.Sections.Where(form => form.Rated || form.Level).Select(form => form.Level
            ? new Choice("$.review.proposed_level", () => Part(form.Number), review.ProposedLevel, year.Edition.Levels, isBegun)
            : new Choice($"$.review.{form.Id}.rating", () => Part(form.Number), review.Part(form.Id)?.Rating, year.Edition.Ratings, isBegun));
    }

    static IEnumerable<Choice> Staff(CheckedYear year)
    {
        var ratings = year.Facts.Staff?.CivilServantRatings;
        return
        [
            Of("$.staff.civil_servant_ratings.principal", ratings?.Principal, year.Edition.Levels),
            Of("$.staff.civil_servant_ratings.vice_principals", ratings?.VicePrincipals, year.Edition.Levels),
        ];
    }

    static IEnumerable<Choice> Papers(CheckedYear year)
    {
        var facts = year.Facts;
        return
        [
            Of("$.meeting.level", facts.Meeting?.Level, year.Edition.Levels),
            Of("$.scoring.level", facts.Scoring?.Level, year.Edition.Levels),
            Of("$.scoring.appraised_level", facts.Scoring?.AppraisedLevel, year.Edition.Levels),
            Of("$.proposal.level", facts.Proposal?.Level, year.Edition.Levels),
            Of("$.summary.level", facts.Summary?.Level, year.Edition.Levels),
            Of("$.decision.level", facts.Decision?.Level, year.Edition.Levels),
        ];
    }

    static IEnumerable<Choice> Member(CheckedYear year, CheckedMember member)
    {
        var (path, facts) = (member.Path, member.Facts);
        foreach (var (key, mark) in new[] { ("civil_servant_level", facts.CivilServantLevel), ("proposed_level", facts.ProposedLevel), ("decided_level", facts.DecidedLevel) })
            yield return new($"{path}.{key}", () => With(Quoted(FactNames.Of($"{path}.{key}")), member), mark, year.Edition.Levels, false);
        if (facts.Review is not { } review)
            yield break;

        if (FormOf(year, member) is not { } own)
            yield break;
        var isBegun = SelfReview.Parts.Any(id => review.Part(id)?.Prose is not null);
        if (own.CivilServantNumber is { } number)
            yield return new($"{path}.review.civil_servant_level", () => With(Part(number), member), review.CivilServantLevel, year.Edition.Levels, false);
        yield return new($"{path}.review.level", () => With(Part(own.LevelNumber), member), review.Level, year.Edition.Levels, isBegun);
        foreach (var form in own.Sections.Where(form => form.Rated && (member.Figure.IsLeader || !form.LeaderOnly)))
            yield return new($"{path}.review.{form.Id}.rating", () => With(Part(form.Number), member), review.Part(form.Id)?.Rating, year.Edition.Ratings, isBegun);
    }

    static Choice Of(string path, Mark? mark, IReadOnlyList<FormWord> words) => new(path, () => Quoted(FactNames.Trail(path)), mark, words, false);

    static Sentence Part(string number) => new($"mục {number}", $"part {number}");

    static Sentence With(Sentence what, CheckedMember member) => new($"{what.Vietnamese}, {member.Label}", $"{what.English}, {member.Facts.Name}");

    static Sentence Quoted(Sentence name) => new($"«{name.Vietnamese}»", $"«{name.English}»");

    /// <summary>The parts of the form that a member fills in.</summary>
    public static IReadOnlyList<FormSection> Form(CheckedYear year, CheckedMember member) => FormOf(year, member)?.Sections ?? [];

    /// <summary>The form that a member gets; null when the edition has none for him.</summary>
    public static MemberForm? FormOf(CheckedYear year, CheckedMember member) =>
        year.Edition.MemberForms.FirstOrDefault(form => form.Id == member.Figure.FormId);
}
