using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Reports.Studio.Fields;
using Reports.Studio.Hosting;
using Reports.Studio.Press;
using Reports.Studio.Workspace;

namespace Reports.Studio.Api;

/// <summary>The page of who works on a template: looked at again whenever Word has saved it.</summary>
sealed class FormApi(StudioWork work)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    const int Attempts = 8;

    readonly Lock _lock = new();
    (string Stamp, FormLook Look)? _last;

    public async Task Watch(HttpContext context, string id)
    {
        var (since, begun) = (context.Request.Query["since"].ToString(), Environment.TickCount64);
        for (var before = ""; ;)
        {
            if (await Sources(context, id, since.Length > 0) is not { } sources)
                return;
            // What differs but is still being written, of which half can be read, differs again at the next glance.
            var isSaved = sources.Stamp != since && sources.Stamp == before;
            if (since.Length == 0 || isSaved || Environment.TickCount64 - begun > Patience.TotalMilliseconds)
            {
                await Answers.Json(context, Of(sources.Stamp, Looked(sources), Answers.LanguageOf(context)));
                return;
            }

            before = sources.Stamp;
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

        var look = work.Press.Look(sources.Template, sources.Year, sources.Asked);
        lock (_lock)
            _last = (sources.Stamp, look);
        return look;
    }

    /// <summary>The template and the year as they are now; null when that was answered.</summary>
    /// <param name="isKnown">True when it was there a moment ago: what is missing may be being written.</param>
    async Task<FormSources?> Sources(HttpContext context, string id, bool isKnown = false)
    {
        var asked = context.Request.Query["as"].ToString();
        for (var attempt = 0; ; attempt++)
        {
            var template = work.Folder.Find(id, ".docx") ?? work.Press.Forms.FirstOrDefault(form => FormIds.Of(form) == id)?.File;
            var named = context.Request.Query["year"].ToString();
            var year = named.Length == 0 ? null : work.Folder.Find(named, ".json", ".xlsx");
            var isThere = template is not null && (year is not null || named.Length == 0);
            if (isThere)
            {
                try
                {
                    var (form, data) = (await Read(template!), year is null ? null : await Read(year));
                    var stamp = Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(form), .. SHA256.HashData(data ?? []), .. Encoding.UTF8.GetBytes(asked)]))[..16];
                    return new(stamp, new(template!, form), data is null ? null : new(year!, data), asked.Length == 0 ? null : asked);
                }
                // Word is just writing it.
                catch (IOException)
                {
                }
            }

            if (attempt >= Attempts || !(isThere || isKnown))
            {
                await (isThere ? Answers.Problem(context, StatusCodes.Status503ServiceUnavailable, "held", FormProblems.Held)
                    : Answers.Problem(context, StatusCodes.Status404NotFound, template is null ? "no-form" : "gone", template is null ? FormProblems.Gone : YearProblems.Gone));
                return null;
            }

            await Task.Delay(Glance, context.RequestAborted);
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
        ["taken"] = look.Taken?.Id,
        ["isGuess"] = look.IsGuess,
        ["choices"] = new JsonArray([.. look.Choices.Select(choice => new JsonObject { ["id"] = choice.Id, ["name"] = choice.Name })]),
    };
}

/// <summary>A template with the data that it is looked at with.</summary>
/// <param name="Stamp">Changes when one of them does.</param>
/// <param name="Year">The data; null for the program's sample.</param>
/// <param name="Asked">The document that its owner says it makes; null to find out.</param>
sealed record FormSources(string Stamp, YearSource Template, YearSource? Year, string? Asked);

/// <summary>Why there is no document.</summary>
static class FormProblems
{
    public static Sentence Gone { get; } = new("Tệp mẫu không còn trong thư mục.", "The template is no longer in the folder.");

    public static Sentence Held { get; } = new("Chưa đọc được tệp: một chương trình khác đang giữ nó.", "The file cannot be read: another program holds it.");

    public static Sentence NotMade { get; } = new("Mẫu còn lỗi nên chưa lập được văn bản.", "The template has errors, so no document was made.");
}

/// <summary>The ids of the forms that come with the program.</summary>
static class FormIds
{
    public static string Of(ShippedForm form) => YearNow.RevisionOf(Encoding.UTF8.GetBytes($"{form.Edition}/{form.Name}/{Path.GetFileName(form.File)}"))[..12];
}
