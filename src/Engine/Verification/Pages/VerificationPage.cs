using Reports.Engine.Diagnostics;

namespace Reports.Engine.Verification.Pages;

/// <summary>Prints a report as one HTML page that needs nothing else: a list of cases, then every difference side by side.</summary>
public static class VerificationPage
{
    /// <summary>The page.</summary>
    /// <param name="report">What came of the cases.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="pictures">Turns documents that differ into pictures; null for none.</param>
    public static string Print(VerificationReport report, Language language, PagePictures? pictures = null)
    {
        var html = new Html();
        var title = PageTexts.Title.In(language);
        var passed = report.Results.Count(r => r.Passed);
        html.Element("h1", title).Element("p", PageTexts.Count(passed, report.Results.Count - passed + report.Diagnostics.Count).In(language));
        if (report.Passed)
            html.Element("p", PageTexts.AllWell.In(language));
        else
            html.Element("p", PageTexts.HowToAccept.In(language), "hint").Element("p", PageTexts.Legend.In(language), "legend");
        Overview(html, report, language);
        var pages = Pages(report, pictures);
        if (pictures is null && report.Results.Any(r => r.Outputs.Any(IsPicturable)))
            html.Element("p", PageTexts.NoPictures.In(language), "hint");
        foreach (var result in report.Results.Where(r => !r.Passed))
            Result(html, result, language, pages);
        return html.Page(title, language == Language.English ? "en" : "vi");
    }

    static void Overview(Html html, VerificationReport report, Language language)
    {
        html.Raw($"<table><tr><th>{Html.Text(PageTexts.Case.In(language))}</th><th>{Html.Text(PageTexts.Document.In(language))}</th><th>{Html.Text(PageTexts.Result.In(language))}</th></tr>");
        foreach (var problem in report.Diagnostics)
            Row(html, problem.Location?.In(language) ?? "", "", Say(problem, language), fails: true);
        foreach (var result in report.Results)
        {
            foreach (var problem in result.Diagnostics.Where(d => d.Severity == Severity.Error))
                Row(html, result.Case.Name, "", Say(problem, language), fails: true);
            foreach (var output in result.Outputs)
                Row(html, result.Case.Name, output.Name, StatusText.Of(output.Status).In(language), output.Fails);
        }
        html.Raw("</table>");
        if (report.Strays.Count == 0)
            return;
        html.Element("p", PageTexts.Strays.In(language) + ":").Raw("<ul>");
        foreach (var stray in report.Strays)
            html.Element("li", stray);
        html.Raw("</ul>");
    }

    static void Row(Html html, string name, string output, string said, bool fails)
    {
        var shown = fails && output.Length > 0 ? $"<a href=\"#{Html.Anchor($"{name}/{output}")}\">{Html.Text(output)}</a>" : Html.Text(output);
        html.Raw($"<tr{(fails ? " class=\"fails\"" : "")}><td>{Html.Text(name)}</td><td>{shown}</td><td>{Html.Text(said)}</td></tr>");
    }

    // One call for all documents: a converter takes long to start.
    static Dictionary<OutputResult, IReadOnlyList<byte[]>> Pages(VerificationReport report, PagePictures? pictures)
    {
        var outputs = pictures is null ? [] : report.Results.SelectMany(r => r.Outputs).Where(IsPicturable).ToList();
        if (outputs.Count == 0)
            return [];
        var pages = pictures!([.. outputs.Select(o => PictureRow.MarkedNew(o.Content!, o.Difference!)!)]);
        return outputs.Zip(pages).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    static bool IsPicturable(OutputResult output) => output is { Difference: not null, Content: [(byte)'P', (byte)'K', ..] };

    static void Result(Html html, CaseResult result, Language language, Dictionary<OutputResult, IReadOnlyList<byte[]>> pages)
    {
        foreach (var output in result.Outputs.Where(o => o.Fails))
        {
            var name = $"{result.Case.Name}/{output.Name}";
            html.Raw($"<h2 id=\"{Html.Text(name)}\">{Html.Text(name)}</h2>").Element("p", StatusText.Of(output.Status).In(language));
            if (output.Difference is not { } difference)
                continue;
            DifferenceTable.Print(html, difference, PageTexts.Approved, PageTexts.Received, language);
            if (pages.TryGetValue(output, out var pictures))
                PictureRow.Print(html, PageTexts.Pictures, pictures, language);
        }
    }

    static string Say(Diagnostic problem, Language language) =>
        $"{problem.Code}: {problem.Message.In(language)} {problem.Hint?.In(language)}";
}
