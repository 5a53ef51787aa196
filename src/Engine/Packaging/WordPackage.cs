namespace Reports.Engine.Packaging;

/// <summary>A Word file taken apart: its parts in the order they will be written.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Main">The main document part, under whatever name it has.</param>
/// <param name="Parts">Every part, <c>[Content_Types].xml</c> first, then by name.</param>
/// <param name="Types">What <c>[Content_Types].xml</c> says.</param>
/// <param name="EntryNames">The names in the zip, in its own order; folders are divided by slashes.</param>
sealed record WordPackage(
    string File, PackagePart Main, IReadOnlyList<PackagePart> Parts, ContentTypes Types, IReadOnlyList<string> EntryNames)
{
    readonly Dictionary<string, PackagePart> _byName = Parts.ToDictionary(part => part.Name, PartNames.Comparer);

    /// <summary>The part with that name, compared as packages compare names.</summary>
    public PackagePart? Find(string name) => _byName.GetValueOrDefault(name);
}

/// <summary>One part of a package as it stands in the template.</summary>
/// <param name="Name">Its zip name, without a leading slash: <c>word/document.xml</c>.</param>
/// <param name="ContentType">Its content type from <c>[Content_Types].xml</c>; empty for the package's own files.</param>
/// <param name="Bytes">Its bytes, unpacked.</param>
sealed record PackagePart(string Name, string ContentType, byte[] Bytes)
{
    /// <summary>The name of the part's relationships file: <c>word/_rels/document.xml.rels</c>.</summary>
    public string RelationshipsName => RelationshipsOf(Name);

    /// <summary>What messages call the part: its file name without folder and ending.</summary>
    public string ShortName => Path.GetFileNameWithoutExtension(Name);

    /// <summary>The name of the relationships file of a part.</summary>
    public static string RelationshipsOf(string name) => $"{name[..(name.LastIndexOf('/') + 1)]}_rels/{name[(name.LastIndexOf('/') + 1)..]}.rels";
}
