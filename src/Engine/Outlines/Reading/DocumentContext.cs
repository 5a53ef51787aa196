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

/// <summary>What one part counts and remembers while it is read.</summary>
sealed class StoryContext(DocumentContext document, ReadPart part, string name)
{
    readonly Dictionary<string, string> _bookmarks = BookmarksOf(part);
    int _tables;
    int _paragraphs;

    internal DocumentContext Document { get; } = document;

    internal ReadPart Part { get; } = part;

    internal NumberingCounter Counter { get; } = new(document.Numbering);

    internal OutlinePlace Place { get; set; } = new(name);

    /// <summary>The place of what is no paragraph: the table cell it stands in, or the part.</summary>
    internal OutlinePlace Around => Place.Table is null ? new OutlinePlace(Place.Part) : Place;

    /// <summary>The style of the table that is being read; its looks lie under those of the paragraphs in it.</summary>
    internal string? TableStyle { get; set; }

    /// <summary>Marks that stand between blocks and belong in front of the next paragraph: bookmarks, comments.</summary>
    internal List<string> Pending { get; } = [];

    /// <summary>The name of the bookmark that began under an id.</summary>
    internal string? BookmarkNameOf(string id) => _bookmarks.GetValueOrDefault(id);

    internal OutlinePlace NextTable() => new(Place.Part, ++_tables);

    internal OutlinePlace NextParagraph() => new(Place.Part, Paragraph: ++_paragraphs);

    static Dictionary<string, string> BookmarksOf(ReadPart part)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in part.Root!.Live().Where(e => e.Is("bookmarkStart")))
            names.TryAdd(start.Attr("id") ?? "", start.Attr("name") ?? "");
        return names;
    }
}
