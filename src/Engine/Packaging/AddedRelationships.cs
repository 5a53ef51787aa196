using System.Security;

namespace Reports.Engine.Packaging;

/// <summary>The relationships that a part gains: one for each target, numbered in the order of use.</summary>
sealed class AddedRelationships(Func<int, string> idOf)
{
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const string Opening = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const string Closing = "</Relationships>";

    readonly Dictionary<(string Type, string Target, bool IsExternal), string> _ids = [];

    /// <summary>Relationships of a part that has none: rId1, rId2 …</summary>
    public AddedRelationships() : this(number => "rId" + number.ToString(CultureInfo.InvariantCulture))
    {
    }

    public int Count => _ids.Count;

    /// <summary>The id of a relationship to a part of the package.</summary>
    /// <param name="type">What the part is: <c>image</c>, or the whole address of a type.</param>
    public string ToPart(string type, string name) => Add(type, TargetOf(name), isExternal: false);

    /// <summary>The id of a relationship to an address outside.</summary>
    public string ToAddress(string address, string type = "hyperlink") => Add(type, address, isExternal: true);

    /// <summary>The id of the same relationship as another part has to an address outside, or to a place in the document.</summary>
    public string Same(Relation relation) => Add(relation.Type, relation.Target, relation.IsExternal);

    /// <summary>True when one of them leads to the part of that name.</summary>
    public bool LeadTo(string name)
    {
        var target = TargetOf(name);
        return _ids.Keys.Any(relation => relation.Target == target);
    }

    /// <summary>The file of a part that has only these.</summary>
    public byte[] Bytes() => Xml(_ids.Select(pair => new Relation(pair.Value, pair.Key.Type, pair.Key.Target, pair.Key.IsExternal ? null : pair.Key.Target)));

    /// <summary>A template's file of relationships with these added.</summary>
    /// <param name="template">The template's own; null when the part has none.</param>
    public byte[] With(byte[]? template)
    {
        var xml = template is null ? Opening + Closing : Encoding.UTF8.GetString(template);
        var end = xml.LastIndexOf(Closing, StringComparison.Ordinal);
        return end >= 0 ? Encoding.UTF8.GetBytes(xml[..end] + Text() + xml[end..]) : Joined(template!);
    }

    /// <summary>The file that lists these relationships.</summary>
    public static byte[] Xml(IEnumerable<Relation> relations) => PackageXml.Write(new XDocument(
        new XDeclaration("1.0", "UTF-8", "yes"),
        new XElement(Relations.Names + "Relationships", relations.Select(relation => new XElement(
            Relations.Names + "Relationship",
            new XAttribute("Id", relation.Id),
            new XAttribute("Type", relation.Type),
            new XAttribute("Target", relation.Target),
            relation.IsExternal ? new XAttribute("TargetMode", "External") : null)))));

    /// <summary>The address of a part: what its name may hold and an address may not is encoded (ECMA-376 part 2, 6.2.2).</summary>
    public static string TargetOf(string name) => "/" + string.Join('/', PartNames.Plain(name).Split('/').Select(Uri.EscapeDataString));

    // An empty list may be one closed element, another program may write prefixes or UTF-16.
    byte[] Joined(byte[] template)
    {
        var document = XDocument.Load(new MemoryStream(template));
        document.Root!.Add(XElement.Parse(Opening + Text() + Closing).Elements());
        return PackageXml.Write(document);
    }

    string Text() => string.Concat(_ids.Select(pair =>
        $"<Relationship Id=\"{pair.Value}\" Type=\"{pair.Key.Type}\" Target=\"{SecurityElement.Escape(pair.Key.Target)}\"{(pair.Key.IsExternal ? " TargetMode=\"External\"" : "")}/>"));

    string Add(string type, string target, bool isExternal)
    {
        var key = (type.Contains(':', StringComparison.Ordinal) ? type : Office + type, target, isExternal);
        if (!_ids.TryGetValue(key, out var id))
            _ids[key] = id = idOf(_ids.Count + 1);
        return id;
    }
}
