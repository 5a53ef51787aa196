using Reports.Engine.Scripting;
using Reports.Engine.Shapes;

namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>A tag that is nothing but a name prints a text, a number or a date, not a whole list or object.</summary>
sealed class ListsAreNotPrinted() : LintRule("LNT003", new(
    "Danh sách hay đối tượng in thẳng ra thành ký hiệu máy như [\"a\", \"b\"], không phải câu văn.",
    "A list or object printed as it stands comes out in machine signs such as [\"a\", \"b\"], not as a sentence."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings)
    {
        if (settings.Data is not { } data)
            yield break;
        var alone = template.Tags.Where(tag => IsName(tag.Code.Trim())).Select(tag => tag.Location).ToHashSet();
        foreach (var use in template.Uses.Where(use => use is { Kind: NameKind.Value, Functions.Count: 0 } && alone.Contains(use.Location)))
        {
            var kinds = ShapeLookup.Follow(data, use.Path).Shape?.Kinds & ~DataKinds.Null;
            if (kinds is DataKinds.List or DataKinds.Object)
                yield return LintProblems.PrintsMany(use.Location, use.Path, kinds == DataKinds.List);
        }
    }

    static bool IsName(string code) => code.Length > 0 && code.All(c => char.IsLetterOrDigit(c) || c is '_' or '.');
}
