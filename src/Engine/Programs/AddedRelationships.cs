using System.Text;

namespace Reports.Engine.Programs;

/// <summary>The relationships that one part gains while rendering: to pictures and to link targets.</summary>
sealed class AddedRelationships
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
    public string ToPart(string kind, string name) => Add(kind, "/" + name, "");

    /// <summary>The id of a relationship to an address outside.</summary>
    public string ToAddress(string address, string kind = "hyperlink") => Add(kind, address, " TargetMode=\"External\"");

    /// <summary>The part's relationships with those added.</summary>
    /// <param name="template">The template's own, or null.</param>
    public byte[] With(byte[]? template)
    {
        var xml = template is null ? Opening + Closing : Encoding.UTF8.GetString(template);

        // An empty list may be written as one closed element.
        var end = xml.LastIndexOf(Closing, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(end >= 0
            ? xml[..end] + _xml + xml[end..]
            : xml[..xml.LastIndexOf("/>", StringComparison.Ordinal)] + ">" + _xml + Closing);
    }

    string Add(string type, string target, string mode)
    {
        if (_ids.TryGetValue((type, target), out var id))
            return id;

        // Templates made by Word count rId1, rId2 …; these never meet them.
        id = $"rReports{_ids.Count + 1}";
        _ids[(type, target)] = id;
        _xml.Append("<Relationship Id=\"").Append(id).Append("\" Type=\"").Append(Office).Append(type)
            .Append("\" Target=\"").Append(System.Security.SecurityElement.Escape(target)).Append('"').Append(mode).Append("/>");
        return id;
    }
}
