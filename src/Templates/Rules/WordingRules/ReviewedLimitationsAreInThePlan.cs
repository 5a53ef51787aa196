using Reports.Templates.Language;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.WordingRules;

sealed class ReviewedLimitationsAreInThePlan() : Rule("YEAR122", [Severity.Note], new(
    new("Hạn chế, khuyết điểm nêu ở mục II.1 của báo cáo kiểm điểm đều có trong danh sách hạn chế để khắc phục.", "Every limitation in part II.1 of the review is in the list of limitations to remedy."),
    new("Hạn chế đã nhận mà không có trong kế hoạch khắc phục thì năm sau còn nguyên.", "A limitation that was admitted but is not in the plan will be there next year too."),
    new("Mục II.1 nêu hai hạn chế, danh sách hạn chế và biện pháp khắc phục không có mục nào.", "Two limitations in part II.1, none under limitations."),
    "Kế hoạch khắc phục hạn chế sau kiểm điểm."))
{
    // Review and plan say the same in other words: a third of the words in common is the same limitation.
    const double Alike = 0.34;

    // «Không.», «Nội dung hạn chế.» name nothing.
    const int Enough = 6;

    static readonly Sentence Limitations = FactNames.Field<BranchYear>(nameof(BranchYear.Limitations));

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var lexicon = year.Catalogue.Lexicon;
        var reviewed = Placed.In("$.review.limitations.prose", year.Facts.Review?.Limitations?.Prose?.Paragraphs)
            .Select(text => new Placed<Sentences>(text.Path, new(text.Fact, lexicon)))
            .Where(paragraph => paragraph.Fact.Words.Length >= Enough).ToList();
        if (reviewed.Count == 0)
            return [];
        if (year.Facts.Limitations is not { Count: > 0 } listed)
            return
            [
                Breach(
                    year, "$.review.limitations", $"{reviewed.Count}", "0",
                    new("Mục II.1 nêu hạn chế nhưng danh sách hạn chế để khắc phục chưa có mục nào.", "Part II.1 names limitations, the list to remedy (limitations) has none."),
                    new($"Ghi từng hạn chế với biện pháp, người chủ trì, thời hạn vào mục {Limitations.Vietnamese}.", $"Put every limitation with its measures, owner and deadline under {Limitations.English}.")),
            ];

        var known = listed.Select(limitation => Syllables(new(limitation.Content, lexicon))).ToList();
        return reviewed.Where(prose => !known.Exists(other => AreAlike(Syllables(prose.Fact), other))).Select(prose => Unlisted(year, prose.Path, prose.Fact.Text));
    }

    Finding Unlisted(CheckedYear year, string path, string text) => Breach(
        year, path, text, "limitations",
        new("Hạn chế này nêu ở mục II.1 nhưng không có trong danh sách hạn chế để khắc phục.", "This limitation is in part II.1 but not in the list to remedy (limitations)."),
        new($"Bổ sung vào mục {Limitations.Vietnamese}, kèm biện pháp, người chủ trì, thời hạn.", $"Add it under {Limitations.English}, with measures, owner and deadline."));

    static HashSet<Syllable> Syllables(Sentences sentences) => [.. sentences.Words.Select(word => word.Syllable).Where(syllable => !syllable.Function)];

    static bool AreAlike(HashSet<Syllable> a, HashSet<Syllable> b) =>
        a.Count(b.Contains) is var common && common >= Alike * Math.Max(1, Math.Min(a.Count, b.Count));
}
