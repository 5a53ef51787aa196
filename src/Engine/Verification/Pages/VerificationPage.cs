namespace Reports.Engine.Verification.Pages;

/// <summary>Prints a report as one HTML page that needs nothing else: a list of cases, then every difference side by side.</summary>
static class VerificationPage
{
    /// <summary>The page.</summary>
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

    // What needs somebody stands first; what is as approved is folded away.
    static void Overview(Html html, VerificationReport report, Language language)
    {
        var outputs = report.Results.SelectMany(result => result.Outputs.Select(output => (result.Case.Name, Output: output))).ToLookup(o => o.Output.Status == OutputStatus.Passed);
        var problems = report.Diagnostics.Select(problem => (Name: problem.Location?.In(language) ?? "", Problem: problem))
            .Concat(report.Results.SelectMany(result => result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(problem => (result.Case.Name, Problem: problem)))).ToList();
        if (problems.Count > 0 || outputs[false].Any())
        {
            Head(html, language);
            foreach (var (name, problem) in problems)
                Row(html, name, "", Say(problem, language), fails: true);
            Rows(html, outputs[false], language);
            html.Raw("</table>");
        }
        Passed(html, [.. outputs[true]], language);
        Strays(html, report.Strays, language);
    }

    static void Passed(Html html, IReadOnlyList<(string, OutputResult)> outputs, Language language)
    {
        if (outputs.Count == 0)
            return;
        html.Raw("<details>").Element("summary", PageTexts.Passed(outputs.Count).In(language));
        Head(html, language);
        Rows(html, outputs, language);
        html.Raw("</table></details>");
    }

    static void Strays(Html html, IReadOnlyList<string> strays, Language language)
    {
        if (strays.Count == 0)
            return;
        html.Element("p", PageTexts.Strays.In(language) + ":").Raw("<ul>");
        foreach (var stray in strays)
            html.Element("li", stray);
        html.Raw("</ul>");
    }

    static void Head(Html html, Language language) =>
        html.Raw($"<table><tr><th>{Html.Text(PageTexts.Case.In(language))}</th><th>{Html.Text(PageTexts.Document.In(language))}</th><th>{Html.Text(PageTexts.Result.In(language))}</th></tr>");

    static void Rows(Html html, IEnumerable<(string Name, OutputResult Output)> outputs, Language language)
    {
        foreach (var (name, output) in outputs)
            Row(html, name, output.Name, StatusText.Of(output.Status).In(language), output.Fails);
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
        var pages = pictures!([.. outputs.Select(o => o.Content!)]);
        return outputs.Zip(pages).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    static bool IsPicturable(OutputResult output) => output is { Difference: not null, Content: [(byte)'P', (byte)'K', ..] };

    static void Result(Html html, CaseResult result, Language language, Dictionary<OutputResult, IReadOnlyList<byte[]>> pages)
    {
        foreach (var output in result.Outputs.Where(o => o.Fails))
        {
            var (name, title) = ($"{result.Case.Name}/{output.Name}", Title(result.Case.Name, output.Name));
            html.Raw($"<h2 id=\"{Html.Text(name)}\">{Html.Text(title)}</h2>").Element("p", StatusText.Of(output.Status).In(language));
            if (output.Difference is not { } difference)
                continue;
            DifferenceTable.Print(html, difference, PageTexts.Approved, PageTexts.Received, language);
            if (pages.TryGetValue(output, out var pictures))
                PictureRow.Print(html, pictures, language);
        }
    }

    // A case is often called like its document; once is enough.
    static string Title(string name, string output) =>
        name == output || name.EndsWith("/" + output, StringComparison.Ordinal) ? name : $"{name}/{output}";

    static string Say(Diagnostic problem, Language language) =>
        $"{problem.Code}: {problem.Message.In(language)} {problem.Hint?.In(language)}";
}
