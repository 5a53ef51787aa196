using System.Text;
using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Programs;

/// <summary>The relationships that one part gains while rendering: to pictures and to link targets.</summary>
/// <param name="last">The highest number that an earlier render left in the template; see <see cref="OwnNames"/>.</param>
sealed class AddedRelationships(int last)
{
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const string Opening = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const string Closing = "</Relationships>";

    readonly Dictionary<(string Type, string Target), string> _ids = [];
    readonly StringBuilder _xml = new();

    public bool IsEmpty => _ids.Count == 0;

    /// <summary>The id of a relationship to a picture of the package.</summary>
    public string ToPicture(MediaPart part) => ToPart("image", part.Name);

    /// <summary>The id of a relationship to another part of the package.</summary>
    public string ToPart(string kind, string name) => Add(kind, TargetOf(name), "");

    /// <summary>The id of a relationship to an address outside.</summary>
    public string ToAddress(string address, string kind = "hyperlink") => Add(kind, address, " TargetMode=\"External\"");

    /// <summary>True when one of them leads to the part of that name.</summary>
    public bool LeadTo(string name)
    {
        var target = TargetOf(name);
        return _ids.Keys.Any(relation => relation.Target == target);
    }

    /// <summary>The part's relationships with those added.</summary>
    /// <param name="template">The template's own, or null.</param>
    public byte[] With(byte[]? template)
    {
        var xml = template is null ? Opening + Closing : Encoding.UTF8.GetString(template);
        var end = xml.LastIndexOf(Closing, StringComparison.Ordinal);
        return end >= 0 ? Encoding.UTF8.GetBytes(xml[..end] + _xml + xml[end..]) : Joined(template!);
    }

    // A target is an address: what the name of a part may hold and an address may not is encoded.
    static string TargetOf(string name) => "/" + string.Join('/', name.Split('/').Select(Uri.EscapeDataString));

    // An empty list may be one closed element, another program may write prefixes or UTF-16.
    byte[] Joined(byte[] template)
    {
        var document = XDocument.Load(new MemoryStream(template));
        document.Root!.Add(XElement.Parse(Opening + _xml + Closing).Elements());
        return PackageXml.Write(document);
    }

    string Add(string type, string target, string mode)
    {
        if (_ids.TryGetValue((type, target), out var id))
            return id;

        // Templates made by Word count rId1, rId2 …; these never meet them.
        id = OwnNames.Relationship(last + _ids.Count + 1);
        _ids[(type, target)] = id;
        _xml.Append("<Relationship Id=\"").Append(id).Append("\" Type=\"").Append(Office).Append(type)
            .Append("\" Target=\"").Append(System.Security.SecurityElement.Escape(target)).Append('"').Append(mode).Append("/>");
        return id;
    }
}
