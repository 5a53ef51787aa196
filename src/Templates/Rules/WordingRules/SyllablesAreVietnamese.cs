using Reports.Engine.Diagnostics;
using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>Every syllable is one that Vietnamese can spell.</summary>
sealed class SyllablesAreVietnamese : SlipRule
{
    public override string Code => "YEAR112";

    public override RuleText Text => new(
        new("Mỗi tiếng viết đúng âm đầu, vần, dấu của tiếng Việt.", "Every syllable is one that Vietnamese can spell: onset, rime, tone."),
        new("Tiếng gõ sót, gõ thừa chữ thì không đọc được; tên riêng, từ nước ngoài, chữ viết tắt không bị xét.", "A letter too few or too many makes what nobody can read; names, foreign words and abbreviations are left alone."),
        new("«ngiêm túc»: ng trước iê viết ngh; «thiêt bị»: vần có t cuối phải có dấu sắc hoặc nặng.", "«ngiêm túc»: ng is written ngh before iê; «thiêt bị»: a rime with a final t has the tone sắc or nặng."),
        "Âm vị học tiếng Việt: bảng âm đầu và vần ở templates/words/syllables.json.");

    protected override Sentence Fault => new("Có tiếng không có trong tiếng Việt ở {0}", "There is a syllable that Vietnamese does not have in {0}");

    protected override IEnumerable<(Node Text, Slip Slip)> Slips(CheckedYear year) =>
        from text in year.Prose
        from slip in SpellingSlips.Of(text.Sentences)
        select (text.Node, slip);
}
