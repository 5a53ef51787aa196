using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Rules;

/// <summary>What is said not to be reported is something that a form asks for, and is not reported all the same.</summary>
sealed class NotReportedIsAskedFor : Rule
{
    public override string Code => "YEAR530";

    public override RuleText Text => new(
        new("Mỗi mục của not_reported là một nội dung mà mẫu hỏi, và không có trong dữ liệu.", "Every entry of not_reported is something a form asks for, and is not in the data."),
        new("Gõ sai thì [chưa có: …] vẫn in; vừa có số liệu vừa ghi không báo cáo là mâu thuẫn.", "A misspelt one leaves the placeholder; data beside it contradicts it."),
        new("not_reported ghi pupils.conducts; mẫu hỏi pupils.conduct.", "not_reported says pupils.conducts; the form asks for pupils.conduct."),
        "year.schema.json");

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var asked = year.Edition.Documents.SelectMany(document => document.Wants).Select(want => want.Path).Distinct().ToList();
        return (year.Facts.NotReported ?? []).Select((entry, at) => Wrong(year, $"$.not_reported[{at}]", entry, asked)).OfType<Finding>();
    }

    Finding? Wrong(CheckedYear year, string path, string entry, List<string> asked)
    {
        if (!asked.Contains(entry))
            return Breach(
                year, path, entry, Nearest.To(entry, asked) ?? "–",
                new($"Không mẫu nào hỏi «{entry}».", $"No form asks for «{entry}»."),
                Nearest.To(entry, asked) is { } near ? new($"Sửa thành \"{near}\".", $"Write \"{near}\".") : new("Xóa mục này.", "Delete it."));

        return year.Places.Has("$." + entry)
            ? Breach(
                year, path, entry, "–",
                new($"Ghi không báo cáo «{entry}», nhưng dữ liệu có nội dung này.", $"«{entry}» is said not to be reported, but it is in the data."),
                new("Xóa mục này, hoặc xóa số liệu.", "Delete the entry, or the data."), Severity.Warning)
            : null;
    }
}
