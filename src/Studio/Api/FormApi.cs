using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Reports.Engine.Diagnostics;
using Reports.Studio.Hosting;
using Reports.Studio.Press;

namespace Reports.Studio.Api;

/// <summary>The page of who works on a template: looked at again whenever Word has saved it.</summary>
sealed class FormApi(StudioWork work)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    readonly Lock _lock = new();
    (string Stamp, FormLook Look)? _last;

    public async Task Watch(HttpContext context, string id)
    {
        var (since, begun) = (context.Request.Query["since"].ToString(), Environment.TickCount64);
        while (true)
        {
            if (await Sources(context, id) is not { } sources)
                return;
            if (since.Length == 0 || sources.Stamp != since || Environment.TickCount64 - begun > Patience.TotalMilliseconds)
            {
                await Answers.Json(context, Of(sources.Stamp, Looked(sources), Answers.LanguageOf(context)));
                return;
            }

            await Task.Delay(Glance, context.RequestAborted);
        }
    }

    public async Task Document(HttpContext context, string id)
    {
        if (await Sources(context, id) is not { } sources)
            return;
        var look = Looked(sources);
        if (look.Document is { } document)
            await Answers.File(context, document.Content, document.Name);
        else
            await Answers.Problem(context, StatusCodes.Status422UnprocessableEntity, "not-made", FormProblems.NotMade, FindingJson.Of(look.Findings, Answers.LanguageOf(context)));
    }

    FormLook Looked(FormSources sources)
    {
        lock (_lock)
        {
            if (_last is { } last && last.Stamp == sources.Stamp)
                return last.Look;
        }

        var look = work.Press.Look(sources.Template, sources.Year);
        lock (_lock)
            _last = (sources.Stamp, look);
        return look;
    }

    /// <summary>The template and the year as they are now; null when that was answered.</summary>
    async Task<FormSources?> Sources(HttpContext context, string id)
    {
        var template = work.Folder.Find(id, ".docx") ?? work.Press.Forms.FirstOrDefault(form => FormIds.Of(form) == id)?.File;
        var asked = context.Request.Query["year"].ToString();
        var year = asked.Length == 0 ? null : work.Folder.Find(asked, ".json", ".xlsx");
        if (template is null || (asked.Length > 0 && year is null))
        {
            await Answers.NotFound(context);
            return null;
        }

        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var (form, data) = (await Read(template), year is null ? null : await Read(year));
                var stamp = Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(form), .. SHA256.HashData(data ?? [])]))[..16];
                return new(stamp, new(template, form), data is null ? null : new(year!, data));
            }
            // Word is just writing it.
            catch (IOException) when (attempt < 20)
            {
                await Task.Delay(Glance, context.RequestAborted);
            }
        }
    }

    // Word keeps the file open, and lets others read it.
    static async Task<byte[]> Read(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return content.ToArray();
    }

    static JsonObject Of(string stamp, FormLook look, Language language) => new()
    {
        ["stamp"] = stamp,
        ["findings"] = FindingJson.Of(look.Findings, language),
        ["names"] = new JsonArray([.. look.Names.Select(name => new JsonObject { ["name"] = name.Name, ["kind"] = name.Kind, ["place"] = name.Place?.In(language) ?? "" })]),
        ["missing"] = new JsonArray([.. look.Missing.Select(name => (JsonNode)name)]),
        ["hasPages"] = look.Document is not null,
    };
}

/// <summary>A template with the data that it is looked at with.</summary>
/// <param name="Stamp">Changes when one of them does.</param>
/// <param name="Template">The template.</param>
/// <param name="Year">The data; null for the program's sample.</param>
sealed record FormSources(string Stamp, YearSource Template, YearSource? Year);

/// <summary>Why there is no document.</summary>
static class FormProblems
{
    public static Sentence NotMade { get; } = new("Mẫu còn lỗi nên chưa lập được văn bản.", "The template has errors, so no document was made.");
}
