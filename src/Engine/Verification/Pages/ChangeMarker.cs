using System.IO.Compression;
using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;
using Reports.Engine.Outlines;
using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Verification.Pages;

/// <summary>Colours what has changed in a copy of a document, so that it is seen in pictures of its pages.</summary>
/// <remarks>Paragraphs and table rows of the body: changed ones yellow, added ones green, removed ones (on the old side) red.</remarks>
static class ChangeMarker
{
    // The order of the schema.
    static readonly HashSet<string> BeforeShading =
        ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr"];

    /// <summary>The copy; the document itself where nothing in its body has changed or it cannot be read.</summary>
    internal static byte[] Mark(byte[] docx, IEnumerable<(OutlinePlace Place, DifferenceKind Kind)> changes)
    {
        var colours = changes.Where(c => c.Place.Part == "body" && (c.Place.Paragraph ?? c.Place.Row) is not null)
            .GroupBy(c => c.Place).ToDictionary(g => g.Key, g => MarkColours.Of(g.First().Kind));
        if (colours.Count == 0 || DocumentReader.Open(docx, "document.docx", new DiagnosticBag()) is not { } package)
            return docx;
        Colour(package.Main.Root!, colours);
        return WithMain(docx, package.Main);
    }

    static void Colour(XElement root, Dictionary<OutlinePlace, string> colours)
    {
        var (tables, paragraphs) = (0, 0);
        // Counted as the outline counts: tables in document order, paragraphs outside tables and text boxes.
        foreach (var element in root.Live().Where(e => e.Is("tbl") || e.Is("p")).ToList())
        {
            if (element.Is("tbl"))
                ColourRows(element, ++tables, colours);
            else if (!element.Ancestors().Any(a => a.Is("tc") || a.Is("txbxContent")) && colours.TryGetValue(new OutlinePlace("body", Paragraph: ++paragraphs), out var colour))
                Shade(element, colour);
        }
    }

    static void ColourRows(XElement table, int number, Dictionary<OutlinePlace, string> colours)
    {
        var row = 0;
        foreach (var element in table.Unwrapped().Where(e => e.Is("tr")))
        {
            if (!colours.TryGetValue(new OutlinePlace("body", number, ++row), out var colour))
                continue;
            foreach (var paragraph in element.Descendants(W.Main + "p"))
                Shade(paragraph, colour);
        }
    }

    static void Shade(XElement paragraph, string colour)
    {
        var properties = paragraph.Child("pPr");
        if (properties is null)
            paragraph.AddFirst(properties = new XElement(W.Main + "pPr"));
        properties.Elements(W.Main + "shd").Remove();
        var shading = new XElement(W.Main + "shd", new XAttribute(W.Main + "val", "clear"), new XAttribute(W.Main + "fill", colour));
        if (properties.Elements().LastOrDefault(e => BeforeShading.Contains(e.Name.LocalName)) is { } last)
            last.AddAfterSelf(shading);
        else
            properties.AddFirst(shading);
    }

    static byte[] WithMain(byte[] docx, ReadPart main)
    {
        var copy = new MemoryStream();
        copy.Write(docx);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var name = zip.Entries.First(e => e.FullName == main.Name).FullName;
            zip.GetEntry(name)!.Delete();
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var content = entry.Open();
            main.Root!.Save(content, SaveOptions.DisableFormatting);
        }
        return copy.ToArray();
    }
}
