namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>Every Word file that a template includes by name is there.</summary>
sealed class IncludesExist() : LintRule("LNT015", new(
    "Gặp phần không có, máy dừng lại và không ghi văn bản nào.",
    "At a part that is missing the render stops, and no document is written."))
{
    // A name that comes from the data is known when there is data.
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings) =>
        from files in template.Package is null || settings.Files is null ? [] : new[] { settings.Files }
        from tag in template.Tags
        from name in IncludedCode.Names(tag.Code)
        where files.Find(name) is null
        select LintProblems.MissingPart(tag.Location, name);
}
