using Reports.Templates.Editions;

namespace Reports.Templates.Rules;

/// <summary>Every choice that a form asks for, with its path and the words it may be.</summary>
static class Marks
{
    public static IReadOnlyList<Choice> Of(CheckedYear year) => [.. Collective(year), .. Staff(year), .. Papers(year), .. year.Members.SelectMany(member => Member(year, member))];

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

    static IEnumerable<Choice> Papers(CheckedYear year)
    {
        var facts = year.Facts;
        return
        [
            new("$.meeting.level", "biên bản hội nghị", facts.Meeting?.Level, year.Edition.Levels, false),
            new("$.scoring.level", "bảng tự chấm điểm", facts.Scoring?.Level, year.Edition.Levels, false),
            new("$.scoring.appraised_level", "bảng tự chấm điểm", facts.Scoring?.AppraisedLevel, year.Edition.Levels, false),
            new("$.proposal.level", "tờ trình", facts.Proposal?.Level, year.Edition.Levels, false),
            new("$.summary.level", "bảng tổng hợp", facts.Summary?.Level, year.Edition.Levels, false),
            new("$.decision.level", "quyết định", facts.Decision?.Level, year.Edition.Levels, false),
        ];
    }

    static IEnumerable<Choice> Member(CheckedYear year, CheckedMember member)
    {
        var (path, facts) = (member.Path, member.Facts);
        foreach (var (key, mark) in new[] { ("civil_servant_level", facts.CivilServantLevel), ("proposed_level", facts.ProposedLevel), ("decided_level", facts.DecidedLevel) })
            yield return new($"{path}.{key}", member.Label, mark, year.Edition.Levels, false);
        if (facts.Review is not { } review)
            yield break;

        if (FormOf(year, member) is not { } own)
            yield break;
        if (own.CivilServantNumber is { } number)
            yield return new($"{path}.review.civil_servant_level", $"mục {number}, {member.Label}", review.CivilServantLevel, year.Edition.Levels, false);
        yield return new($"{path}.review.level", $"mục {own.LevelNumber}, {member.Label}", review.Level, year.Edition.Levels, true);
        foreach (var form in own.Sections.Where(form => form.Rated && (member.Figure.IsLeader || !form.LeaderOnly)))
            yield return new($"{path}.review.{form.Id}.rating", $"mục {form.Number}, {member.Label}", review.Part(form.Id)?.Rating, year.Edition.Ratings, true);
    }

    /// <summary>The parts of the form that a member fills in.</summary>
    public static IReadOnlyList<FormSection> Form(CheckedYear year, CheckedMember member) => FormOf(year, member)?.Sections ?? [];

    /// <summary>The form that a member gets; null when the edition has none for him.</summary>
    public static MemberForm? FormOf(CheckedYear year, CheckedMember member) =>
        year.Edition.MemberForms.FirstOrDefault(form => form.Id == member.Figure.FormId);
}
