namespace Reports.Engine.Packaging;

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
