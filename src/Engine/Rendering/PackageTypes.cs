using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Pictures;

namespace Reports.Engine.Rendering;

/// <summary>The content types of the finished package, packed once for each kind of document.</summary>
sealed class PackageTypes
{
    static readonly string[] Endings = [".docx", ".docm", ".dotx", ".dotm"];

    readonly WordPackage _package;
    readonly XDocument _types;
    readonly Dictionary<string, PackedEntry> _packed;

    public PackageTypes(WordPackage package, PackageLimits limits)
    {
        _package = package;
        // It could be read when the package was opened.
        _types = PackageXml.Read(package.Parts[0], package.File, limits, [])!;
        _packed = Endings.ToDictionary(ending => ending, ending => PackedEntry.Of(ContentTypes.PartName, Xml(ending, [], [])));
        _packed[""] = PackedEntry.Of(ContentTypes.PartName, package.Parts[0].Bytes);
    }

    /// <summary>The types of a document with that ending and what it added; an ending that says nothing keeps the template's kind.</summary>
    public PackedEntry For(string? ending, IEnumerable<PictureFormat> pictures, IEnumerable<GrowingPart> grown)
    {
        var known = ending is not null && _packed.ContainsKey(ending.ToLowerInvariant()) ? ending.ToLowerInvariant() : "";
        var formats = pictures.Distinct().Select(p => (p.Extension, p.ContentType)).ToList();
        var parts = grown.Where(part => part.IsNew).Select(part => (part.Name, part.Kind.ContentType)).ToList();
        return formats.Count + parts.Count == 0
            ? _packed[known]
            : PackedEntry.Of(ContentTypes.PartName, Xml(known, formats, parts));
    }

    byte[] Xml(string ending, IEnumerable<(string, string)> defaults, IEnumerable<(string, string)> parts)
    {
        var main = ContentTypes.ForEnding(_package.Main.ContentType, ending);
        return PackageXml.Write(ContentTypes.With(_types, defaults, parts.Prepend((_package.Main.Name, main))));
    }
}
