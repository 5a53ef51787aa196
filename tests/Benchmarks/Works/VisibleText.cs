using System.IO.Compression;
using System.Xml.Linq;

namespace Reports.Benchmarks.Works;

/// <summary>What a reader sees of a Word file: the text of every paragraph that has one.</summary>
static class VisibleText
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IEnumerable<string> Of(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(part).Descendants(W + "p")
            .Select(paragraph => string.Join(' ', string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(text => text.Length > 0)
            .ToList();
    }
}
