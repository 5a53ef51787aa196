using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Reports.Engine.Packaging;

/// <summary>Reads and writes the XML of a part: no DTD, no outside resource, no endless nesting.</summary>
static class PackageXml
{
    /// <exception cref="XmlException">The bytes are not well-formed XML, carry a DTD or nest too deeply.</exception>
    public static XDocument Read(byte[] bytes, int depth)
    {
        RefuseDepth(bytes, depth);
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings());

        // Indentation between elements is dropped; text under xml:space="preserve" is kept.
        return XDocument.Load(reader, LoadOptions.None);
    }

    public static byte[] Write(XDocument document)
    {
        var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            NewLineHandling = NewLineHandling.None,
            CheckCharacters = false,
        };
        using (var writer = XmlWriter.Create(stream, settings))
            document.Save(writer);
        return stream.ToArray();
    }

    // A separate pass: loading a tree recurses, and a stack overflow cannot be caught.
    static void RefuseDepth(byte[] bytes, int depth)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings());
        while (reader.Read())
            if (reader.Depth > depth)
                throw new XmlException($"elements nest deeper than {depth}");
    }

    static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = 1L << 30,
    };
}
