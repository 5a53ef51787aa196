using System.Xml;

namespace Reports.Engine.Packaging;

/// <summary>Reads and writes the XML of a part: no DTD, no outside resource, no endless nesting.</summary>
static class PackageXml
{
    /// <summary>The tree of a part; null when it is no XML that can be taken in, which is reported.</summary>
    /// <param name="file">The package's file, for places.</param>
    /// <param name="limits">How large and how deep the tree may be.</param>
    /// <param name="keepsBlanks">True to keep blank text that stands under no <c>xml:space="preserve"</c>.</param>
    /// <param name="budget">What all parts of the package together may have; null where this one counts by itself.</param>
    public static XDocument? Read(PackagePart part, string file, PackageLimits limits, DiagnosticBag problems, bool keepsBlanks = false, NodeBudget? budget = null)
    {
        var place = new WordLocation(file, part.ShortName, null, null, null, null, "");
        budget ??= new(limits);
        if (budget.IsSpent)
            return null;
        try
        {
            using var reader = new BoundedReader(Reader(part.Bytes, keepsBlanks), place, limits, budget);
            return XDocument.Load(reader, keepsBlanks ? LoadOptions.PreserveWhitespace : LoadOptions.None);
        }
        catch (ExcessException excess)
        {
            problems.Add(excess.Problem);
            return null;
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

    static XmlReader Reader(byte[] bytes, bool keepsBlanks) => XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = !keepsBlanks,
    });
}
