using System.Xml.Linq;

namespace Reports.Engine.Word;

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
