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
        var ids = FreshIds.Highest(Stories(template));
        var growing = GrowingParts(template);
        var entries = package.Parts
            .Where(part => part.Name != ContentTypes.PartName)
            .Select(part => Entry(part, template, diagnostics))
            .ToList();
        return new PackageProgram(
            package.File,
            new PackageTypes(package, settings.Limits),
            entries,
            ids,
            template.Styles,
            template.Numbering,
            growing,
            package.Main.Name,
            settings.Compression);
    }

    static PackageEntry Entry(PackagePart part, TemplateContext template, DiagnosticBag diagnostics)
    {
        var program = HoldsText(part) ? PartCompiler.Compile(part, template, diagnostics) : null;
        return new PackageEntry(part, program is null ? PackedEntry.Of(part.Name, part.Bytes) : null, program);
    }

    static bool HoldsText(PackagePart part) =>
        ContentTypes.IsStory(part.ContentType) || ContentTypes.IsProperties(part.ContentType);

    // Read before any step changes them.
    static List<XElement> Stories(TemplateContext template) => template.Package.Parts
        .Where(part => ContentTypes.IsStory(part.ContentType))
        .Select(part => template.Read(part)?.Root)
        .OfType<XElement>()
        .ToList();

    static List<GrowingPart> GrowingParts(TemplateContext template) =>
    [
        GrowingPart.Numbering(template.NameOf(GrowingKind.Numbering.Kind), template.RootOf(GrowingKind.Numbering.Kind)),
    ];
}
