using Reports.Engine.Outlines;
using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Verification.Pages;

/// <summary>Prints two documents side by side as one HTML page that needs nothing else.</summary>
static class DifferencePage
{
    /// <summary>The page.</summary>
    /// <param name="pictures">Turns both into pictures; null for none.</param>
    /// <exception cref="DiagnosticException">One of them is no Word document.</exception>
    public static string Print(string oldName, byte[] old, string newName, byte[] @new, Language language, PagePictures? pictures = null)
    {
        var difference = OutlineDifference.Between(DocumentOutline.Of(old, oldName), DocumentOutline.Of(@new, newName));
        var html = new Html();
        var title = PageTexts.DifferenceTitle.In(language);
        html.Element("h1", title).Element("p", $"{oldName} → {newName}");
        if (difference.IsEmpty)
            return html.Element("p", PageTexts.NoDifference.In(language)).Page(title, CodeOf(language));

        html.Element("p", PageTexts.Legend.In(language), "legend");
        DifferenceTable.Print(html, difference, new Sentence(oldName, oldName), new Sentence(newName, newName), language);
        if (pictures is null)
            html.Element("p", PageTexts.NoPictures.In(language), "hint");
        else if (pictures([old, @new]) is [var oldPages, var newPages])
            PictureRow.PrintBeside(html, (oldName, oldPages), (newName, newPages), language);
        return html.Page(title, CodeOf(language));
    }

    static string CodeOf(Language language) => language == Language.English ? "en" : "vi";
}
