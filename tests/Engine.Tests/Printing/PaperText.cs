using System.Globalization;
using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Printing;

/// <summary>What a document's body must show on paper.</summary>
static class PaperText
{
    static readonly XName[] Unprinted = [W.Main + "del", W.Main + "moveFrom", W.Fallback];

    // Fields whose stored result a program shows as it is; the result of any other is worked out again on opening.
    static readonly string[] Kept = ["HYPERLINK", "TOC"];

    /// <summary>The words of each paragraph; hidden and deleted text is not printed, a text box is read once.</summary>
    public static IEnumerable<string> Words(byte[] docx)
    {
        var body = FinishedFile.Part(docx).Element(W.Body)!;
        var workedOut = Field.In(body).Where(field => !Kept.Contains(field.Kind)).SelectMany(field => field.Result).ToHashSet();
        return body.Descendants(W.Paragraph)
            .Where(paragraph => !paragraph.AncestorsAndSelf().Any(e => Unprinted.Contains(e.Name)))
            .SelectMany(paragraph => Printed(paragraph, workedOut).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A text without the spaces and line ends that a layout is free to put in or leave out, and without what no font draws.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)));

    static string Printed(XElement paragraph, HashSet<XElement> workedOut) => string.Concat(paragraph.Descendants()
        .Where(e => e.Ancestors(W.Paragraph).First() == paragraph)
        .Select(e => e.Name == W.Text ? !workedOut.Contains(e) && IsPrinted(e, paragraph) ? e.Value : "" : e.Parent!.Name == W.Run || e.Name == W.RubyBase ? " " : ""));

    static bool IsPrinted(XElement text, XElement paragraph) =>
        text.Parent!.Element(W.RunProperties)?.Element(W.Main + "vanish") is null
        && !text.Ancestors().TakeWhile(e => e != paragraph).Any(e => Unprinted.Contains(e.Name));
}
