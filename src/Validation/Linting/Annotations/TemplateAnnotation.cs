using Reports.Engine.Packaging;

namespace Reports.Engine.Validation.Linting.Annotations;

/// <summary>Writes a copy of a Word file that carries each finding as a Word comment on the words it is about.</summary>
/// <remarks>
/// Word keeps comments in the body only: what was found in headers, footers, notes and properties, or concerns the whole
/// file, stands at the body's first paragraph and says its place in words.
/// </remarks>
static class TemplateAnnotation
{
    /// <summary>Adds the comments; nothing else changes.</summary>
    /// <param name="file">Its name, as it was given to <see cref="TemplateLint"/>.</param>
    /// <param name="limits">How large the file may be; null for the usual limits.</param>
    /// <returns>The copy; null when the file is no Word file that can be read.</returns>
    public static byte[]? Annotate(
        byte[] bytes, string file, IEnumerable<Diagnostic> findings, Language language, PackageLimits? limits = null)
    {
        limits ??= PackageLimits.Default;
        if (PackageReader.Read(bytes, file, limits, []) is not { } package)
            return null;

        // Without a body, or with comments that cannot be read, there is nothing to hang a comment on; the findings say so.
        return PackageXml.Read(package.Main, file, limits, []) is { } document && CommentsPart.Of(package, limits) is { } comments
            ? Annotate(package, document, comments, findings, language)
            : null;
    }

    static byte[] Annotate(
        WordPackage package, XDocument document, CommentsPart comments, IEnumerable<Diagnostic> findings, Language language)
    {
        var places = new FindingPlaces(document.Root!, package.File, package.Main.ShortName);
        foreach (var finding in findings)
            if (places.Find(finding.Location) is { } range)
                CommentMarks.Put(range, comments.Add(Lines(finding, range, language)));
        return comments.WriteInto(package, package.Main with { Bytes = PackageXml.Write(document) });
    }

    static IEnumerable<string> Lines(Diagnostic finding, CommentRange range, Language language)
    {
        var place = range.IsExact || finding.Location is null ? "" : finding.Location.In(language) + ": ";
        yield return $"{finding.Code}: {place}{finding.Message.In(language)}";
        if (finding.Hint is { } hint)
            yield return hint.In(language);
    }
}
