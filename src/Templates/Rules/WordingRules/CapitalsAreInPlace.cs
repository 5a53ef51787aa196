using Reports.Engine.Diagnostics;
using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>Capitals stand where words begin; abbreviations have their letters in order.</summary>
sealed class CapitalsAreInPlace : SlipRule
{
    public override string Code => "YEAR115";

    public override RuleText Text => new(
        new("Chữ hoa đứng đầu tiếng hoặc viết hoa cả tiếng; chữ viết tắt đúng thứ tự.", "Capitals stand in front of a word or throughout it; abbreviations have their letters in order."),
        new("Bấm nhầm phím Shift hay gõ nhanh làm hỏng chữ.", "A late Shift key or quick typing spoils the word."),
        new("«kẾ hoạch»; «UBDN» thay cho «UBND».", "«kẾ hoạch»; «UBDN» for «UBND»."),
        "Chính tả tiếng Việt; chữ viết tắt ở templates/words/syllables.json.");

    protected override Sentence Fault => new("{0} viết lẫn chữ hoa, chữ thường hoặc đảo chữ", "{0} mixes capitals and small letters, or swaps letters");

    protected override IEnumerable<(Node Text, Slip Slip)> Slips(CheckedYear year) =>
        from text in year.Prose
        from slip in Capitals.Of(text.Sentences)
        select (text.Node, slip);
}
