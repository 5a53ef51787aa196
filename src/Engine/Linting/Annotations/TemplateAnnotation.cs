using System.Xml;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;

namespace Reports.Engine.Linting.Annotations;

/// <summary>Writes a copy of a Word file that carries each finding as a Word comment on the words it is about.</summary>
/// <remarks>
/// Word keeps comments in the body only: what was found in headers, footers, notes and properties, or concerns the whole
/// file, stands at the body's first paragraph and says its place in words.
/// </remarks>
public static class TemplateAnnotation
{
    /// <summary>Adds the comments; nothing else changes.</summary>
    /// <param name="bytes">The file that was checked.</param>
    /// <param name="file">Its name, as it was given to <see cref="TemplateLint"/>.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="language">The language of the comments.</param>
    /// <param name="limits">How large the file may be; null for the usual limits.</param>
    /// <returns>The copy; null when the file is no Word file that can be read.</returns>
    public static byte[]? Annotate(
        byte[] bytes, string file, IEnumerable<Diagnostic> findings, Language language, PackageLimits? limits = null)
    {
        limits ??= PackageLimits.Default;
        if (PackageReader.Read(bytes, file, limits, []) is not { } package)
            return null;
        try
        {
            return Annotate(package, findings, language, limits);
        }
        catch (XmlException)
        {
            // The findings say so themselves; there is nothing to hang a comment on.
            return null;
        }
    }

    static byte[] Annotate(WordPackage package, IEnumerable<Diagnostic> findings, Language language, PackageLimits limits)
    {
        var document = PackageXml.Read(package.Main.Bytes, limits.Depth);
        var places = new FindingPlaces(document.Root!, package.File, package.Main.ShortName);
        var comments = CommentsPart.Of(package, limits);
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
