using Reports.Engine.Scripting;
using Reports.Engine.Shapes;

namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>Every name that the template uses is a name of the data.</summary>
/// <remarks>
/// Questions such as <c>if x</c> or <c>x ?? y</c> may ask for what is not there. They are reported when a name nearly
/// the same exists: then it is a slip of the pen.
/// </remarks>
sealed class NamesExist() : LintRule("LNT001", new(
    "Tên không có trong dữ liệu in ra khoảng trống, và không ai nhận ra trước khi văn bản được ký.",
    "A name that the data does not have prints as nothing, and nobody notices before the document is signed."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings)
    {
        if (settings.Data is not { } data)
            return [];
        var functions = FunctionsExist.Names(template, settings);
        return template.Uses.Where(use => !functions.Contains(use.Path))
            .Select(use => Problem(use, data)).OfType<Diagnostic>().Distinct();
    }

    static Diagnostic? Problem(NameUse use, DataShape data)
    {
        // Inside «with» of something unknown, any name may be a member of it.
        if (use.Within is "")
            return null;
        if (use.Within is { } within && ShapeLookup.Follow(data, $"{within}.{use.Path}").Shape is not null)
            return null;
        var lookup = ShapeLookup.Follow(data, use.Path);
        if (lookup.Shape is not null)
            return null;
        var asks = use.IsOptional || use.Kind == NameKind.Condition;
        return asks && !IsSuspect(use, lookup, data) ? null : LintProblems.UnknownName(use, lookup, asks, NamesAt(data, lookup));
    }

    // A sample need not have everything: «x ?? y» says that the author knows.
    static bool IsSuspect(NameUse use, ShapeLookup lookup, DataShape data) =>
        lookup.Nearest is not null && (use.Kind == NameKind.Condition || data is not ValueShape);

    static IEnumerable<string> NamesAt(DataShape data, ShapeLookup lookup) =>
        lookup.Known.Length == 0 ? data.Names : ShapeLookup.Follow(data, lookup.Known).Shape?.Names ?? [];
}
