using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>A part that grows with every document and is compressed as it does: only its packed bytes are in memory.</summary>
sealed class StreamedPart : IDisposable
{
    readonly MemoryStream _packed = new();
    readonly DeflateStream _deflate;
    readonly ChecksumStream _bytes;
    readonly XmlWriter _xml;

    /// <summary>Begins a part.</summary>
    /// <param name="root">Its root; names and declarations of the root alone are written.</param>
    /// <param name="level">How hard it is compressed.</param>
    public StreamedPart(XElement root, CompressionLevel level)
    {
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
    public PackedEntry Complete(string name)
    {
        _xml.WriteEndDocument();
        _xml.Dispose();
        _deflate.Dispose();
        return new PackedEntry(name, _packed.ToArray(), _bytes.Crc, checked((int)_bytes.Length));
    }

    public void Dispose()
    {
        _xml.Dispose();
        _deflate.Dispose();
        _packed.Dispose();
    }
}
