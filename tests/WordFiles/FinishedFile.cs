using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Reports.WordFiles;

/// <summary>The parts of a Word file that somebody else wrote.</summary>
public static class FinishedFile
{
    const string MainPart = "word/document.xml";

    /// <summary>A part as XML; the main one unless another is named.</summary>
    public static XElement Part(byte[] docx, string name = MainPart)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    /// <summary>Every entry in its order.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Entries(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return [.. zip.Entries.Select(entry => (entry.FullName, BytesOf(entry)))];
    }

    /// <summary>Changes the text of a part of a file on the disk, the main one unless another is named, as a person changes a form in Word.</summary>
    /// <exception cref="InvalidOperationException">The change changes nothing.</exception>
    public static void Change(string path, Func<string, string> change, string name = MainPart)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        using var part = zip.GetEntry(name)!.Open();
        var xml = new StreamReader(part, Encoding.UTF8).ReadToEnd();
        var changed = change(xml);
        if (changed == xml)
            throw new InvalidOperationException($"Nothing changed in {path}.");
        part.SetLength(0);
        part.Write(Encoding.UTF8.GetBytes(changed));
    }

    static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
