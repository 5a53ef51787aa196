using Reports.Engine.Packaging;

namespace Reports.Engine.Word;

/// <summary>A kind of part that a document may add to: what it is to the main part and how it begins when the template has none.</summary>
/// <param name="Kind">The last word of its relationship's type, also its usual file name.</param>
/// <param name="Empty">What it holds when it is new.</param>
sealed record GrowingKind(string Kind, string Root, string Empty)
{
    public static readonly GrowingKind Styles = new("styles", "styles", "");
    public static readonly GrowingKind Numbering = new("numbering", "numbering", "");
    public static readonly GrowingKind Settings = new("settings", "settings", "");
    public static readonly GrowingKind Footnotes = new("footnotes", "footnotes", Rules("footnote"));
    public static readonly GrowingKind Endnotes = new("endnotes", "endnotes", Rules("endnote"));
    public static readonly GrowingKind Comments = new("comments", "comments", "");

    /// <summary>Which comment answers which, and which are done; there is none unless the template has one.</summary>
    public static readonly GrowingKind CommentThreads = new("commentsExtended", "commentsEx", "");

    public string ContentType => ContentTypes.Word + Kind + "+xml";

    // Word draws the line above notes with a note of its own (ECMA-376 part 1, 17.11.23).
    static string Rules(string note) =>
        $"<w:{note} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{note}>"
        + $"<w:{note} w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{note}>";
}

/// <summary>A kind of note: where its texts stand, and what refers to them.</summary>
/// <param name="Part">The part of the texts.</param>
/// <param name="Definition">The element of one text.</param>
/// <param name="Reference">The element that refers to it.</param>
sealed record NoteKind(GrowingKind Part, XName Definition, XName Reference)
{
    public static readonly IReadOnlyList<NoteKind> All =
    [
        new(GrowingKind.Footnotes, W.Footnote, W.Main + "footnoteReference"),
        new(GrowingKind.Endnotes, W.Endnote, W.Main + "endnoteReference"),

        // Last: a comment may stand in a footnote.
        new(GrowingKind.Comments, W.Comment, W.Main + "commentReference"),
    ];

    /// <summary>True for a text that people wrote; the lines above notes are notes of a type of their own.</summary>
    public bool IsWritten(XElement element) =>
        element.Name == Definition && (string?)element.Attribute(W.Type) is null or "normal";
}
