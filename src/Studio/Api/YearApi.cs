using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reports.Studio.Fields;
using Reports.Studio.Hosting;
using Reports.Studio.Workspace;
using Reports.Templates.Collecting;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Api;

/// <summary>One year: shown, edited, taken back.</summary>
sealed class YearApi(StudioWork work, PaperApi papers)
{
    readonly OpenYearJson _json = new(work.Map, work.Catalogue);

    public Task Answer(HttpContext context, string file, string[] path)
    {
        if (file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            return context.Request.Method == "GET" && path is [] ? OpenWorkbook(context, file) : Answers.NotAllowed(context);
        var year = work.Folder.YearOf(file);
        return (context.Request.Method, path) switch
        {
            ("GET", []) => Show(context, year, null),
            ("PATCH", []) => Edit(context, year),
            ("GET", ["revision"]) => Revision(context, year),
            ("POST", ["undo"]) => Change(context, year, (revision, _) => year.Undo(revision)),
            ("POST", ["redo"]) => Change(context, year, (revision, _) => year.Redo(revision)),
            ("POST", ["carried"]) => See(context, year),
            ("POST", ["collect"]) => Collect(context, year),
            ("GET", ["workbook"]) => Workbook(context, year),
            ("GET", ["papers"]) => papers.List(context, year),
            ("GET", ["papers", "blanks"]) => papers.Blanks(context, year),
            ("GET", ["papers", var number]) => papers.One(context, year, number),
            ("GET", ["dossier"]) => papers.All(context, year),
            _ => Answers.NotFound(context),
        };
    }

    async Task Show(HttpContext context, OpenYear year, Sentence? notice)
    {
        if (await year.Read() is not { } state)
        {
            await Answers.Problem(context, StatusCodes.Status404NotFound, "gone", YearProblems.Gone);
            return;
        }

        var json = _json.Of(year, state, Answers.LanguageOf(context));
        if (notice is not null)
            json["notice"] = notice.In(Answers.LanguageOf(context));
        await Answers.Json(context, json);
    }

    static async Task Revision(HttpContext context, OpenYear year)
    {
        if (await year.Revision() is { } revision)
            await Answers.Json(context, new JsonObject { ["revision"] = revision });
        else
            await Answers.Problem(context, StatusCodes.Status404NotFound, "gone", YearProblems.Gone);
    }

    Task Edit(HttpContext context, OpenYear year) => Change(context, year, (revision, sent) => EditList.Read(sent) is { } edits ? year.Edit(revision, edits) : null);

    async Task Change(HttpContext context, OpenYear year, Func<string, JsonObject, Task<YearChange>?> change)
    {
        if (await Body.Json(context) is not { } sent)
            return;
        if (Sent.Text(sent, "revision") is not { } revision || change(revision, sent) is not { } changing)
        {
            await Answers.Problem(context, StatusCodes.Status400BadRequest, "malformed", HostingProblems.Malformed);
            return;
        }

        await Tell(context, year, await changing);
    }

    /// <summary>A line of what was carried from last year is confirmed, or not yet.</summary>
    static async Task See(HttpContext context, OpenYear year)
    {
        if (await Body.Json(context) is not { } sent)
            return;
        try
        {
            if (Sent.Number(sent, "line") is { } line && sent["isSeen"] is JsonValue value && value.TryGetValue<bool>(out var isSeen) && await year.See(line, isSeen) is not null)
                await Answers.Json(context, new JsonObject());
            else
                await Answers.Problem(context, StatusCodes.Status400BadRequest, "malformed", HostingProblems.Malformed);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Answers.Problem(context, StatusCodes.Status507InsufficientStorage, "unsaved", YearProblems.NotSaved(fault));
        }
    }

    /// <summary>Says how a change ended.</summary>
    Task Tell(HttpContext context, OpenYear year, YearChange made)
    {
        var language = Answers.LanguageOf(context);
        return made.End switch
        {
            ChangeEnd.Saved => Answers.Json(context, _json.Of(year, made.State!, language)),
            ChangeEnd.Conflict => Answers.Json(context, new JsonObject { ["code"] = "conflict", ["revision"] = made.State!.Now.Revision, ["message"] = YearProblems.Conflict.In(language) }, StatusCodes.Status409Conflict),
            ChangeEnd.Gone => Answers.Problem(context, StatusCodes.Status404NotFound, "gone", YearProblems.Gone),
            ChangeEnd.Unsaved => Answers.Problem(context, StatusCodes.Status507InsufficientStorage, "unsaved", made.Why!),
            _ => Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "refused", made.Why!),
        };
    }

    /// <summary>What members wrote on their forms goes into the year; what stands there stays as it is laid out.</summary>
    async Task Collect(HttpContext context, OpenYear year)
    {
        if (await Body.Form(context) is not { } form)
            return;
        if (await year.Read() is not { } before)
        {
            await Answers.Problem(context, StatusCodes.Status404NotFound, "gone", YearProblems.Gone);
            return;
        }

        CollectedYear? collected = null;
        var made = await year.Replace(before.Now.Revision, now =>
        {
            if (!now.Year.IsReadable)
                return null;
            var files = form.Files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => new ReceivedFile(file.Name, () => file.Content));
            collected = CollectedYear.Of(files, work.Catalogue, now.Year, form.Fields["replace"] is ["true" or "1" or "on"]);
            return collected.Year is { Whole: { } root } ? YearMerge.Of(now.Text, root) : null;
        });
        if (made.End != ChangeEnd.Saved || collected is null)
        {
            await Tell(context, year, collected is null && made.End == ChangeEnd.Saved ? new(ChangeEnd.Refused) { Why = YearProblems.Unreadable } : made);
            return;
        }

        var language = Answers.LanguageOf(context);
        await Answers.Json(context, new JsonObject
        {
            ["year"] = _json.Of(year, made.State! with { Before = null }, language),
            ["taken"] = collected.Taken,
            ["awaited"] = new JsonArray([.. collected.Awaited.Select(name => (JsonNode)name)]),
            ["forms"] = new JsonArray([.. collected.Forms.OrderBy(one => one.File, StringComparer.Ordinal).Select(one => new JsonObject
            {
                ["file"] = one.File,
                ["member"] = one.Member,
                ["end"] = Model.Key(one.End.ToString()),
                ["findings"] = FindingJson.Of(one.Findings.Concat(Errors(one, made.State!.Now)), language),
            })]),
        });
    }

    /// <summary>What is wrong now with what a member wrote: it keeps his papers out of the dossier.</summary>
    static IEnumerable<Diagnostic> Errors(CollectedForm form, YearNow now)
    {
        var at = form.End == FormEnd.Refused || now.Year.Facts?.Members is not { } members ? -1 : members.ToList().FindIndex(member => member.Name == form.Member);
        return at < 0 ? [] : now.Findings.Select(finding => finding.Diagnostic)
            .Where(problem => problem.Severity == Severity.Error && problem.Location is FactLocation { Path: var path } && path.StartsWith(string.Create(CultureInfo.InvariantCulture, $"$.members[{at}].review"), StringComparison.Ordinal));
    }

    async Task Workbook(HttpContext context, OpenYear year)
    {
        if (await year.Read() is { Now.Year: { IsReadable: true } read })
            await Answers.File(context, YearWorkbook.Write(read, work.Catalogue), Path.ChangeExtension(Path.GetFileName(year.Path), ".xlsx"));
        else
            await Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "unreadable", YearProblems.Unreadable);
    }

    /// <summary>A workbook is opened as the JSON beside it, which is made the first time.</summary>
    async Task OpenWorkbook(HttpContext context, string file)
    {
        var beside = Path.ChangeExtension(file, ".json");
        if (Path.Exists(beside))
        {
            var isNewer = File.GetLastWriteTimeUtc(file) > File.GetLastWriteTimeUtc(beside);
            await Show(context, work.Folder.YearOf(beside), WorkbookNotices.Opened(Path.GetFileName(beside), Path.GetFileName(file), isNewer));
            return;
        }

        var year = YearWorkbook.Read(await File.ReadAllBytesAsync(file), Path.GetFileName(file), work.Catalogue);
        if (!year.IsReadable)
        {
            await Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "unreadable", HomeProblems.Unreadable, FindingJson.Of(year.Diagnostics, Answers.LanguageOf(context)));
            return;
        }

        SavedFile.Create(beside, year.ToJson());
        await Show(context, work.Folder.YearOf(beside), WorkbookNotices.Made(Path.GetFileName(beside), Path.GetFileName(file)));
    }
}

/// <summary>Reads the edits that a page sends.</summary>
static class EditList
{
    /// <summary>The edits; null when they are none.</summary>
    public static IReadOnlyList<YearEdit>? Read(JsonObject sent)
    {
        if (sent["edits"] is not JsonArray edits)
            return null;
        var read = edits.Select(edit => edit is JsonObject one ? Of(one) : null).ToList();
        return read.Contains(null) ? null : read.ConvertAll(edit => edit!);
    }

    static YearEdit? Of(JsonObject edit)
    {
        if (Sent.Text(edit, "set") is { } path)
            return Sent.Text(edit, "text") is { } text ? new SetField(path, text) : null;
        if (Sent.Text(edit, "insert") is { } into)
            return Sent.Number(edit, "at") is { } at ? new InsertItem(into, at) : null;
        if (Sent.Text(edit, "remove") is { } from)
            return Sent.Number(edit, "at") is { } at ? new RemoveItem(from, at) : null;
        return edit["accept"] is JsonObject accept && Sent.Text(accept, "code") is { } code ? new AcceptFinding(code, Sent.Text(accept, "path"), Sent.Text(accept, "reason") ?? "") : null;
    }
}

/// <summary>What is said of a workbook that is opened.</summary>
static class WorkbookNotices
{
    public static Sentence Made(string json, string workbook) => new($"Đã lập {json} từ {workbook}; từ nay sửa ở đây, bảng tính giữ nguyên.", $"{json} was made from {workbook}; it is what you edit here, the workbook stays as it is.");

    public static Sentence Opened(string json, string workbook, bool isNewer) => isNewer
        ? new($"Đang mở {json}, lập từ {workbook} trước đây. Bảng tính đã thay đổi sau đó: muốn dùng bảng tính, hãy chọn «Từ Excel».", $"This is {json}, made from {workbook} before. The workbook has changed since: to use it, choose «From Excel».")
        : new($"Đang mở {json}, lập từ {workbook} trước đây.", $"This is {json}, made from {workbook} before.");
}
