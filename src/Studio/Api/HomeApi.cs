using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reports.Studio.Hosting;
using Reports.Studio.Workspace;
using Reports.Templates.Carrying;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Rules;
using Reports.Templates.Schema;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Api;

/// <summary>The first page: what there is, and how a year begins.</summary>
sealed class HomeApi(StudioWork work)
{
    static readonly string[] Levels = ["mam_non", "tieu_hoc", "thcs", "thpt"];

    readonly ConcurrentDictionary<(string File, DateTime Written, long Length), ListedYear?> _listed = new();

    public Task Show(HttpContext context)
    {
        var language = Answers.LanguageOf(context);
        return Answers.Json(context, new JsonObject
        {
            ["folder"] = work.Folder.Path,
            ["open"] = work.First is { } first ? StudioFolder.IdOf(first) : null,
            ["hasPreview"] = work.HasPreview,
            ["hasPdf"] = work.Press.HasPdf,
            ["thisYear"] = DateTime.Now.Year,
            ["years"] = new JsonArray([.. work.Folder.Files(".json", ".xlsx").Select(file => (File: file, Year: Listed(file))).Where(listed => listed.Year is not null).Select(listed => Year(listed.File, listed.Year!, language))]),
            ["forms"] = new JsonArray([.. work.Folder.Files(".docx").Select(file => new JsonObject { ["id"] = StudioFolder.IdOf(file.Name), ["file"] = file.Name })]),
            ["catalogueForms"] = new JsonArray([.. work.Press.Forms.Select(form => new JsonObject { ["id"] = FormIds.Of(form), ["name"] = form.Name, ["edition"] = form.Edition })]),
        });
    }

    public async Task New(HttpContext context)
    {
        if (await Body.Json(context) is not { } asked)
            return;
        var year = Sent.Number(asked, "year");
        if (year is < 2000 or > 2100)
            await Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "year", HomeProblems.NoYear);
        else if (Sent.Text(asked, "from") is { } from)
            await Carry(context, from, year);
        else if (Sent.Text(asked, "level")?.Replace('-', '_') is { } level && Levels.Contains(level))
            await Begun(context, Encoding.UTF8.GetBytes(YearSkeleton.Create(level, year ?? DateTime.Now.Year, YearSchema.FileName, work.Catalogue)), year ?? DateTime.Now.Year, []);
        else
            await Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "level", HomeProblems.NoLevel);
    }

    public async Task Import(HttpContext context)
    {
        var (language, name) = (Answers.LanguageOf(context), Path.GetFileName(context.Request.Query["name"].ToString().Replace('\\', '/')));
        if (await Body.File(context) is not { } bytes)
            return;
        var year = Imported(bytes, name);
        if (!year.IsReadable)
        {
            await Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "unreadable", HomeProblems.Unreadable, FindingJson.Of(year.Diagnostics, language));
            return;
        }

        var file = work.Folder.Create(StemOf(year), ".json", YearWorkbook.IsOne(bytes, name) ? year.ToJson() : bytes);
        WriteSchema();
        var answer = new ImportedJson(work.Map, work.Catalogue).Of(year, language);
        answer["id"] = StudioFolder.IdOf(file);
        answer["file"] = Path.GetFileName(file);
        answer["findings"] = FindingJson.Of(year.Diagnostics, language);
        await Answers.Json(context, answer);
    }

    async Task Carry(HttpContext context, string from, int? reviewed)
    {
        if (work.Folder.Find(from, ".json", ".xlsx") is not { } file)
        {
            await Answers.NotFound(context);
            return;
        }

        var bytes = await File.ReadAllBytesAsync(file);
        var last = Imported(bytes, Path.GetFileName(file));
        IReadOnlyList<Diagnostic> problems = YearWorkbook.IsOne(bytes, file) ? [.. last.Diagnostics.Where(problem => problem.Severity == Severity.Error)] : [];
        var carried = problems.Count > 0 ? null : CarriedYear.From(last, reviewed, YearSchema.FileName, work.Catalogue, out problems);
        if (carried is null)
            await Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "not-carried", HomeProblems.NotCarried, FindingJson.Of(problems, Answers.LanguageOf(context)));
        else
            await Begun(context, Encoding.UTF8.GetBytes(carried.Text), carried.Year, carried.Changes);
    }

    Task Begun(HttpContext context, byte[] text, int year, IReadOnlyList<CarryChange> changes)
    {
        var file = work.Folder.Create(string.Create(CultureInfo.InvariantCulture, $"nam-{year}"), ".json", text);
        CarriedList.Begin(file, changes);
        WriteSchema();
        return Answers.Json(context, new JsonObject { ["id"] = StudioFolder.IdOf(file), ["file"] = Path.GetFileName(file) });
    }

    // The schema lies beside the data, so that an editor finds it.
    void WriteSchema()
    {
        var schema = Path.Combine(work.Folder.Path, YearSchema.FileName);
        if (!Path.Exists(schema))
            SavedFile.Create(schema, Encoding.UTF8.GetBytes(YearSchema.Export(work.Catalogue)));
    }

    YearFile Imported(byte[] bytes, string name) => YearWorkbook.IsOne(bytes, name) ? YearWorkbook.Read(bytes, name, work.Catalogue) : YearFile.Read(bytes, name);

    static string StemOf(YearFile year) => year.Facts is { Year: >= 2000 and <= 2100 and var reviewed } ? string.Create(CultureInfo.InvariantCulture, $"nam-{reviewed}") : "nam";

    static JsonObject Year(FileInfo file, ListedYear listed, Language language)
    {
        var json = new JsonObject
        {
            ["id"] = StudioFolder.IdOf(file.Name),
            ["file"] = file.Name,
            ["title"] = listed.Title,
            ["year"] = listed.Year,
            ["branch"] = listed.Branch,
            ["level"] = listed.Level,
            ["kind"] = file.Extension[1..].ToLowerInvariant(),
            ["errors"] = listed.Errors,
            ["warnings"] = listed.Warnings,
        };
        if (listed.Problem is { } problem)
            json["problem"] = problem.In(language);
        return json;
    }

    ListedYear? Listed(FileInfo file) => _listed.GetOrAdd((file.FullName, file.LastWriteTimeUtc, file.Length), _ => Look(file));

    // JSON that is something else is left out; what cannot be read may be a year.
    ListedYear? Look(FileInfo file)
    {
        if (file.Name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase) || file.Name is "dossier.json" or "case.json" || file.Length > Body.MostOfFile)
            return null;
        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            var year = Imported(bytes, file.Name);
            if (year.Whole is { } root && root["year"] is null && root["branch"] is null)
                return null;
            if (year.Facts is not { } facts)
                return file.Extension == ".json" ? new(file.Name, null, null, null, 1, 0, year.Diagnostics is [var first, ..] ? first.Message : null) : null;
            var findings = RuleBook.Check(year, work.Catalogue);
            return new(
                facts.Branch?.Name is { Length: > 0 } name && !Node.IsPlace(name) ? name : facts.School?.Name is { Length: > 0 } school && !Node.IsPlace(school) ? school : file.Name,
                facts.Year == 0 ? null : facts.Year, facts.Branch?.Name is { } branch && !Node.IsPlace(branch) ? branch : null, year.Whole?["school"]?["level"]?.Text,
                findings.Count(finding => finding.Diagnostic.Severity == Severity.Error), findings.Count(finding => finding.Diagnostic.Severity == Severity.Warning), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(file.Name, null, null, null, 1, 0, new($"Không đọc được tệp ({FileFault.Reason(fault).Vietnamese}).", $"The file cannot be read ({FileFault.Reason(fault).English})."));
        }
    }
}

/// <summary>A year as the first page lists it.</summary>
sealed record ListedYear(string Title, int? Year, string? Branch, string? Level, int Errors, int Warnings, Sentence? Problem);

/// <summary>What pages sent in an object.</summary>
static class Sent
{
    public static string? Text(JsonObject sent, string name) => sent[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static int? Number(JsonObject sent, string name) => sent[name] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}

/// <summary>Why a year cannot begin.</summary>
static class HomeProblems
{
    public static Sentence NoYear { get; } = new("Năm kiểm điểm phải từ 2000 đến 2100.", "The year must be between 2000 and 2100.");

    public static Sentence NoLevel { get; } = new("Chọn cấp học.", "Choose the school's level.");

    public static Sentence Unreadable { get; } = new("Không đọc được tệp này như số liệu của chi bộ.", "The file cannot be read as the year of a branch.");

    public static Sentence NotCarried { get; } = new("Không bắt đầu được từ tệp năm trước.", "A new year cannot begin from this file.");
}
