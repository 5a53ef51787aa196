namespace Reports.Engine.Verification.Pages;

/// <summary>The pages of documents as pictures.</summary>
static class PictureRow
{
    internal static void Print(Html html, IReadOnlyList<byte[]> pages, Language language)
    {
        if (pages.Count == 0)
            return;
        html.Element("p", PageTexts.Pictures.In(language), "hint").Raw("<div class=\"pages\">");
        for (var at = 0; at < pages.Count; at++)
            Figure(html, pages, at, "", language);
        html.Raw("</div>");
    }

    /// <summary>Page beside page of two documents; those that look alike are left out.</summary>
    internal static void PrintBeside(Html html, (string Name, IReadOnlyList<byte[]> Pages) old, (string Name, IReadOnlyList<byte[]> Pages) @new, Language language)
    {
        var changed = Enumerable.Range(0, Math.Max(old.Pages.Count, @new.Pages.Count))
            .Where(at => at >= old.Pages.Count || at >= @new.Pages.Count || !old.Pages[at].AsSpan().SequenceEqual(@new.Pages[at]))
            .ToList();
        if (changed.Count == 0)
            return;
        html.Element("p", PageTexts.PicturesBeside.In(language), "hint");
        foreach (var at in changed)
        {
            html.Raw("<div class=\"pages\">");
            foreach (var (name, pages) in new[] { old, @new })
                if (at < pages.Count)
                    Figure(html, pages, at, name + ": ", language);
            html.Raw("</div>");
        }
    }

    static void Figure(Html html, IReadOnlyList<byte[]> pages, int at, string name, Language language)
    {
        var title = Html.Text(name + PageTexts.Page(at + 1, pages.Count).In(language));
        html.Raw($"<figure><figcaption>{title}</figcaption><img alt=\"{title}\" src=\"data:image/png;base64,{Convert.ToBase64String(pages[at])}\"></figure>");
    }
}

/// <summary>Turns Word documents, all at once, into pictures of their pages (PNG): a list of pages in order for each document, empty where it could not be converted.</summary>
delegate IReadOnlyList<IReadOnlyList<byte[]>> PagePictures(IReadOnlyList<byte[]> documents);
