using Reports.Engine.Packaging;

namespace Reports.Engine.Rendering;

/// <summary>The content types of the finished package, packed once for each kind of document.</summary>
sealed class PackageTypes
{
    static readonly string[] Endings = [".docx", ".docm", ".dotx", ".dotm"];

    readonly WordPackage _package;
    readonly XDocument _types;
    readonly Dictionary<string, Lazy<PackedEntry>> _packed;

    /// <param name="package">The template.</param>
    /// <param name="isOwned">True for the parts that documents do not take as they are.</param>
    /// <param name="limits">How large its list of types may be.</param>
    public PackageTypes(WordPackage package, Func<PackagePart, bool> isOwned, PackageLimits limits)
    {
        _package = package;
        // It could be read when the package was opened.
        _types = PackageXml.Read(package.Parts[0], package.File, limits, [])!;
        var owned = package.Parts.Where(isOwned).Select(part => part.Name).ToHashSet(PartNames.Comparer);
        _types.Root!.Elements().Where(e => owned.Contains(((string?)e.Attribute("PartName") ?? "").TrimStart('/'))).Remove();
        _packed = Endings.ToDictionary(ending => ending, ending => Packed(() => Xml(ending, [], [])), StringComparer.OrdinalIgnoreCase);
        _packed[""] = Packed(() => owned.Count == 0 ? package.Parts[0].Bytes : Xml("", [], []));
    }

    /// <summary>The types of a document with that ending and what it added; an ending that says nothing keeps the template's kind.</summary>
    public PackedEntry For(string? ending, IReadOnlyCollection<MediaPart> pictures, IReadOnlyCollection<GrownPart> grown, IReadOnlyCollection<PackagePart> added)
    {
        var known = ending is not null && _packed.ContainsKey(ending) ? ending : "";
        // Most documents add nothing, and asking in the general way takes a small form a fiftieth of its time.
        if (pictures.Count + grown.Count + added.Count == 0)
            return _packed[known].Value;
        var formats = pictures.Select(picture => picture.Format).Distinct().Select(format => (format.Extension, format.ContentType));
        var parts = grown.Select(growing => growing.Part).Where(part => part.IsNew).Select(part => (part.Name, part.Kind.ContentType))
            .Concat(added.Where(part => part.ContentType.Length > 0).Select(part => (part.Name, part.ContentType)));
        return formats.Any() || parts.Any() ? PackedEntry.Of(ContentTypes.PartName, Xml(known, formats, parts)) : _packed[known].Value;
    }

    // Most templates need only one of the five.
    static Lazy<PackedEntry> Packed(Func<byte[]> xml) => new(() => PackedEntry.Of(ContentTypes.PartName, xml()));

    byte[] Xml(string ending, IEnumerable<(string, string)> defaults, IEnumerable<(string, string)> parts)
    {
        var main = ContentTypes.ForEnding(_package.Main.ContentType, ending);
        return PackageXml.Write(ContentTypes.With(_types, defaults, parts.Prepend((_package.Main.Name, main))));
    }
}
