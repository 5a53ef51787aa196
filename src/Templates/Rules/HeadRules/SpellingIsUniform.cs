using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Rules.HeadRules;

sealed class SpellingIsUniform() : Rule("YEAR108", [Severity.Warning], new(
    new("Một tiếng có hai cách viết thì cả tệp dùng một cách.", "A syllable that can be spelt in two ways is spelt in one."),
    new("Lẫn «kỷ» với «kỉ», «ủy» với «uỷ» trong một văn bản là lỗi trình bày.", "«kỷ» and «kỉ», «ủy» and «uỷ» in one paper are a fault of form."),
    new("«kỷ luật» ở mục I, «kỉ cương» ở mục VI.", "«kỷ luật» in part I, «kỉ cương» in part VI."),
    "Chính tả tiếng Việt; danh sách ở templates/words."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var uses = Uses(year);
        return
            from list in year.Catalogue.Words
            from family in list.Families
            let used = family.Select(spelling => (Spelling: spelling, Where: uses[spelling].ToList())).Where(use => use.Where.Count > 0).ToList()
            where used.Count > 1
            let usual = used.MaxBy(use => use.Where.Count)
            from rare in used
            where rare.Spelling != usual.Spelling
            select Breach(
                year, rare.Where[0].Path, rare.Spelling, usual.Spelling,
                new($"Viết lẫn «{rare.Spelling}» ({rare.Where.Count} đoạn) với «{usual.Spelling}» ({usual.Where.Count} đoạn).", $"«{rare.Spelling}» ({rare.Where.Count} paragraphs) is mixed with «{usual.Spelling}» ({usual.Where.Count})."),
                new($"Dùng một cách viết trong cả tệp, ví dụ «{usual.Spelling}».", $"Keep to one spelling, such as «{usual.Spelling}»."));
    }

    /// <summary>The texts by the spellings that stand in them. The regulation's own words are quoted as they are spelt there.</summary>
    static ILookup<string, Node> Uses(CheckedYear year)
    {
        List<string> named = [.. year.Catalogue.Words.SelectMany(list => list.Named)];
        return year.Prose
            .Where(prose => prose.Sentences.HasVariants && !year.OfficialWords.Contains(prose.Node.Text))
            .SelectMany(prose => prose.Sentences.Variants(named).Distinct(StringComparer.OrdinalIgnoreCase), (prose, spelling) => (prose.Node, spelling))
            .ToLookup(use => use.spelling, use => use.Node, StringComparer.OrdinalIgnoreCase);
    }
}
