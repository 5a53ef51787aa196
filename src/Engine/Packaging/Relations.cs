using System.Xml.Linq;

namespace Reports.Engine.Packaging;

/// <summary>Reads the relationships of parts and follows them.</summary>
static class Relations
{
    public static readonly XNamespace Names = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <exception cref="System.Xml.XmlException">The relationships are no readable XML.</exception>
    public static IReadOnlyList<Relation> Of(WordPackage package, PackagePart part, PackageLimits limits) =>
        package.Find(part.RelationshipsName) is { } file ? Read(PackageXml.Read(file.Bytes, limits.Depth).Root!) : [];

    public static IReadOnlyList<Relation> Read(XElement root) => root.Elements(Names + "Relationship").Select(element => new Relation(
        (string?)element.Attribute("Id") ?? "",
        (string?)element.Attribute("Type") ?? "",
        (string?)element.Attribute("Target") ?? "",
        (string?)element.Attribute("TargetMode") == "External")).ToList();

    /// <summary>The part that a relationship leads to; null for an address outside and for a part that is not there.</summary>
    public static PackagePart? Follow(WordPackage package, PackagePart from, Relation relation) =>
        relation.IsExternal ? null : package.Find(NameOf(from, relation.Target));

    // A target is relative to the folder of its part, or begins with a slash at the root of the package.
    static string NameOf(PackagePart from, string target)
    {
        if (target.StartsWith('/'))
            return target.TrimStart('/');
        var folders = from.Name.Split('/').SkipLast(1).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && folders.Count > 0)
                folders.RemoveAt(folders.Count - 1);
            else if (step is not (".." or "."))
                folders.Add(step);
        }

        return string.Join('/', folders);
    }
}
