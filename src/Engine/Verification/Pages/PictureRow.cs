using Reports.Engine.Diagnostics;
using Reports.Engine.Outlines;
using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Verification.Pages;

/// <summary>The pages of a document as pictures, with the changes marked.</summary>
static class PictureRow
{
    /// <summary>The new document with its changes coloured; null for what has no pages, such as text.</summary>
    internal static byte[]? MarkedNew(byte[] content, OutlineDifference difference) =>
        Marked(content, difference.Changes.Where(c => c.New is not null).Select(c => (c.New!.Place, c.Kind)));

    /// <summary>The old document with its changes coloured.</summary>
    internal static byte[]? MarkedOld(byte[] content, OutlineDifference difference) =>
        Marked(content, difference.Changes.Where(c => c.Old is not null).Select(c => (c.Old!.Place, c.Kind)));

    /// <summary>The pages with changes; all pages where no change could be coloured, such as one of a header.</summary>
    internal static void Print(Html html, Sentence caption, IReadOnlyList<byte[]> pages, Language language)
    {
        if (pages.Count == 0)
            return;
        var numbered = pages.Select((png, at) => (Png: png, Number: at + 1)).ToList();
        var marked = numbered.Where(page => MarkedPage.Is(page.Png)).ToList();
        var shown = marked.Count > 0 ? marked : numbered;
        html.Element("p", caption.In(language) + (marked.Count > 0 ? "" : " " + PageTexts.NothingMarked.In(language)), "hint").Raw("<div class=\"pages\">");
        foreach (var (png, number) in shown)
        {
            var title = Html.Text(PageTexts.Page(number, pages.Count).In(language));
            html.Raw($"<figure><figcaption>{title}</figcaption><img alt=\"{title}\" src=\"data:image/png;base64,{Convert.ToBase64String(png)}\"></figure>");
        }
        html.Raw("</div>");
    }

    static byte[]? Marked(byte[] content, IEnumerable<(OutlinePlace, DifferenceKind)> changes) =>
        content.AsSpan().StartsWith("PK"u8) ? ChangeMarker.Mark(content, changes) : null;
}
