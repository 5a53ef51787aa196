using System.Text.Json.Nodes;
using Reports.Templates.Editions;

namespace Reports.Templates.Collecting;

/// <summary>One fact that a returned form states about its member.</summary>
/// <param name="Path">Where it belongs below the member: <c>review.conduct.prose</c>.</param>
/// <param name="Value">The value as the file holds it.</param>
/// <param name="Same">The value in one spelling, to be compared with what <see cref="CollectedFacts.Known"/> gives.</param>
sealed record CollectedFact(string Path, JsonNode Value, string Same, Location Place);

/// <summary>The facts of a returned form: the names of the form turned into the keys of the year's file.</summary>
static class CollectedFacts
{
    const string Parts = "member.sections.";

    /// <summary>The facts, in the order of the form; what cannot be a fact is added to the form's findings.</summary>
    public static IReadOnlyList<CollectedFact> Of(FilledForm filled)
    {
        var facts = new List<CollectedFact>();
        if (filled.Date is { } date)
            facts.Add(new("review.date", Text(date.Day), Text(date.Day), date.Place));
        foreach (var (name, paragraphs) in filled.Prose)
        {
            var texts = paragraphs.Select(paragraph => paragraph.Text).ToList();
            if (PathOf(name) is { } path)
                facts.Add(IsNothing(name, texts, filled.Form.Form) ? new(path, new JsonArray(), "", paragraphs[0].Place) : new(path, new JsonArray([.. texts.Select(text => (JsonNode)text)]), string.Join('\n', texts), paragraphs[0].Place));
            else
                filled.Findings.AddRange(paragraphs.Select(paragraph => CollectProblems.NoSuchFact(paragraph.Place, name)));
        }

        foreach (var name in filled.Boxes.Keys)
        {
            if (filled.Choice(name) is { } choice && PathOf(name) is { } path && Word(choice.Label, filled.Form.Edition.Data) is { } word)
                facts.Add(new(path, word, word, choice.Place));
        }

        foreach (var (name, written) in filled.Fields.Where(field => field.Value.Text.Length > 0))
        {
            if (PathOf(name) is { } path && (path.StartsWith("review.self_score.", StringComparison.Ordinal) ? Points(path, written, filled) : Level(path, written, filled)) is { } fact)
                facts.Add(fact);
        }

        if (filled.Tasks.Count > 0)
        {
            var tasks = new JsonArray([.. filled.Tasks.Select(task => new JsonObject(task.Select(cell => KeyValuePair.Create(cell.Key, (JsonNode?)cell.Value.Text))))]);
            var rows = filled.Tasks.Select(task => Row(task.GetValueOrDefault("task")?.Text, task.GetValueOrDefault("product")?.Text, task.GetValueOrDefault("progress")?.Text, task.GetValueOrDefault("quality")?.Text));
            facts.Add(new("review.task_results", tasks, string.Join('\n', rows), filled.Tasks[0].Values.First().Place));
        }

        return facts;
    }

    /// <summary>What the year says already, in the spelling of <see cref="CollectedFact.Same"/>; null when it says nothing.</summary>
    public static string? Known(Member member, string path, EditionData edition) => path.Split('.') switch
    {
        ["review", "date"] => member.Review?.Date is { } date ? Text(date) : null,
        ["review", "civil_servant_level"] => Word(member.Review?.CivilServantLevel, edition),
        ["review", "level"] => Word(member.Review?.Level, edition),
        ["review", "self_score", "common"] => Text(member.Review?.SelfScore?.Common),
        ["review", "self_score", "tasks"] => Text(member.Review?.SelfScore?.Tasks),
        ["review", "self_score", "total"] => Text(member.Review?.SelfScore?.Total),
        ["review", "task_results"] => member.Review?.TaskResults is { } tasks ? string.Join('\n', tasks.Select(task => Row(task.Task, task.Product, task.Progress, task.Quality))) : null,
        ["review", var part, "prose"] => Text(member.Review?.Part(part)?.Prose),
        ["review", var part, "rating"] => Word(member.Review?.Part(part)?.Rating, edition),
        ["committee_remarks"] => Text(member.CommitteeRemarks),
        ["residence_remarks"] => Text(member.ResidenceRemarks),
        ["manager_remarks"] => Text(member.ManagerRemarks),
        ["civil_servant_level"] => Word(member.CivilServantLevel, edition),
        ["proposed_level"] => Word(member.ProposedLevel, edition),
        ["decided_level"] => Word(member.DecidedLevel, edition),
        _ => null,
    };

    // What the form prints where a member has nothing to say is no text of his: the year says so with no paragraph.
    static bool IsNothing(string name, IReadOnlyList<string> texts, MemberForm form) =>
        texts is [var text] && form.Sections.FirstOrDefault(section => name == $"{Parts}{section.Id}.paragraphs")?.WhenEmpty is { } nothing && LineWords.Of(text).Same(LineWords.Of(nothing));

    /// <summary>The key of what a form calls so; null for what is no text or box of the member.</summary>
    static string? PathOf(string name) => name switch
    {
        "member.self_level_boxes" => "review.level",
        "member.self_civil_servant_boxes" => "review.civil_servant_level",
        "member.committee_remarks" or "member.residence_remarks" or "member.manager_remarks" or "member.civil_servant_level" or "member.proposed_level" or "member.decided_level" => name["member.".Length..],
        _ when name.StartsWith("member.self_score.", StringComparison.Ordinal) => "review." + name["member.".Length..],
        _ when name.StartsWith(Parts, StringComparison.Ordinal) && name[Parts.Length..].Split('.') is [var part, var what] && SelfReview.Parts.Contains(part) =>
            $"review.{part}.{(what == "boxes" ? "rating" : "prose")}",
        _ => null,
    };

    static CollectedFact? Points(string path, WrittenText written, FilledForm filled)
    {
        if (Handwriting.Number(written.Text) is { } points)
            return new(path, points, Text(points)!, written.Place);
        filled.Findings.Add(CollectProblems.NoNumber(written.Place, written.Text));
        return null;
    }

    static CollectedFact? Level(string path, WrittenText written, FilledForm filled)
    {
        if (Word(LineWords.Of(written.Text), filled.Form.Edition.Data) is { } word)
            return new(path, word, word, written.Place);
        filled.Findings.Add(CollectProblems.NoLevel(written.Place, written.Text));
        return null;
    }

    // A level or a rating, by its name, its short form or its code.
    static string? Word(LineWords written, EditionData edition) => edition.Levels.Concat(edition.Ratings)
        .FirstOrDefault(word => written.Same(LineWords.Of(word.Name)) || written.Same(LineWords.Of(word.Short ?? "")) || written.Same(LineWords.Of(word.Code)))?.Name;

    static string? Word(Mark? mark, EditionData edition) => mark?.Word is { } word ? Word(LineWords.Of(word), edition) ?? word : null;

    static string? Text(Prose? prose) => prose is null ? null : string.Join('\n', prose.Paragraphs.Select(Handwriting.Paragraph));

    static string? Text(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);

    static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Row(params string?[] cells) => string.Join('\t', cells.Select(cell => cell ?? ""));
}
