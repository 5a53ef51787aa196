using System.Text.Json.Nodes;
using Reports.Engine.Vietnamese;
using Reports.Templates.Figures;
using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Carrying;

/// <summary>What last year asks the new one to answer: its limitations in part III, its tasks in part I.2, each as a «…»; and the work of its plan, without its days.</summary>
/// <remarks>Nothing is said to be remedied or done: a «…» counts as not there until somebody writes in its place.</remarks>
static class CarriedAnswers
{
    public static IEnumerable<CarryChange> Write(BranchYear last, int year, JsonObject root) =>
    [
        .. Ask(root, "remedied", [.. Limitations(last).Select(text => $"Hạn chế năm {last.Year}: {text} – nêu kết quả khắc phục")], new(
            $"hạn chế, khuyết điểm năm {last.Year} chờ nêu kết quả khắc phục", $"what was done about each limitation of {last.Year} is to be written")),
        .. Ask(root, "targets", [.. (last.NextYearTasks ?? []).Where(task => IsWritten(task.Content)).Select(task => $"Nhiệm vụ đề ra cho năm {last.Year + 1}: {Words(task)} – nêu kết quả thực hiện")], new(
            $"nhiệm vụ đề ra cho năm {last.Year + 1} chờ nêu kết quả thực hiện", $"the result of each task set for {last.Year + 1} is to be written")),
        .. Plan(last, year, root),
    ];

    /// <summary>The list with causes and measures says more; without it the prose of the review.</summary>
    static IEnumerable<string> Limitations(BranchYear last) => last.Limitations is { Count: > 0 } listed
        ? listed.Select(limitation => limitation.Content.TrimEnd('.')).Where(IsWritten)
        : ParagraphFigure.Of(last.Review?.Limitations?.Prose).Select(paragraph => paragraph.Text.TrimEnd('.', ';'));

    static string Words(WorkItem task) => task.Result is { Length: > 0 } result ? $"{task.Content.TrimEnd('.')} (chỉ tiêu: {result.TrimEnd('.')})" : task.Content.TrimEnd('.');

    static bool IsWritten(string text) => text.Length > 0 && !Node.IsPlace(text);

    static IEnumerable<CarryChange> Ask(JsonObject root, string part, IReadOnlyList<string> questions, Sentence what)
    {
        if (questions.Count == 0)
            return [];

        // Every edition has the part, and the skeleton with it.
        if (root["review"]?[part] is not JsonObject section)
            return [];
        section["prose"] = new JsonArray([.. questions.Select(question => (JsonNode)PlaceToWrite.Of(question))]);
        var name = FactNames.Of($"$.review.{part}");
        return [new(CarryKind.Changed, $"$.review.{part}.prose", new($"{name.Vietnamese}: {what.Vietnamese} ({questions.Count}).", $"{name.English}: {what.English} ({questions.Count})."))];
    }

    /// <summary>Work that names a year, a day, a form or the district is of its own year.</summary>
    static IEnumerable<CarryChange> Plan(BranchYear last, int year, JsonObject root)
    {
        if (last.Plan?.Steps is not { Count: > 0 } steps)
            return [];

        var lasting = steps.Where(step => IsWritten(step.Content) && !step.Content.Any(char.IsDigit) && !OutdatedTexts.NamesDistrict(step.Content, year)).ToList();
        if (lasting.Count > 0)
            root["plan"]!["steps"] = new JsonArray([.. lasting.Select(Step)]);
        var name = FactNames.Of("$.plan.steps");
        var left = steps.Count - lasting.Count;
        return
        [
            new(CarryKind.Changed, "$.plan.steps", new(
                $"{name.Vietnamese}: giữ {lasting.Count} việc với người làm, bỏ ngày và kết quả{(left > 0 ? $"; bỏ {left} việc ghi năm, ngày, mẫu hay cấp huyện cũ" : "")}.",
                $"{name.English}: {lasting.Count} kept with who does them, without days and results{(left > 0 ? $"; {left} left out that name an old year, day, form or district" : "")}.")),
        ];
    }

    static JsonObject Step(WorkItem step)
    {
        var kept = new JsonObject { ["content"] = step.Content };
        if (step.Owner is { } owner)
            kept["owner"] = owner;
        if (step.Cooperation is { } cooperation)
            kept["cooperation"] = cooperation;
        return kept;
    }
}

/// <summary>Members whose probation has ended: the day is proposed, and counts only when somebody confirms it.</summary>
static class Probation
{
    public static IEnumerable<CarryChange> Propose(BranchYear begun, JsonObject root)
    {
        // A row of nothing but «…» is no member: then rows and members do not stand at the same numbers.
        if (begun.Members is not { } members || root["members"] is not JsonArray rows || rows.Count != members.Count)
            return [];

        var (proposed, first) = (new List<string>(), -1);
        for (var at = 0; at < members.Count; at++)
        {
            if (members[at] is not { Official: null, Admitted: { } admitted } member || Standing.After(admitted, Standing.ProbationMonths) is var day && day.Year > begun.Year)
                continue;
            rows[at]!["official"] = PlaceToWrite.Of($"đề xuất {OfficialDate.Short(day)}, đủ 12 tháng dự bị: ghi ngày theo quyết định công nhận");
            proposed.Add($"{member.Name} ({OfficialDate.Short(day)})");
            first = first < 0 ? at : first;
        }

        if (proposed.Count == 0)
            return [];
        var name = FactNames.Of<Member>(nameof(Member.Official));
        return
        [
            new(CarryKind.ToConfirm, string.Create(CultureInfo.InvariantCulture, $"$.members[{first}].official"), new(
                $"{name.Vietnamese}, đề xuất khi đủ 12 tháng dự bị: {string.Join(", ", proposed)}. Chưa phải số liệu cho đến khi ghi ngày theo quyết định.",
                $"{name.English}, proposed where twelve months of probation end: {string.Join(", ", proposed)}. No fact until the day of the decision is written.")),
        ];
    }
}
