using System.IO.Compression;
using System.Text;

namespace Reports.WordFiles;

/// <summary>A Word file written for a test: XML or text in, a .docx out. Immutable; each step gives a new file.</summary>
/// <remarks>
/// <c>WordFile.Of("&lt;w:p&gt;…&lt;/w:p&gt;")</c> takes the inside of <c>w:body</c>; anything that does not begin with
/// <c>&lt;</c> is taken for <see cref="TextNotation"/>. A4 section properties come last unless the body brings its own.
/// The prefixes of <see cref="WordNamespaces"/> are declared in every part. Styles: see <see cref="WordStyles"/>.
/// </remarks>
public sealed record WordFile
{
    const string Folder = "word/";
    const string OfficeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    string Body { get; init; } = "";
    string BodyEnd { get; init; } = WordStyles.A4;
    string MainType { get; init; } = WordTypes + "document.main+xml";
    IReadOnlyList<FilePart> Parts { get; init; } = [];
    IReadOnlyList<FileLink> Links { get; init; } = [];
    IReadOnlyList<(string Extension, string Type)> Defaults { get; init; } = [("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml")];

    /// <summary>A file with this body, our default styles and nothing else.</summary>
    public static WordFile Of(string body)
    {
        var xml = TextNotation.IsXml(body) ? body : TextNotation.ToXml(body);
        var hasSection = xml.TrimEnd().EndsWith("</w:sectPr>", StringComparison.Ordinal) || xml.TrimEnd().EndsWith("<w:sectPr/>", StringComparison.Ordinal);
        return new WordFile { Body = xml, BodyEnd = hasSection ? "" : WordStyles.A4 }.WithStyles(WordStyles.Default);
    }

    /// <summary>The inside of <c>w:styles</c>.</summary>
    public WordFile WithStyles(string xml) => WithStory("styles", "styles", xml);

    /// <summary>The inside of <c>w:numbering</c>.</summary>
    public WordFile WithNumbering(string xml) => WithStory("numbering", "numbering", xml);

    /// <summary>The inside of <c>w:settings</c>.</summary>
    public WordFile WithSettings(string xml) => WithStory("settings", "settings", xml);

    /// <summary>The inside of <c>w:footnotes</c>: <c>&lt;w:footnote w:id="1"&gt;…</c></summary>
    public WordFile WithFootnotes(string xml) => WithStory("footnotes", "footnotes", xml);

    /// <summary>The inside of <c>w:endnotes</c>.</summary>
    public WordFile WithEndnotes(string xml) => WithStory("endnotes", "endnotes", xml);

    /// <summary>The inside of <c>w:comments</c>.</summary>
    public WordFile WithComments(string xml) => WithStory("comments", "comments", xml);

    /// <summary>A header for all pages of the last section, as XML or notation.</summary>
    public WordFile WithHeader(string content, string type = "default", string name = "header1") => WithMargin("header", "hdr", content, type, name);

    /// <summary>A footer for all pages of the last section, as XML or notation.</summary>
    public WordFile WithFooter(string content, string type = "default", string name = "footer1") => WithMargin("footer", "ftr", content, type, name);

    /// <summary>A picture part that the body calls by the id; without bytes a PNG of one pixel.</summary>
    public WordFile WithImage(string id, string name = "image1.png", byte[]? bytes = null, string owner = "word/document.xml") =>
        (this with { Defaults = Defaults.Any(d => d.Extension == "png") ? Defaults : [.. Defaults, ("png", "image/png")] })
            .WithPart(Folder + "media/" + name, bytes ?? TinyPng.Bytes)
            .WithLink(id, OfficeTypes + "image", "media/" + name, owner: owner);

    /// <summary>A web link that the body calls by the id.</summary>
    public WordFile WithHyperlink(string id, string address) => WithLink(id, OfficeTypes + "hyperlink", address, isExternal: true);

    /// <summary>Any relationship; a short type gets the usual address put in front.</summary>
    public WordFile WithLink(string id, string type, string target, bool isExternal = false, string owner = "word/document.xml") =>
        this with { Links = [.. Links, new FileLink(owner, id, type.Contains("://", StringComparison.Ordinal) ? type : OfficeTypes + type, target, isExternal)] };

    /// <summary>Any part, in place of one with the same name.</summary>
    public WordFile WithPart(string name, byte[] bytes, string? contentType = null) =>
        this with { Parts = [.. Parts.Where(p => p.Name != name), new FilePart(name, bytes, contentType)] };

    /// <summary>The inside of <c>cp:coreProperties</c>: <c>&lt;dc:title&gt;…</c></summary>
    public WordFile WithCoreProperties(string xml) =>
        WithPart("docProps/core.xml", Part("cp:coreProperties", xml), "application/vnd.openxmlformats-package.core-properties+xml")
            .WithLink("core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", owner: "");

    /// <summary>The inside of the custom <c>Properties</c>.</summary>
    public WordFile WithCustomProperties(string xml) =>
        WithPart("docProps/custom.xml", Encoding.UTF8.GetBytes($"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" {WordNamespaces.Declarations}>{xml}</Properties>"), "application/vnd.openxmlformats-officedocument.custom-properties+xml")
            .WithLink("custom", "custom-properties", "docProps/custom.xml", owner: "");

    /// <summary>The same file as a .docm, .dotx or .dotm.</summary>
    public WordFile WithMainType(string contentType) => this with { MainType = contentType };

    /// <summary>The inside of <c>w:body</c>, section properties included.</summary>
    public string BodyXml => Body + BodyEnd;

    /// <summary>The finished file.</summary>
    public byte[] Bytes() => Zip(Entries());

    /// <summary>The finished file as a stream.</summary>
    public Stream Open() => new MemoryStream(Bytes());

    /// <summary>The entries in the order in which they are written; tests of broken packages change this list.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Entries() =>
    [
        ("[Content_Types].xml", PackageFiles.ContentTypes(Defaults, Parts.Prepend(new FilePart("word/document.xml", [], MainType)))),
        ("_rels/.rels", PackageFiles.Relationships([new FileLink("", "main", OfficeTypes + "officeDocument", "word/document.xml", false), .. Links.Where(l => l.Owner.Length == 0)])),
        ("word/document.xml", Part("w:document", $"<w:body>{BodyXml}</w:body>")),
        .. Links.Where(l => l.Owner.Length > 0).GroupBy(l => l.Owner).Select(g => (PackageFiles.RelationshipFile(g.Key), PackageFiles.Relationships(g))),
        .. Parts.Select(p => (p.Name, p.Bytes)),
    ];

    /// <summary>A zip of any entries, at a fixed date.</summary>
    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> entries, CompressionLevel level = CompressionLevel.Fastest)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                var entry = zip.CreateEntry(name, level);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    WordFile WithStory(string name, string kind, string xml) =>
        (Links.Any(l => l.Id == name) ? this : WithLink(name, kind, name + ".xml"))
            .WithPart($"{Folder}{name}.xml", Part("w:" + kind, xml), $"{WordTypes}{kind}+xml");

    WordFile WithMargin(string kind, string root, string content, string type, string name)
    {
        var reference = $"<w:{kind}Reference w:type=\"{type}\" r:id=\"{name}\"/>";
        var isOwn = BodyEnd.Length == 0;
        var xml = TextNotation.IsXml(content) ? content : TextNotation.ToXml(content);
        return (this with
            {
                Body = isOwn ? InsertInLast(Body, reference) : Body,
                BodyEnd = isOwn ? "" : InsertInLast(BodyEnd, reference),
            })
            .WithLink(name, kind, name + ".xml")
            .WithPart($"{Folder}{name}.xml", Part("w:" + root, xml), $"{WordTypes}{kind}+xml");
    }

    static string InsertInLast(string xml, string reference)
    {
        var start = xml.LastIndexOf("<w:sectPr>", StringComparison.Ordinal) + "<w:sectPr>".Length;
        var last = xml.LastIndexOf("Reference ", StringComparison.Ordinal);
        var at = last > start ? xml.IndexOf("/>", last, StringComparison.Ordinal) + 2 : start;
        return xml.Insert(at, reference);
    }

    /// <summary>The bytes of a part: a root element with every prefix declared.</summary>
    public static byte[] Part(string root, string inside) =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><{root} {WordNamespaces.Declarations}>{inside}</{root}>");
}
