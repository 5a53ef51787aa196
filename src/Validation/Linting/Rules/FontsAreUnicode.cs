namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>No text is set in a font of the time before Unicode.</summary>
sealed class FontsAreUnicode() : LintRule("LNT011", new(
    "Phông TCVN3 (.Vn…) và VNI chỉ đọc đúng chữ gõ bằng bảng mã cũ: dữ liệu Unicode điền vào sẽ hiện thành ký tự lạ, và chữ cũ không tìm kiếm được.",
    "TCVN3 (.Vn…) and VNI fonts show only text of the old encodings: Unicode data filled in comes out as strange signs, and the old text cannot be searched."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings) =>
        from use in FontUses.Of(template)
        where LegacyFonts.Contains(use.Font)
        select LintProblems.LegacyFont(use.First, use.Font, use.Paragraphs);
}
