using System.Buffers;
using Reports.Templates.Json;

namespace Reports.Templates.Rules.HeadRules;

sealed class WordsAreOfTheEdition() : Rule("YEAR105", [Severity.Warning], new(
    new("Câu chữ, mã biểu mẫu không lẫn của bộ biểu mẫu khác.", "No text uses levels or form codes of another edition."),
    new("Mức «đủ tư cách» hay «trong sạch, vững mạnh» không còn từ năm 2018; mỗi năm có mã mẫu riêng.", "«Đủ tư cách» and «trong sạch, vững mạnh» are no levels since 2018; every edition has its own form codes."),
    new("Báo cáo năm 2023 viết «đảng viên đủ tư cách».", "A report of 2023 says «đảng viên đủ tư cách»."),
    "Quy định 132-QĐ/TW, 124-QĐ/TW, 366-QĐ/TW và các hướng dẫn."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from foreign in year.Edition.ForeignWords
        from text in year.Watched[foreign.Words]
        select Breach(
            text, foreign.Words, foreign.Instead,
            new($"«{foreign.Words}» thuộc {foreign.Belongs}, không có trong {year.Edition.Name}.", $"«{foreign.Words}» does not belong to this edition ({year.Edition.Id})."),
            new($"Thay bằng: «{foreign.Instead}».", $"Write instead: «{foreign.Instead}»."));
}

sealed class TextsHaveNoMisprints() : Rule("YEAR106", [Severity.Warning, Severity.Error], new(
    new("Câu chữ không có lỗi gõ đã biết.", "No text carries a known misprint."),
    new("Lỗi gõ lặp lại từ báo cáo năm trước; danh sách ở templates/words.", "Misprints are copied from year to year; the list is in templates/words."),
    new("«đơn thư khiếu lại, tố cáo»; đúng là «khiếu nại».", "«khiếu lại» instead of «khiếu nại»."),
    "Lỗi gặp trong báo cáo thật; Hướng dẫn 36-HD/VPTW."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from list in year.Catalogue.Words
        from misprint in list.Words
        from text in year.Watched[misprint.Wrong]
        select Breach(
            text, misprint.Wrong, misprint.Right,
            new($"«{misprint.Wrong}» viết sai: «{misprint.Right}».", $"«{misprint.Wrong}» is a misprint of «{misprint.Right}»."),
            new($"Sửa thành «{misprint.Right}».", $"Write «{misprint.Right}»."),
            misprint.Error ? Severity.Error : Severity.Warning);
}

sealed class QuotesAreClosed() : Rule("YEAR107", [Severity.Warning], new(
    new("Dấu ngoặc mở phải có dấu đóng trong cùng đoạn.", "Every quotation mark and bracket opened in a paragraph is closed in it."),
    new("Thiếu dấu đóng làm câu dính nhau.", "A missing mark runs sentences together."),
    new("“tam quyền phân lập, phát triển “xã hội dân sự”.", "“tam quyền phân lập, phát triển “xã hội dân sự”."),
    "Chính tả tiếng Việt."))
{
    static readonly string[] Pairs = ["“”", "«»", "()"];

    static readonly SearchValues<char> Marks = SearchValues.Create("“”«»(");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from text in year.Texts
        where text.Text.AsSpan().IndexOfAny(Marks) >= 0
        from pair in Pairs
        let opened = text.Text.Count(c => c == pair[0])
        let closed = text.Text.Count(c => c == pair[1])
        // «a) …» numbers an item: a bracket may close what was never opened, not the reverse.
        where opened > closed || (pair[0] != '(' && closed > opened)
        select Breach(
            text, $"{pair[0]} {opened}, {pair[1]} {closed}", $"{opened}",
            new($"Đoạn này có {opened} dấu {pair[0]} nhưng {closed} dấu {pair[1]}.", $"This paragraph has {opened} {pair[0]} but {closed} {pair[1]}."),
            new("Thêm dấu còn thiếu.", "Add the missing mark."));
}

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
            let used = family.Select(spelling => new { Spelling = spelling, Where = uses[spelling].ToList() }).Where(use => use.Where.Count > 0).ToList()
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
            .SelectMany(prose => prose.Sentences.Variants(named).Distinct(StringComparer.OrdinalIgnoreCase), (prose, spelling) => new { prose.Node, spelling })
            .ToLookup(use => use.spelling, use => use.Node, StringComparer.OrdinalIgnoreCase);
    }
}

sealed class PlaceholdersAreReplaced() : Rule("YEAR111", [Severity.Error, Severity.Warning], new(
    new("Mọi chỗ «…» của tệp mẫu đã được thay bằng dữ kiện.", "Every «…» of the skeleton has been replaced."),
    new("Chỗ chưa thay coi như chưa có (cảnh báo); nơi bắt buộc phải có thì in nguyên ra văn bản (lỗi).", "What is left counts as not there, a warning; where something must stand it would be printed, an error."),
    new("\"secretary\": \"«họ tên bí thư»\".", "\"secretary\": \"«họ tên bí thư»\"."),
    "Tệp mẫu do reports new tạo."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from text in year.Places.Written()
        where Node.IsPlace(text.Text)
        let mayBeEmpty = year.Places.Unfilled.Contains(text.Path)
        select Breach(
            text, text.Text, "–",
            new($"Chưa điền: {text.Text}.", $"Not yet filled in: {text.Text}."),
            mayBeEmpty ? new("Thay bằng dữ kiện của chi bộ, hoặc xóa mục này.", "Write the fact, or clear the field.") : new("Thay bằng dữ kiện của chi bộ.", "Write the fact."),
            mayBeEmpty ? Severity.Warning : Severity.Error);
}
