using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;

namespace Reports.Engine.Programs;

/// <summary>Compiles the parts of a package that hold tags and packs the others.</summary>
static class PackageCompiler
{
    public static PackageProgram Compile(WordPackage package, WordSettings settings, DiagnosticBag diagnostics)
    {
        var entries = package.Parts
            .Where(part => part.Name != ContentTypes.PartName)
            .Select(part => Entry(part, package.File, settings, diagnostics))
            .ToList();
        return new PackageProgram(
            package.File, new PackageTypes(package, settings.Limits), entries, Ids(package, settings.Limits), settings.Compression);
    }

    static PackageEntry Entry(PackagePart part, string file, WordSettings settings, DiagnosticBag diagnostics)
    {
        var program = HoldsText(part) ? PartCompiler.Compile(part, file, settings.Limits, settings.Script, diagnostics) : null;
        return new PackageEntry(part, program is null ? PackedEntry.Of(part.Name, part.Bytes) : null, program);
    }

    static bool HoldsText(PackagePart part) =>
        ContentTypes.IsStory(part.ContentType) || ContentTypes.IsProperties(part.ContentType);

    static IdStart Ids(WordPackage package, PackageLimits limits) => FreshIds.Highest(package.Parts
        .Where(part => ContentTypes.IsStory(part.ContentType))
        .Select(part => TryRead(part, limits))
        .OfType<XElement>());

    // A part that cannot be read has been reported when it was compiled.
    static XElement? TryRead(PackagePart part, PackageLimits limits)
    {
        try
        {
            return PackageXml.Read(part.Bytes, limits.Depth).Root;
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }
}
