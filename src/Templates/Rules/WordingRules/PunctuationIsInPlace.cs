using Reports.Engine.Diagnostics;
using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>Punctuation stands at the word before it, once, with a space after it.</summary>
sealed class PunctuationIsInPlace : SlipRule
{
    public override string Code => "YEAR116";

    public override RuleText Text => new(
        new("Dấu câu liền chữ trước, cách chữ sau, không lặp; ngoặc mở, đóng đủ cặp.", "A mark follows its word without space, has a space after it, and stands once; brackets and quotes pair."),
        new("Dấu câu sai chỗ làm dòng chữ bị ngắt sai khi in.", "A misplaced mark breaks lines wrongly on paper."),
        new("«đoàn kết ,thống nhất»: «đoàn kết, thống nhất».", "«đoàn kết ,thống nhất» for «đoàn kết, thống nhất»."),
        "Quy tắc trình bày văn bản tiếng Việt.");

    protected override Sentence Fault => new("Dấu câu ở {0} đặt chưa đúng", "The punctuation at {0} is out of place");

    protected override IEnumerable<(Node Text, Slip Slip)> Slips(CheckedYear year) =>
        from text in year.Prose
        from slip in Punctuation.Of(text.Node.Text, year.Catalogue.Lexicon)
        select (text.Node, slip);
}
