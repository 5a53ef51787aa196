using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.WordFiles;

/// <summary>The smallest package that Word opens, around a body given as XML or as <see cref="Notation"/>.</summary>
static class TestDocument
{
    const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Of(string notation) => Of(Notation.Body(notation));

    public static byte[] Of(XElement body) => Of(body, []);

    /// <summary>A package with further parts: name, content type, XML, and the relationship that leads there.</summary>
    public static byte[] Of(XElement body, IReadOnlyList<(string Name, string Type, string Relationship, string Xml)> parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml",
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
                + $"""<Override PartName="/word/document.xml" ContentType="{Main}"/>"""
                + string.Concat(parts.Select(p => $"""<Override PartName="/{p.Name}" ContentType="{p.Type}"/>"""))
                + "</Types>");
            Add(zip, "_rels/.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add(zip, "word/_rels/document.xml.rels",
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                + string.Concat(parts.Select((p, i) => $"""<Relationship Id="rId{i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{p.Relationship}" Target="/{p.Name}"/>"""))
                + "</Relationships>");
            var document = new XElement(
                W.Main + "document",
                new XAttribute(XNamespace.Xmlns + "w", W.Main.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "w14", W.W14.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "wp", W.Drawing.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "mc", W.Compatibility.NamespaceName),
                new XAttribute(W.Compatibility + "Ignorable", "w14"),
                body);
            Add(zip, "word/document.xml", document.ToString(SaveOptions.DisableFormatting));
            foreach (var part in parts)
                Add(zip, part.Name, part.Xml);
        }

        return stream.ToArray();
    }

    /// <summary>A part of a finished document.</summary>
    public static XElement Read(byte[] docx, string part = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(part)!.Open();
        return XElement.Load(stream);
    }

    /// <summary>The body of a finished document as <see cref="Notation"/>.</summary>
    public static string Text(byte[] docx) => Notation.Text(Read(docx).Element(W.Body)!);

    static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
