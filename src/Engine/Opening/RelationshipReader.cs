using System.Xml.Linq;

namespace Reports.Engine.Opening;

/// <summary>Reads a <c>.rels</c> file and finds the part that each target means.</summary>
static class RelationshipReader
{
    /// <summary>Where the relationships of a part lie: <c>/word/document.xml</c> → <c>/word/_rels/document.xml.rels</c>.</summary>
    internal static string FileOf(string partName)
    {
        var slash = partName.LastIndexOf('/');
        return $"{partName[..slash]}/_rels/{partName[(slash + 1)..]}.rels";
    }

    /// <summary>The relationships that a root element lists.</summary>
    internal static IReadOnlyList<Relationship> Read(XElement root, string sourcePart) =>
        [.. root.Elements(WordXml.Relationships + "Relationship").Select(e => One(e, sourcePart))];

    static Relationship One(XElement element, string sourcePart)
    {
        var target = (string?)element.Attribute("Target") ?? "";
        var isExternal = (string?)element.Attribute("TargetMode") == "External";
        return new Relationship(
            (string?)element.Attribute("Id") ?? "",
            (string?)element.Attribute("Type") ?? "",
            target,
            isExternal ? null : Resolve(target, sourcePart));
    }

    // Targets are relative to the folder of the part: ../media/a.png, or begin with a slash.
    static string Resolve(string target, string sourcePart)
    {
        var path = Uri.UnescapeDataString(target.Split('#')[0]);
        var full = path.StartsWith('/') ? path : sourcePart[..(sourcePart.LastIndexOf('/') + 1)] + path;
        var pieces = new List<string>();
        foreach (var piece in full.Split('/'))
        {
            if (piece == ".." && pieces.Count > 0)
                pieces.RemoveAt(pieces.Count - 1);
            else if (piece is not ("" or "." or ".."))
                pieces.Add(piece);
        }
        return "/" + string.Join('/', pieces);
    }
}
