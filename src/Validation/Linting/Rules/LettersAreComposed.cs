using Reports.Engine.Vietnamese;

namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>Every letter and its marks are one character (NFC).</summary>
sealed class LettersAreComposed() : LintRule("LNT012", new(
    "Chữ gõ bằng Unicode tổ hợp trông giống nhưng tìm kiếm và so sánh không ra, và một số máy in hiện dấu lệch khỏi chữ.",
    "Text typed with separate marks looks the same, but cannot be found or compared, and some printers set the marks beside the letters."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings) =>
        from part in template.Package?.Stories ?? []
        from paragraph in part.Root!.Live()
        where paragraph.Is("p")
        where paragraph.Descendants(W.Main + "t").Any(t => t.Value != Spelling.Normalize(t.Value) && t.Ancestors(W.Main + "p").First() == paragraph)
        select LintProblems.SeparateMarks(part.PlaceOf(paragraph));
}
