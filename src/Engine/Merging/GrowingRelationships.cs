using System.Globalization;
using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>The relationships of a part that grows: one for each target, numbered in the order of use.</summary>
sealed class GrowingRelationships
{
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    readonly Dictionary<(string Type, string Target, bool IsExternal), string> _ids = [];

    public int Count => _ids.Count;

    /// <summary>The id of a relationship to a part of the package.</summary>
    public string ToPart(string type, string name) =>
        Add(type.Contains(':', StringComparison.Ordinal) ? type : Office + type, "/" + name, isExternal: false);

    /// <summary>The id of a relationship to an address outside, or to a place in the document.</summary>
    public string ToAddress(Relation relation) => Add(relation.Type, relation.Target, relation.IsExternal);

    /// <summary>The file of relationships.</summary>
    public byte[] Bytes() => Xml(_ids.Select(pair => new Relation(pair.Value, pair.Key.Type, pair.Key.Target, pair.Key.IsExternal ? null : pair.Key.Target)));

    public static byte[] Xml(IEnumerable<Relation> relations) => PackageXml.Write(new XDocument(
        new XDeclaration("1.0", "UTF-8", "yes"),
        new XElement(Relations.Names + "Relationships", relations.Select(relation => new XElement(
            Relations.Names + "Relationship",
            new XAttribute("Id", relation.Id),
            new XAttribute("Type", relation.Type),
            new XAttribute("Target", relation.Target),
            relation.IsExternal ? new XAttribute("TargetMode", "External") : null)))));

    string Add(string type, string target, bool isExternal)
    {
        if (!_ids.TryGetValue((type, target, isExternal), out var id))
            _ids[(type, target, isExternal)] = id = "rId" + (_ids.Count + 1).ToString(CultureInfo.InvariantCulture);
        return id;
    }
}
