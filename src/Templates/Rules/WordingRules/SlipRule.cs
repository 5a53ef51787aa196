using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>A rule about how something is written: every breach is a stretch of a text, with what could be meant.</summary>
/// <remarks>Always a note: the checks of the language can be wrong, and nothing is ever corrected by itself.</remarks>
/// <param name="fault">What is said of a stretch; <c>{0}</c> is the stretch.</param>
abstract class SlipRule(string code, RuleText text, Sentence fault, Func<CheckedYear, IEnumerable<FoundSlip>> slips) : Rule(code, [Severity.Note], text)
{
    public sealed override IEnumerable<Finding> Check(CheckedYear year) =>
        from found in slips(year)
        let words = found.Slip.In(found.Text.Text)
        let meant = found.Slip.Meant
        select Breach(
            found.Text, words, meant.Length > 0 ? meant : "–",
            meant.Length > 0
                ? new($"{Say(fault.Vietnamese, words)}: có lẽ là «{meant}».", $"{Say(fault.English, words)}: perhaps «{meant}».")
                : new($"{Say(fault.Vietnamese, words)}.", $"{Say(fault.English, words)}."),
            meant.Length > 0 ? new($"Nếu gõ nhầm thì sửa thành «{meant}».", $"If mistyped, write «{meant}».") : new("Xem lại chỗ này.", "Look at it again."));

    /// <summary>The slips in all sentences.</summary>
    protected static IEnumerable<FoundSlip> Prose(CheckedYear year, Func<ProseText, IEnumerable<Slip>> slips) =>
        year.Prose.SelectMany(slips, (text, slip) => new FoundSlip(text.Node, slip));

    static string Say(string fault, string words) => fault.Replace("{0}", $"«{words}»", StringComparison.Ordinal);
}

/// <summary>A slip, and the text in which it stands.</summary>
sealed record FoundSlip(Node Text, Slip Slip);

sealed class SyllablesAreVietnamese() : SlipRule("YEAR112", new(
    new("Mỗi tiếng viết đúng âm đầu, vần, dấu của tiếng Việt.", "Every syllable is one that Vietnamese can spell: onset, rime, tone."),
    new("Tiếng gõ sót, gõ thừa chữ thì không đọc được; tên riêng, từ nước ngoài, chữ viết tắt không bị xét.", "A letter too few or too many makes what nobody can read; names, foreign words and abbreviations are left alone."),
    new("«ngiêm túc»: ng trước iê viết ngh; «thiêt bị»: vần có t cuối phải có dấu sắc hoặc nặng.", "«ngiêm túc»: ng is written ngh before iê; «thiêt bị»: a rime with a final t has the tone sắc or nặng."),
    "Âm vị học tiếng Việt: bảng âm đầu và vần ở templates/words/syllables.json."),
    new("Có tiếng không có trong tiếng Việt ở {0}", "There is a syllable that Vietnamese does not have in {0}"),
    year => Prose(year, text => SpellingSlips.Of(text.Sentences)));

sealed class PhrasesAreWrittenRightly() : SlipRule("YEAR113", new(
    new("Cụm từ quen dùng của công tác đảng, của nhà trường viết đúng từng tiếng.", "Usual phrases of the field are written rightly, syllable by syllable."),
    new("Nhầm một dấu, một chữ hoặc sót một tiếng thì vẫn là tiếng có nghĩa, đọc lướt không thấy.", "One mark or letter wrong, or a syllable left out, often leaves a real word that the eye passes over."),
    new("«lãnh đao nhà trường»: «lãnh đạo»; «thực nghĩa vụ công dân»: «thực hiện nghĩa vụ».", "«lãnh đao» for «lãnh đạo»; «thực nghĩa vụ» for «thực hiện nghĩa vụ»."),
    "Danh sách cụm từ ở templates/words/phrases.json."),
    new("{0} gần giống một cụm từ quen dùng", "{0} is nearly a usual phrase"),
    year => Prose(year, text => PhraseSlips.Of(text.Sentences)));

sealed class WordsAreNotRepeated() : SlipRule("YEAR114", new(
    new("Không từ nào viết hai lần liền nhau, trừ từ láy.", "No word stands twice in a row, but for reduplications."),
    new("Từ lặp là dấu vết của sửa câu, chép câu.", "A repeated word is left over when a sentence was edited or copied."),
    new("«chi bộ có có kế hoạch»; «luôn luôn», «ngày ngày» là từ láy.", "«chi bộ có có kế hoạch»; «luôn luôn» and «ngày ngày» are reduplications."),
    "Chính tả tiếng Việt; từ láy ở templates/words/syllables.json."),
    new("{0} lặp từ", "{0} repeats a word"),
    year => Prose(year, text => RepeatedWords.Of(text.Sentences)));

sealed class CapitalsAreInPlace() : SlipRule("YEAR115", new(
    new("Chữ hoa đứng đầu tiếng hoặc viết hoa cả tiếng; chữ viết tắt đúng thứ tự.", "Capitals stand in front of a word or throughout it; abbreviations have their letters in order."),
    new("Bấm nhầm phím Shift hay gõ nhanh làm hỏng chữ.", "A late Shift key or quick typing spoils the word."),
    new("«kẾ hoạch»; «UBDN» thay cho «UBND».", "«kẾ hoạch»; «UBDN» for «UBND»."),
    "Chính tả tiếng Việt; chữ viết tắt ở templates/words/syllables.json."),
    new("{0} viết lẫn chữ hoa, chữ thường hoặc đảo chữ", "{0} mixes capitals and small letters, or swaps letters"),
    year => Prose(year, text => Capitals.Of(text.Sentences)));

sealed class PunctuationIsInPlace() : SlipRule("YEAR116", new(
    new("Dấu câu liền chữ trước, cách chữ sau, không lặp; ngoặc mở, đóng đủ cặp.", "A mark follows its word without space, has a space after it, and stands once; brackets and quotes pair."),
    new("Dấu câu sai chỗ làm dòng chữ bị ngắt sai khi in.", "A misplaced mark breaks lines wrongly on paper."),
    new("«đoàn kết ,thống nhất»: «đoàn kết, thống nhất».", "«đoàn kết ,thống nhất» for «đoàn kết, thống nhất»."),
    "Quy tắc trình bày văn bản tiếng Việt."),
    new("Dấu câu ở {0} đặt chưa đúng", "The punctuation at {0} is out of place"),
    year => Prose(year, text => Punctuation.Of(text.Node.Text, year.Catalogue.Lexicon)));

sealed class TextsHaveNoMarkup() : SlipRule("YEAR117", new(
    new("Câu chữ không còn mã của trang web (HTML, CSS) hay ký tự ẩn.", "No text carries leftovers of HTML or CSS, or invisible characters."),
    new("Chép từ trang web hoặc thư điện tử thì mã đi theo và in ra giấy.", "What is copied from a web page or mail brings its markup along, and it is printed."),
    new("«&nbsp;», «<br>», «text-align».", "«&nbsp;», «<br>», «text-align»."),
    "Văn bản in ra chỉ có chữ."),
    new("Còn sót mã trang web {0}", "Markup of a web page is left: {0}"),
    year => year.Texts.Select(text => Markup.Of(text.Text) is { } slip ? new FoundSlip(text, slip) : null).OfType<FoundSlip>());

sealed class CitedSymbolsAreWrittenRightly() : SlipRule("YEAR118", new(
    new("Số, ký hiệu văn bản nêu trong câu đúng thể thức: của Đảng 10-KH/ĐU, của Nhà nước 29/NQ-CP; nghị định, thông tư có năm; loại văn bản, cơ quan khớp với ký hiệu.", "Symbols in prose are in their form: the Party's 10-KH/ĐU, the State's 29/NQ-CP; decrees and circulars have their year; type and issuer agree with the symbol."),
    new("Ký hiệu sai thì không tra được văn bản.", "By a wrong symbol nobody finds the document."),
    new("«12/KH-ĐU»: «12-KH/ĐU»; «48/NĐ-CP»: «48/2023/NĐ-CP».", "«12/KH-ĐU» for «12-KH/ĐU»; «48/NĐ-CP» for «48/2023/NĐ-CP»."),
    "Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP."),
    new("Số, ký hiệu {0} viết chưa đúng thể thức", "The number and symbol {0} are not in their form"),
    year => Prose(year, text => CitedSymbols.Of(text.Node.Text)));

sealed class DatesAreWrittenRightly() : SlipRule("YEAR119", new(
    new("Ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước, tháng khác không thêm; ngày có thật.", "Days below 10 and the months 1 and 2 have a zero in front, other months have none; the day is one of the calendar."),
    new("Thể thức văn bản của Đảng viết ngày tháng một cách.", "The office writes dates in one way."),
    new("«ngày 7 tháng 09 năm 2023»: «ngày 07 tháng 9 năm 2023».", "«ngày 7 tháng 09 năm 2023» for «ngày 07 tháng 9 năm 2023»."),
    "Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP."),
    new("Ngày tháng {0} viết chưa đúng", "The date {0} is not written rightly"),
    year => Prose(year, text => CitedDates.Of(text.Node.Text)));
