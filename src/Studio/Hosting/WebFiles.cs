using Microsoft.AspNetCore.Http;

namespace Reports.Studio.Hosting;

/// <summary>The files of the page, which travel inside the program.</summary>
sealed class WebFiles
{
    const string Prefix = "web/";

    // Where documents are drawn: it may have styles and pictures, and nothing that runs or loads.
    static readonly byte[] Frame = Encoding.UTF8.GetBytes("""<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Văn bản</title></head><body></body></html>""");

    // On Windows the names have backslashes.
    readonly Dictionary<string, string> _resources = typeof(WebFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(name => name[Prefix.Length..].Replace('\\', '/'));

    /// <summary>True when the page can draw documents: the program was built with npm.</summary>
    public bool HasPreview => _resources.ContainsKey("vendor/docx-preview.js") && _resources.ContainsKey("vendor/jszip.js");

    public async Task Answer(HttpContext context)
    {
        var name = context.Request.Path.Value is "/" or null ? "index.html" : context.Request.Path.Value[1..];
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            await Answers.NotAllowed(context);
        }
        else if (name == "frame")
        {
            SafeHeaders.AddToFrame(context.Response);
            await Answers.Bytes(context, Frame, Answers.KindOf(".html"));
        }
        else if (_resources.TryGetValue(name, out var resource))
        {
            await using var file = typeof(WebFiles).Assembly.GetManifestResourceStream(resource)!;
            var content = new byte[file.Length];
            await file.ReadExactlyAsync(content);
            await Answers.Bytes(context, content, Answers.KindOf(name));
        }
        else
        {
            await Answers.NotFound(context);
        }
    }
}

/// <summary>What every answer says to the browser: nothing from elsewhere runs, loads or looks on.</summary>
static class SafeHeaders
{
    const string Page = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    const string Frame = "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; font-src data: blob:; frame-ancestors 'self'";

    public static void AddTo(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Page;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-store";
    }

    public static void AddToFrame(HttpResponse response) => response.Headers.ContentSecurityPolicy = Frame;
}
