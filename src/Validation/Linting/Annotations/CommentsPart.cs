using System.Globalization;
using Reports.Engine.Packaging;

namespace Reports.Engine.Validation.Linting.Annotations;

/// <summary>The comments of a package: those it has, and those added.</summary>
sealed class CommentsPart
{
    const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    const string Author = "reports lint";

    readonly string? _name;
    readonly XDocument _document;
    readonly XDocument _types;
    readonly XDocument _relationships;
    int _last;

    CommentsPart(string? name, XDocument document, XDocument types, XDocument relationships)
    {
        _name = name;
        _document = document;
        _types = types;
        _relationships = relationships;
        _last = Comments.Select(Id).Append(-1).Max();
    }

    IEnumerable<XElement> Comments => _document.Root!.Elements(W.Main + "comment");

    /// <summary>Null when the package has comments, relationships or types that cannot be read.</summary>
    public static CommentsPart? Of(WordPackage package, PackageLimits limits)
    {
        XDocument? Read(PackagePart? part, XElement otherwise) =>
            part is null ? new XDocument(otherwise) : PackageXml.Read(part, package.File, limits, []);

        var part = package.Parts.FirstOrDefault(part => part.ContentType == ContentType);
        var none = new XElement(W.Main + "comments", new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName));
        return Read(part, none) is { } document
            && Read(package.Parts[0], none) is { } types
            && Read(package.Find(package.Main.RelationshipsName), new XElement(Relations.Names + "Relationships")) is { } relationships
            ? new CommentsPart(part?.Name, document, types, relationships)
            : null;
    }

    /// <summary>Adds a comment of a paragraph a line; its id is given back.</summary>
    public int Add(IEnumerable<string> lines)
    {
        _document.Root!.Add(new XElement(
            W.Main + "comment",
            new XAttribute(W.Id, (++_last).ToString(CultureInfo.InvariantCulture)),
            new XAttribute(W.Main + "author", Author),
            new XAttribute(W.Main + "initials", "R"),
            lines.Select(line => new XElement(
                W.Paragraph,
                new XElement(W.Run, new XElement(W.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), Legal(line)))))));
        return _last;
    }

    /// <summary>The package with these comments and another main part.</summary>
    public byte[] WriteInto(WordPackage package, PackagePart main)
    {
        var parts = package.Parts.Select(part => part == package.Main ? main : part).ToList();
        var bytes = PackageXml.Write(_document);
        if (_name is not null)
            return PackageWriter.Write(parts.Select(part => part.Name == _name ? part with { Bytes = bytes } : part));
        var name = FreeName(package);
        parts[0] = parts[0] with { Bytes = PackageXml.Write(ContentTypes.With(_types, [], [(name, ContentType)])) };
        Relate(parts, main, name);
        parts.Add(new PackagePart(name, ContentType, bytes));
        return PackageWriter.Write(parts);
    }

    void Relate(List<PackagePart> parts, PackagePart main, string name)
    {
        var at = parts.FindIndex(part => PartNames.AreSame(part.Name, main.RelationshipsName));
        var ids = _relationships.Root!.Elements().Select(e => (string?)e.Attribute("Id")).ToHashSet();
        _relationships.Root!.Add(new XElement(
            Relations.Names + "Relationship",
            new XAttribute("Id", Enumerable.Range(1, int.MaxValue).Select(i => $"rComments{i}").First(id => !ids.Contains(id))),
            new XAttribute("Type", RelationshipType),
            new XAttribute("Target", "/" + name)));
        var part = new PackagePart(main.RelationshipsName, "", PackageXml.Write(_relationships));
        if (at < 0)
            parts.Add(part);
        else
            parts[at] = parts[at] with { Bytes = part.Bytes };
    }

    static string FreeName(WordPackage package) =>
        Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? "word/comments.xml" : $"word/comments{i}.xml").First(name => package.Find(name) is null);

    static int Id(XElement comment) =>
        int.TryParse((string?)comment.Attribute(W.Id), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : -1;

    // A message may quote what the file holds, and that may be anything.
    static string Legal(string line) => string.Concat(line.EnumerateRunes()
        .Where(rune => !rune.IsBmp || System.Xml.XmlConvert.IsXmlChar((char)rune.Value)));
}
