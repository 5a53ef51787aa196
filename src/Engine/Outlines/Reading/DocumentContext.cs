using System.Xml.Linq;
using Reports.Engine.Word;
using Reports.Engine.Outlines.Formats;
using Reports.Engine.Outlines.Numbering;

namespace Reports.Engine.Outlines.Reading;

/// <summary>What all parts of one document share while it is read.</summary>
sealed class DocumentContext(ReadDocument package)
{
    internal ReadDocument Package { get; } = package;

    internal StyleSheet Styles { get; } = new(package);

    internal NumberingScheme Numbering { get; } = new(package.RootOf("numbering"));

    internal NoteNumbers Notes { get; } = new(package);

    internal BookmarkNames Bookmarks { get; } = new();

    /// <summary>The properties of every section, in order.</summary>
    internal IReadOnlyList<XElement> Sections { get; } = SectionsOf(package);

    // All but the last stand in the last paragraph of their section.
    static List<XElement> SectionsOf(ReadDocument package)
    {
        var body = package.Main.Root!.Child("body")!;
        var inner = body.Unwrapped().Where(e => e.Is("p")).Select(p => p.Child("pPr")?.Child("sectPr")).OfType<XElement>();
        return [.. inner, body.Child("sectPr") ?? new XElement(W.Main + "sectPr")];
    }
}
