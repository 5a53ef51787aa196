using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;

namespace Reports.Engine.Programs;

/// <summary>Compiles the parts of a package that hold tags and packs the others.</summary>
static class PackageCompiler
{
    public static PackageProgram Compile(WordPackage package, WordSettings settings, DiagnosticBag diagnostics)
    {
        var template = new TemplateContext(package, settings, diagnostics);
        var stories = Stories(template);
        RefusedContent.Check(template, stories, diagnostics);
        var ids = HighestIds.Of(stories);

        // The main part comes first: it takes the texts of notes out of their parts.
        var main = PartCompiler.Compile(package.Main, template, diagnostics);
        var growing = GrowingParts.Of(template);
        var entries = package.Parts
            .Where(part => part.Name != ContentTypes.PartName)
            .Select(part => part == package.Main ? Entry(part, main) : Entry(part, growing, template, diagnostics))
            .ToList();
        return new PackageProgram(
            package.File,
            new PackageTypes(package, settings.Limits),
            entries,
            ids,
            template.Styles,
            template.Numbering,
            growing,
            NoteKind.All.ToDictionary(kind => kind.Part, kind => HighestIds.OfNotes(template.RootOf(kind.Part.Kind))),
            package.Main.Name,
            settings.Compression);
    }

    static PackageEntry Entry(
        PackagePart part, IReadOnlyList<GrowingPart> growing, TemplateContext template, DiagnosticBag diagnostics)
    {
        // What is left of a part of notes when its texts stand elsewhere.
        if (growing.FirstOrDefault(g => g.Name == part.Name && template.Grafted.Contains(g.Kind)) is { } emptied)
            return new PackageEntry(part, PackedEntry.Of(part.Name, emptied.Bytes()), null);
        return Entry(part, HoldsText(part) ? PartCompiler.Compile(part, template, diagnostics) : null);
    }

    static PackageEntry Entry(PackagePart part, PartProgram? program) =>
        new(part, program is null ? PackedEntry.Of(part.Name, part.Bytes) : null, program);

    static bool HoldsText(PackagePart part) =>
        ContentTypes.IsStory(part.ContentType) || ContentTypes.IsProperties(part.ContentType);

    // Read before any step changes them.
    static List<XElement> Stories(TemplateContext template) => template.Package.Parts
        .Where(part => ContentTypes.IsStory(part.ContentType))
        .Select(part => template.Read(part)?.Root)
        .OfType<XElement>()
        .ToList();
}
