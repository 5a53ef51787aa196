using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Packaging;

namespace Reports.Engine.Programs;

/// <summary>Compiles the parts of a package that hold tags and packs the others.</summary>
static class PackageCompiler
{
    static readonly string[] Endings = [".docx", ".docm", ".dotx", ".dotm"];

    public static PackageProgram Compile(WordPackage package, WordSettings settings, DiagnosticBag diagnostics)
    {
        var entries = new List<PackedEntry?>();
        var programs = new List<PartProgram>();
        foreach (var part in package.Parts.Where(part => part.Name != ContentTypes.PartName))
        {
            var program = HoldsText(part)
                ? PartCompiler.Compile(part, package.File, settings.Limits, settings.Script, diagnostics)
                : null;
            entries.Add(program is null ? PackedEntry.Of(part.Name, part.Bytes) : null);
            if (program is not null)
                programs.Add(program);
        }

        return new PackageProgram(
            package.File, Types(package, settings.Limits), entries, programs, Ids(package, settings.Limits), settings.Compression);
    }

    static bool HoldsText(PackagePart part) =>
        ContentTypes.IsStory(part.ContentType) || ContentTypes.IsProperties(part.ContentType);

    static Dictionary<string, PackedEntry> Types(WordPackage package, PackageLimits limits)
    {
        var part = package.Parts[0];
        var document = PackageXml.Read(part.Bytes, limits.Depth);
        var types = Endings.ToDictionary(ending => ending, ending => Packed(document, package, ending));
        types[""] = PackedEntry.Of(part.Name, part.Bytes);
        return types;
    }

    static PackedEntry Packed(XDocument document, WordPackage package, string ending)
    {
        var type = ContentTypes.ForEnding(package.Main.ContentType, ending);
        return PackedEntry.Of(
            ContentTypes.PartName,
            PackageXml.Write(ContentTypes.WithMain(document, package.Main.Name, type)));
    }

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
