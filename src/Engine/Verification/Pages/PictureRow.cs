using Reports.Engine.Diagnostics;
using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Verification.Pages;

/// <summary>The pages of a document as pictures, with the changes marked.</summary>
static class PictureRow
{
    internal static void PrintNew(Html html, byte[] docx, OutlineDifference difference, PagePictures pictures, Language language) =>
        Print(html, docx, difference.Changes.Where(c => c.New is not null).Select(c => (c.New!.Place, c.Kind)), PageTexts.Pictures, pictures, language);

    internal static void PrintOld(Html html, byte[] docx, OutlineDifference difference, PagePictures pictures, Language language) =>
        Print(html, docx, difference.Changes.Where(c => c.Old is not null).Select(c => (c.Old!.Place, c.Kind)), PageTexts.OldPictures, pictures, language);

    static void Print(Html html, byte[] docx, IEnumerable<(Outlines.OutlinePlace, DifferenceKind)> changes, Sentence caption, PagePictures pictures, Language language)
    {
        // Text templates have no pages.
        var pages = docx.AsSpan().StartsWith("PK"u8) ? pictures(ChangeMarker.Mark(docx, changes)) : [];
        if (pages.Count == 0)
            return;
        html.Element("p", caption.In(language), "hint").Raw("<div class=\"pages\">");
        for (var i = 0; i < pages.Count; i++)
            html.Raw($"<img alt=\"{i + 1}\" src=\"data:image/png;base64,{Convert.ToBase64String(pages[i])}\">");
        html.Raw("</div>");
    }
}
