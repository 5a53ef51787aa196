using System.Globalization;
using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Printing;

/// <summary>What a document's body must show on paper.</summary>
static class PaperText
{
    static readonly XName[] Unprinted = [W.Main + "del", W.Main + "moveFrom", W.Fallback];

    /// <summary>The words of each paragraph; hidden and deleted text is not printed, a text box is read once.</summary>
    public static IEnumerable<string> Words(byte[] docx) => FinishedFile.Part(docx).Element(W.Body)!
        .Descendants(W.Paragraph)
        .Where(paragraph => !paragraph.AncestorsAndSelf().Any(e => Unprinted.Contains(e.Name)))
        .SelectMany(paragraph => Printed(paragraph).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A text without the spaces and line ends that a layout is free to put in or leave out, and without what no font draws.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)));

    static string Printed(XElement paragraph) => string.Concat(paragraph.Descendants()
        .Where(e => e.Ancestors(W.Paragraph).First() == paragraph)
        .Select(e => e.Name == W.Text ? IsPrinted(e, paragraph) ? e.Value : "" : e.Parent!.Name == W.Run ? " " : ""));

    static bool IsPrinted(XElement text, XElement paragraph) =>
        text.Parent!.Element(W.RunProperties)?.Element(W.Main + "vanish") is null
        && !text.Ancestors().TakeWhile(e => e != paragraph).Any(e => Unprinted.Contains(e.Name));
}
