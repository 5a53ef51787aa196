using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class NotReportedIsAskedFor() : Rule("YEAR530", [Severity.Error, Severity.Warning], new(
    new($"Mỗi dòng của mục {NotReported.Vietnamese} là một nội dung mà mẫu hỏi, và không có trong dữ liệu.", $"Every entry of {NotReported.English} is something a form asks for, and is not in the data."),
    new("Gõ sai thì [chưa có: …] vẫn in; vừa có số liệu vừa ghi không báo cáo là mâu thuẫn.", "A misspelt one leaves the placeholder; data beside it contradicts it."),
    new("Ghi \"pupils.conducts\"; mẫu hỏi \"pupils.conduct\".", "\"pupils.conducts\" is written; the form asks for \"pupils.conduct\"."),
    "year.schema.json"))
{
    static readonly Sentence NotReported = FactNames.Field<BranchYear>(nameof(BranchYear.NotReported));

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.NotReported is not { Count: > 0 } entries)
            return [];

        var asked = year.Edition.Documents.SelectMany(document => document.Wants.Append(document.Annex)).OfType<Need>().Select(want => want.Path).Distinct().Select(path => new KnownWord(path, FactNames.Trail("$." + path))).ToList();
        return Placed.In("$.not_reported", entries).Select(entry => Wrong(year, entry.Path, entry.Fact, asked)).OfType<Finding>();
    }

    Finding? Wrong(CheckedYear year, string path, string entry, List<KnownWord> asked)
    {
        if (asked.FirstOrDefault(known => known.Written == entry) is not { } word)
            return Breach(
                year, path, entry, KnownWord.Meant(entry, asked)?.Written ?? "–",
                new($"Không mẫu nào hỏi \"{entry}\".", $"No form asks for \"{entry}\"."),
                KnownWord.Meant(entry, asked) is { Instead: var instead } ? new($"Sửa thành {instead.Vietnamese}.", $"Write {instead.English}.") : new("Xóa mục này.", "Delete it."));

        return year.Places.Has("$." + entry)
            ? Breach(
                year, path, entry, "–",
                new($"Ghi không báo cáo «{word.Name!.Vietnamese}», nhưng dữ liệu có nội dung này.", $"«{word.Name.English}» is said not to be reported, but it is in the data."),
                new("Xóa mục này, hoặc xóa số liệu.", "Delete the entry, or the data."), Severity.Warning)
            : null;
    }
}
