using System.Text.RegularExpressions;
using Reports.Engine.Scripting;
using Reports.Engine.Shapes;

namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>A condition asks something that can be false: only null and <c>false</c> are, in Scriban.</summary>
/// <remarks>What the template itself loops over is a list, whether or not the data is known.</remarks>
sealed partial class ConditionsCanBeFalse() : LintRule("LNT004", new(
    "Trong Scriban chỉ có null và false là sai: danh sách rỗng, chữ rỗng và số 0 đều là đúng, nên phần trong «if» luôn được in.",
    "In Scriban only null and false are false: an empty list, an empty text and 0 are true, so what stands inside the «if» is always printed."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings)
    {
        var looped = template.Uses.Where(use => use is { Kind: NameKind.List, Within: null }).Select(use => use.Path).ToHashSet(StringComparer.Ordinal);
        var conditions = template.Uses.Where(use => use.Kind == NameKind.Condition).Select(use => Problem(use, settings.Data, looped));
        var sizes = template.Tags.Select(SizeOnly);
        return conditions.Concat(sizes).OfType<Diagnostic>().Distinct();
    }

    static Diagnostic? Problem(NameUse use, DataShape? data, HashSet<string> looped)
    {
        var lookup = data is null ? null : ShapeLookup.Follow(data, use.Path);
        var kinds = lookup?.Shape?.Kinds ?? DataKinds.Any;
        var isNullable = kinds != DataKinds.Any && (kinds & DataKinds.Null) != 0;
        if (kinds == DataKinds.Any)
            return looped.Contains(use.Path) ? LintProblems.AlwaysTrueList(use, isNullable) : null;
        return (kinds & ~DataKinds.Null) switch
        {
            DataKinds.List => LintProblems.AlwaysTrueList(use, isNullable),
            DataKinds.Number or DataKinds.Text when data!.IsMissingNull => null,
            DataKinds.Number => LintProblems.AlwaysTrueNumber(use, isNullable || !lookup!.IsCertain),
            DataKinds.Text => LintProblems.AlwaysTrueText(use, isNullable || !lookup!.IsCertain),
            _ => null,
        };
    }

    static Diagnostic? SizeOnly(ReadTag tag) =>
        Size().Match(tag.Code) is { Success: true } match ? LintProblems.AlwaysTrueSize(tag.Location, match.Groups[1].Value) : null;

    [GeneratedRegex(@"^\s*(?:else\s+)?if\s+!?\s*([\w.]+\.size)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
