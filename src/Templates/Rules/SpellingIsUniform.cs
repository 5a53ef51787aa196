using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Rules;

/// <summary>A syllable that can be spelt in two ways is spelt in one.</summary>
sealed class SpellingIsUniform : Rule
{
    public override string Code => "YEAR108";

    public override Severity Severity => Severity.Warning;

    public override RuleText Text => new(
        new("Một tiếng có hai cách viết thì cả tệp dùng một cách.", "A syllable that can be spelt in two ways is spelt in one."),
        new("Lẫn «kỷ» với «kỉ», «ủy» với «uỷ» trong một văn bản là lỗi trình bày.", "«kỷ» and «kỉ», «ủy» and «uỷ» in one paper are a fault of form."),
        new("«kỷ luật» ở mục I, «kỉ cương» ở mục VI.", "«kỷ luật» in part I, «kỉ cương» in part VI."),
        "Chính tả tiếng Việt; danh sách ở templates/words.");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from list in year.Catalogue.Words
        from family in list.Families
        let used = family.Select(spelling => (Spelling: spelling, Where: Sentences(year, spelling))).Where(use => use.Where.Count > 0).ToList()
        where used.Count > 1
        let usual = used.MaxBy(use => use.Where.Count)
        from rare in used
        where rare.Spelling != usual.Spelling
        select Breach(
            rare.Where[0], rare.Spelling, usual.Spelling,
            new($"Viết lẫn «{rare.Spelling}» ({rare.Where.Count} đoạn) với «{usual.Spelling}» ({usual.Where.Count} đoạn).", $"«{rare.Spelling}» ({rare.Where.Count} paragraphs) is mixed with «{usual.Spelling}» ({usual.Where.Count})."),
            new($"Dùng một cách viết trong cả tệp, ví dụ «{usual.Spelling}».", $"Keep to one spelling, such as «{usual.Spelling}»."));

    // The regulation's own words are quoted as they are spelt there.
    static List<Node> Sentences(CheckedYear year, string spelling) =>
        [.. year.Watched[spelling].Where(text => Texts.IsSentence(text.Text) && !year.OfficialWords.Contains(text.Text))];
}
