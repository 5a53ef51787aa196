using Reports.Engine.Diagnostics;
using Reports.Templates.Json;
using Reports.Templates.Language;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>No word stands twice in a row.</summary>
sealed class WordsAreNotRepeated : SlipRule
{
    public override string Code => "YEAR114";

    public override RuleText Text => new(
        new("Không từ nào viết hai lần liền nhau, trừ từ láy.", "No word stands twice in a row, but for reduplications."),
        new("Từ lặp là dấu vết của sửa câu, chép câu.", "A repeated word is left over when a sentence was edited or copied."),
        new("«chi bộ có có kế hoạch»; «luôn luôn», «ngày ngày» là từ láy.", "«chi bộ có có kế hoạch»; «luôn luôn» and «ngày ngày» are reduplications."),
        "Chính tả tiếng Việt; từ láy ở templates/words/syllables.json.");

    protected override Sentence Fault => new("{0} lặp từ", "{0} repeats a word");

    protected override IEnumerable<(Node Text, Slip Slip)> Slips(CheckedYear year) =>
        from text in year.Prose
        from slip in Repetitions.Of(text.Sentences)
        select (text.Node, slip);
}
