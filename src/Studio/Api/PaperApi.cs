using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reports.Studio.Hosting;
using Reports.Studio.Press;
using Reports.Studio.Workspace;
using Reports.Templates.Documents;
using Reports.Templates.Rules;

namespace Reports.Studio.Api;

/// <summary>The papers of a year: listed, one by one, all of them.</summary>
sealed class PaperApi(StudioWork work)
{
    public async Task List(HttpContext context, OpenYear year)
    {
        if (await Source(context, year) is not { } source)
            return;
        var language = Answers.LanguageOf(context);
        if (work.Press.Papers(source, out var findings) is not { } papers)
        {
            await NotMade(context, findings);
            return;
        }

        await Answers.Json(context, new JsonArray([.. papers.Select((paper, at) => Of(paper, at, language))]));
    }

    /// <summary>What each paper leaves blank, in the order of the list: asked after it, since the papers are made for that.</summary>
    public async Task Blanks(HttpContext context, OpenYear year)
    {
        if (await Source(context, year) is not { } source)
            return;
        if (work.Press.Blanks(source, out var findings) is { } blanks)
            await Answers.Json(context, new JsonArray([.. blanks.Select(paper => paper is null ? null : Of(paper, Answers.LanguageOf(context)))]));
        else
            await NotMade(context, findings);
    }

    /// <param name="name">The number of the paper, with <c>.pdf</c> for how it is printed.</param>
    public async Task One(HttpContext context, OpenYear year, string name)
    {
        var isPrinted = name.EndsWith(".pdf", StringComparison.Ordinal);
        if (!int.TryParse(isPrinted ? name[..^4] : name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            await Answers.NotFound(context);
        else if (await Source(context, year) is { } source)
        {
            var papers = work.Press.Papers(source, out var findings);
            if (papers is null)
                await NotMade(context, findings);
            else if (number >= papers.Count)
                await Answers.NotFound(context);
            else if (papers[number].Lacks is { Count: > 0 } lacks)
                await Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "not-made", PaperProblems.Lacking(lacks));
            else if (work.Press.Paper(source, number, out findings) is { } file)
                await Send(context, file, isPrinted);
            else
                await NotMade(context, findings);
            if (work.WarmsUp)
                work.Press.ExpectPrinting();
        }
    }

    public async Task All(HttpContext context, OpenYear year)
    {
        if (await Source(context, year) is not { } source)
            return;
        if (work.Press.Dossier(source, out var findings) is { } dossier)
            await Send(context, dossier, isPrinted: false);
        else
            await NotMade(context, findings);
    }

    /// <summary>Sends a file that was made, or its pages.</summary>
    public async Task Send(HttpContext context, PressedFile file, bool isPrinted)
    {
        var (content, name) = (file.Content, Path.GetFileName(file.Name));
        if (isPrinted)
        {
            if (work.Press.Pdf(file, out var problem) is not { } pdf)
            {
                await Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "not-printed", problem!);
                return;
            }

            (content, name) = (pdf, Path.ChangeExtension(name, ".pdf"));
        }

        context.Response.Headers["X-Missing"] = file.Missing.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers["X-Stopped"] = file.Stopped.ToString(CultureInfo.InvariantCulture);
        await Answers.File(context, content, name);
    }

    static Task NotMade(HttpContext context, IReadOnlyList<Finding> findings) =>
        Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "not-made", PaperProblems.NotMade, FindingJson.Of(findings, Answers.LanguageOf(context)));

    /// <summary>The year as it is saved; null when that was answered.</summary>
    static async Task<YearSource?> Source(HttpContext context, OpenYear year)
    {
        if (await year.Saved() is { } bytes)
            return new(year.Path, bytes);
        await Answers.Problem(context, StatusCodes.Status404NotFound, "gone", YearProblems.Gone);
        return null;
    }

    // Papers are Vietnamese, and so is what they call what they lack; in English it is called by its fields.
    static JsonArray Of(IReadOnlyList<Missing> lacks, Language language) => new([.. lacks.Select(lack => new JsonObject
    {
        ["label"] = language == Language.English && lack.Where.English is { Length: > 0 } where ? where : lack.Label,
        ["path"] = lack.Path,
    })]);

    static JsonObject Of(PaperEntry paper, int number, Language language)
    {
        var json = new JsonObject
        {
            ["n"] = number,
            ["name"] = paper.Name,
            ["document"] = paper.Document,
            ["output"] = paper.Output,
            ["lacks"] = Of(paper.Lacks, language),
            ["stopped"] = new JsonArray([.. paper.Stopped.Select(finding => new JsonObject { ["code"] = finding.Diagnostic.Code, ["message"] = finding.Diagnostic.Message.In(language) })]),
        };
        if (paper.Member is { } member)
            json["member"] = member;
        return json;
    }
}

/// <summary>Why there is no paper.</summary>
static class PaperProblems
{
    public static Sentence NotMade { get; } = new("Chưa lập được văn bản: số liệu còn lỗi hoặc còn thiếu.", "No document can be made yet: the data has errors or gaps.");

    public static Sentence Lacking(IReadOnlyList<Missing> lacks)
    {
        var labels = string.Join(", ", lacks.Select(lack => lack.Label));
        return new($"Chưa lập được: cần {labels}.", $"It cannot be made yet. It needs: {labels}.");
    }
}
