using Reports.Engine.Compiling.Links;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>The last look: a tag that no step has taken would stand in every document. What tags print is never looked at, for a value is no tag.</summary>
/// <remarks>What is kept on purpose is a mark by now: stretches printed as they stand, results that Word copied. A first pass keeps tags as text and is not looked at.</remarks>
static class LeftoverTags
{
    /// <summary>Reports the tags that are left in a part whose tags are marks by now.</summary>
    public static void Check(Story story)
    {
        if (story.Kept is null && !story.Problems.HasErrors)
            foreach (var (element, source) in In(story.Root))
                story.Problems.Add(TemplateProblems.LeftOver(story.Places.Of(element, source), isPrinted: true));
    }

    /// <summary>Reports the tags in parts that are copied as they stand.</summary>
    public static void Check(TemplatePackage template, Func<PackagePart, bool> isCompiled, DiagnosticBag diagnostics)
    {
        foreach (var part in template.Package.Parts.Where(part => !isCompiled(part)))
            if (First(part, template) is { } source)
                diagnostics.Add(TemplateProblems.LeftOver(new WordLocation(template.File, part.ShortName, null, null, null, null, WordPlaces.Quoted(source)), isPrinted: false));
        foreach (var part in template.Package.Parts.Where(isCompiled))
            foreach (var relation in template.RelationsOf(part).Where(relation => relation is { IsExternal: true } and not { Kind: "hyperlink" }))
                if (TaggedAddress.Of(relation.Target) is { } address)
                    diagnostics.Add(TemplateProblems.LeftOver(new WordLocation(template.File, part.ShortName, null, null, null, null, WordPlaces.Quoted(address)), isPrinted: true));
    }

    static IEnumerable<(XElement Element, string Source)> In(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
                if (!attribute.IsNamespaceDeclaration && Tag(attribute.Value) is { } source)
                    yield return (element, source);
            for (var node = element.FirstNode; node is not null; node = node.NextNode)
                if (node is XText text && Tag(text.Value) is { } source)
                    yield return (element, source);
        }
    }

    static string? First(PackagePart part, TemplatePackage template)
    {
        if (PartNames.IsRelationships(part.Name) || part.Name == ContentTypes.PartName)
            return null;
        if (part.Bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return FirstInPackage(part, template);
        if (!MayBeIn(part.Bytes) || PackageXml.Read(part, template.File, template.Settings.Limits, []) is not { Root: { } root })
            return null;
        return root.Descendants(W.Paragraph).Select(paragraph => Tag(ParagraphText.Visible(paragraph).Text)).FirstOrDefault(source => source is not null)
            ?? In(root).Select(found => found.Source).FirstOrDefault();
    }

    // The workbook of a chart shows its tags as soon as somebody edits the chart's data.
    static string? FirstInPackage(PackagePart part, TemplatePackage template) =>
        (ZipReader.Read(part.Bytes, template.File, template.Settings.Limits, []) ?? [])
            .Where(entry => entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Select(entry => First(new PackagePart(entry.Name, "", entry.Bytes), template))
            .FirstOrDefault(source => source is not null);

    /// <summary>False for bytes that hold no tags, in UTF-8 or in either kind of UTF-16.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("{{"u8) >= 0 || bytes.IndexOf("{\0{"u8) >= 0;

    static string? Tag(string text) => text.Contains("{{", StringComparison.Ordinal)
        && TagSpans.Find(text).FirstOrDefault(span => span.Kind == TagSpanKind.Tag) is { Length: > 0 } span ? text.Substring(span.Start, span.Length) : null;
}
