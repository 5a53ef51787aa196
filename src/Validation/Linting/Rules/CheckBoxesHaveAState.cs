using Reports.Engine.Compiling.Controls;

namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>Every check box of a template names the condition that ticks it.</summary>
sealed class CheckBoxesHaveAState() : LintRule("LNT014", new(
    "Ô chọn không có điều kiện thì mọi văn bản đều giống mẫu, đúng hay sai cũng vậy. LibreOffice 7.4 làm mất điều kiện khi lưu tệp.",
    "A check box without a condition looks as in the template in every document, right or wrong. LibreOffice 7.4 loses the condition when it saves."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings) =>
        from part in template.Package?.Stories ?? []
        from element in part.Root!.Live()
        where element.Name == W.W14 + "checkbox" && element.Parent is { } properties && !W.TagPlaces.Any(place => CheckBoxCondition.Is(properties.Val(place)))
        select Problem(part.PlaceOf(element), element.Parent!.Val("tag")?.Trim() ?? "");

    // The title is what people read; only what stands in the Tag was meant as a condition.
    static Diagnostic Problem(WordLocation place, string tag) => tag.Length == 0 ? LintProblems.NoCondition(place) : LintProblems.NotACondition(place, tag);
}
