using Reports.Engine.Diagnostics;
using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>Usual phrases of the field are written rightly.</summary>
sealed class PhrasesAreWrittenRightly : SlipRule
{
    public override string Code => "YEAR113";

    public override RuleText Text => new(
        new("Cụm từ quen dùng của công tác đảng, của nhà trường viết đúng từng tiếng.", "Usual phrases of the field are written rightly, syllable by syllable."),
        new("Nhầm một dấu, một chữ hoặc sót một tiếng thì vẫn là tiếng có nghĩa, đọc lướt không thấy.", "One mark or letter wrong, or a syllable left out, often leaves a real word that the eye passes over."),
        new("«lãnh đao nhà trường»: «lãnh đạo»; «thực nghĩa vụ công dân»: «thực hiện nghĩa vụ».", "«lãnh đao» for «lãnh đạo»; «thực nghĩa vụ» for «thực hiện nghĩa vụ»."),
        "Danh sách cụm từ ở templates/words/phrases.json.");

    protected override Sentence Fault => new("{0} gần giống một cụm từ quen dùng", "{0} is nearly a usual phrase");

    protected override IEnumerable<(Node Text, Slip Slip)> Slips(CheckedYear year) =>
        from text in year.Prose
        from slip in PhraseSlips.Of(text.Sentences)
        select (text.Node, slip);
}
