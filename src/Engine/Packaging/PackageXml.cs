using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Packaging;

/// <summary>Reads and writes the XML of a part: no DTD, no outside resource, no endless nesting.</summary>
static class PackageXml
{
    /// <summary>The tree of a part; null when it is no XML that can be taken in, which is reported.</summary>
    public static XDocument? Read(PackagePart part, string file, PackageLimits limits, DiagnosticBag problems)
    {
        var place = new WordLocation(file, part.ShortName, null, null, null, null, "");
        try
        {
            if (Excess(part.Bytes, place, limits) is { } excess)
            {
                problems.Add(excess);
                return null;
            }

            using var reader = Reader(part.Bytes);

            // Indentation between elements is dropped; text under xml:space="preserve" is kept.
            return XDocument.Load(reader, LoadOptions.None);
        }
        catch (XmlException exception)
        {
            problems.Add(XmlRefusal.Explain(part.Bytes, place, exception));
            return null;
        }
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

    // A separate pass: loading a tree recurses, and neither a full stack nor a full memory can be caught.
    static Diagnostic? Excess(byte[] bytes, WordLocation place, PackageLimits limits)
    {
        using var reader = Reader(bytes);
        for (var nodes = 0L; reader.Read();)
        {
            nodes += 1 + reader.AttributeCount;
            if (reader.NodeType == XmlNodeType.Element && reader.Depth >= limits.Depth)
                return PackageProblems.TooDeep(place, limits.Depth);
            if (nodes > limits.Nodes)
                return PackageProblems.TooManyNodes(place, limits.Nodes);
        }

        return null;
    }

    static XmlReader Reader(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
    });
}
