using System.Xml.Linq;

namespace Reports.Engine.Word;

/// <summary>An element of a run that reads as text, and where its text begins in the paragraph's.</summary>
/// <param name="Element"><c>w:t</c>, <c>w:instrText</c>, or a single character such as <c>w:tab</c>.</param>
/// <param name="Start">Zero-based offset in the paragraph's text.</param>
/// <param name="Text">What it reads as.</param>
sealed record TextPiece(XElement Element, int Start, string Text)
{
    public int End => Start + Text.Length;
}
