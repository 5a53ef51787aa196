using System.Text;
using System.Xml.Linq;

namespace Reports.WordFiles;

/// <summary>The two kinds of files that hold a package together.</summary>
static class PackageFiles
{
    static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    internal static byte[] ContentTypes(IEnumerable<(string Extension, string Type)> defaults, IEnumerable<FilePart> parts) =>
        ToBytes(new XElement(
            Types + "Types",
            defaults.Select(d => new XElement(Types + "Default", new XAttribute("Extension", d.Extension), new XAttribute("ContentType", d.Type))),
            parts.Where(p => p.ContentType is not null).Select(p => new XElement(Types + "Override", new XAttribute("PartName", "/" + p.Name), new XAttribute("ContentType", p.ContentType!)))));

    internal static byte[] Relationships(IEnumerable<FileLink> links) =>
        ToBytes(new XElement(
            Links + "Relationships",
            links.Select(l => new XElement(
                Links + "Relationship",
                new XAttribute("Id", l.Id),
                new XAttribute("Type", l.Type),
                new XAttribute("Target", l.Target),
                l.IsExternal ? new XAttribute("TargetMode", "External") : null))));

    internal static string RelationshipFile(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    static byte[] ToBytes(XElement root) => Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
}
