using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reports.Studio.Hosting;
using Reports.Studio.Press;

namespace Reports.Studio.Api;

/// <summary>The page of the office above: the files of its branches in, its own papers out.</summary>
sealed class SuperiorApi(StudioWork work, PaperApi papers)
{
    // What was made last; nothing of other branches' data is written to the disk.
    SuperiorWork? _last;

    public async Task Make(HttpContext context)
    {
        if (await Body.Form(context) is not { } form)
            return;
        var language = Answers.LanguageOf(context);
        var made = _last = work.Press.Superior([.. form.Files.Select(file => new YearSource(file.Name, file.Content))]);
        await Answers.Json(context, new JsonObject
        {
            ["files"] = new JsonArray([.. made.Years.Select(year => Of(year, language))]),
            ["findings"] = FindingJson.Of(made.Findings, language),
            ["papers"] = new JsonArray([.. made.Papers.Select((paper, at) => new JsonObject { ["n"] = at, ["name"] = paper.Name, ["output"] = paper.File.Name })]),
        });
    }

    public Task Paper(HttpContext context, string name)
    {
        var isPrinted = name.EndsWith(".pdf", StringComparison.Ordinal);
        return int.TryParse(isPrinted ? name[..^4] : name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _last is { } last && number < last.Papers.Count
            ? papers.Send(context, last.Papers[number].File, isPrinted)
            : Answers.NotFound(context);
    }

    static JsonObject Of(BranchFile year, Language language) => new()
    {
        ["name"] = year.Name,
        ["year"] = year.Year,
        ["branch"] = year.Branch,
        ["errors"] = year.Findings.Count(finding => finding.Diagnostic.Severity == Severity.Error),
        ["warnings"] = year.Findings.Count(finding => finding.Diagnostic.Severity == Severity.Warning),
        ["findings"] = FindingJson.Of(year.Findings, language),
    };
}
