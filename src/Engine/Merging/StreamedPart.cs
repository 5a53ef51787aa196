using System.IO.Compression;
using System.Xml;
using Reports.Engine.Output;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>A part that grows with every document and is compressed as it does: its packed bytes go to the spool.</summary>
sealed class StreamedPart : IDisposable
{
    readonly SpooledBytes _packed;
    readonly DeflateStream _deflate;
    readonly ChecksumStream _bytes;
    readonly XmlWriter _xml;

    /// <summary>Begins a part.</summary>
    /// <param name="root">Its root; names and declarations of the root alone are written.</param>
    public StreamedPart(XElement root, CompressionLevel level, Spool spool)
    {
        _packed = new SpooledBytes(spool);
        _deflate = new DeflateStream(_packed, level, leaveOpen: true);
        _bytes = new ChecksumStream(_deflate);
        _xml = XmlWriter.Create(_bytes, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            NewLineHandling = NewLineHandling.None,
            NamespaceHandling = NamespaceHandling.OmitDuplicates,
            CheckCharacters = false,
        });
        _xml.WriteStartDocument(standalone: true);
        Open(root);
    }

    /// <summary>How many bytes it has so far, unpacked.</summary>
    public long Length => _bytes.Length;

    /// <summary>Opens an element that later ones stand in.</summary>
    public void Open(XElement element)
    {
        _xml.WriteStartElement(element.GetPrefixOfNamespace(element.Name.Namespace) ?? "w", element.Name.LocalName, element.Name.NamespaceName);
        foreach (var attribute in element.Attributes().OrderBy(a => !a.IsNamespaceDeclaration))
            _xml.WriteAttributeString(
                attribute.IsNamespaceDeclaration && attribute.Name.LocalName != "xmlns" ? "xmlns"
                    : attribute.Name.Namespace == XNamespace.None ? "" : element.GetPrefixOfNamespace(attribute.Name.Namespace),
                attribute.Name.LocalName,
                attribute.IsNamespaceDeclaration ? null : attribute.Name.NamespaceName,
                attribute.Value);
    }

    public void Write(XElement element) => element.WriteTo(_xml);

    public void WriteRaw(string xml) => _xml.WriteRaw(xml);

    /// <summary>Closes what is open and gives the part as an entry of the zip.</summary>
    public SpooledEntry Complete(string name)
    {
        _xml.WriteEndDocument();
        _xml.Dispose();
        _deflate.Dispose();
        return new SpooledEntry(name, _bytes.Crc, _bytes.Length, _packed.Length, _packed.WriteTo);
    }

    public void Dispose()
    {
        _xml.Dispose();
        _deflate.Dispose();
        _packed.Dispose();
    }
}

/// <summary>Passes bytes on to another stream, counting them and their checksum. Flushing a compressor half-way would cost size: it is flushed when it is closed.</summary>
sealed class ChecksumStream(Stream target) : WriteOnlyStream
{
    long _length;

    public uint Crc { get; private set; }

    public override long Length => _length;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Crc = Crc32.Append(Crc, buffer);
        _length += buffer.Length;
        target.Write(buffer);
    }
}
