using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Reports.Studio.Serving;

/// <summary>Reads what programs send.</summary>
sealed class ServiceRequests(IServedWork service)
{
    /// <summary>Reads a request: the work that it asks for, or why it asks for none; null for a path that there is not.</summary>
    public Func<HttpContext, Task<(Func<CancellationToken, ServiceReply>? Work, ServiceReply? Refused)>>? For(HttpRequest request)
    {
        var path = (request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (HttpMethods.IsPost(request.Method), path) switch
        {
            (true, ["render"]) => Render,
            (true, ["check"]) => Check,
            (true, ["paper", var document]) => context => Paper(context, document),
            _ => null,
        };
    }

    async Task<(Func<CancellationToken, ServiceReply>?, ServiceReply?)> Render(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return Refuse(StatusCodes.Status415UnsupportedMediaType, "kind");
        var most = context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize!.Value;
        // All in memory: nothing of what was sent is written to the disk.
        var form = await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = most, ValueLengthLimit = (int)most, MemoryBufferThreshold = (int)most, ValueCountLimit = 20 }, context.RequestAborted);
        if (await Sent(form, "template", "template.docx") is not { } template || await Sent(form, "data", "data.json") is not { } data)
            return Refuse(StatusCodes.Status400BadRequest, "malformed");
        var options = form.Where(field => field.Key is not ("template" or "data")).Select(field => KeyValuePair.Create(field.Key, field.Value.ToString())).ToList();
        return (cancellation => service.Render(new(template, data, options), cancellation), null);

        static (Func<CancellationToken, ServiceReply>?, ServiceReply?) Refuse(int status, string code) => (null, ServiceReply.Problem(status, code, ServiceProblems.NeedsTemplateAndData));
    }

    async Task<(Func<CancellationToken, ServiceReply>?, ServiceReply?)> Check(HttpContext context)
    {
        var (year, refused) = await Year(context);
        var edition = Stated(context, "edition");
        return (year is null ? null : _ => service.Check(year, edition), refused);
    }

    async Task<(Func<CancellationToken, ServiceReply>?, ServiceReply?)> Paper(HttpContext context, string document)
    {
        var (year, refused) = await Year(context);
        if (year is null)
            return (null, refused);
        var order = new PaperOrder(year, document, Stated(context, "member"), Stated(context, "edition"), Stated(context, "force") == "true");
        return (_ => service.Paper(order), null);
    }

    static async Task<(SentFile? Year, ServiceReply? Refused)> Year(HttpContext context)
    {
        var kind = (context.Request.ContentType ?? "").Split(';')[0].Trim();
        var ending = kind.ToLowerInvariant() switch
        {
            "application/json" => ".json",
            "application/octet-stream" or "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => ".xlsx",
            _ => null,
        };
        if (ending is null)
            return (null, ServiceReply.Problem(StatusCodes.Status415UnsupportedMediaType, "kind", ServiceProblems.NeedsYear));
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        return (new("year" + ending, content.ToArray()), null);
    }

    // A part may be a file with a name, or a field whose text is the content.
    static async Task<SentFile?> Sent(IFormCollection form, string name, string usual)
    {
        if (form.Files[name] is not { } file)
            return form[name].ToString() is { Length: > 0 } text ? new(usual, System.Text.Encoding.UTF8.GetBytes(text)) : null;
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return new(Path.GetFileName(file.FileName.Replace('\\', '/')) is { Length: > 0 } given ? given : usual, content.ToArray());
    }

    static string? Stated(HttpContext context, string name) => context.Request.Query[name].ToString() is { Length: > 0 } value ? value : null;
}
