namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>Letters are set in the font of official documents.</summary>
/// <remarks>Decree 30/2020/NĐ-CP, appendix I, part I: Times New Roman, Unicode by TCVN 6909:2001, black.</remarks>
sealed class FontsAreOfficial() : LintRule("LNT010", new(
    "Nghị định 30/2020/NĐ-CP quy định văn bản hành chính dùng phông Times New Roman, bộ mã Unicode.",
    "Decree 30/2020/NĐ-CP prescribes Times New Roman, in Unicode, for official documents."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings) =>
        from use in FontUses.Of(template)
        where !LegacyFonts.Contains(use.Font) && !settings.Fonts.Contains(use.Font, StringComparer.OrdinalIgnoreCase)
        select LintProblems.OtherFont(use.First, use.Font, use.Paragraphs);
}
