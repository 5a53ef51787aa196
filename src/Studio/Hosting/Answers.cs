using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Reports.Studio.Hosting;

/// <summary>What the server answers: JSON, files, problems. Nothing that somebody typed is ever HTML.</summary>
static class Answers
{
    // Letters as they are; < > & ' as escapes, so that no text is taken for markup by anything that looks at it.
    static readonly JsonSerializerOptions Print = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static Language LanguageOf(HttpContext context) => context.Request.Query["lang"] == "en" ? Language.English : Language.Vietnamese;

    public static Task Json(HttpContext context, JsonNode answer, int status = StatusCodes.Status200OK) => Bytes(context, Encoding.UTF8.GetBytes(answer.ToJsonString(Print)), "application/json; charset=utf-8", status);

    public static Task Problem(HttpContext context, int status, string code, Diagnostic problem) => Problem(context, status, code, problem.Message, hint: problem.Hint);

    public static Task Problem(HttpContext context, int status, string code, Sentence message, JsonArray? findings = null, Sentence? hint = null)
    {
        var answer = new JsonObject { ["code"] = code, ["message"] = message.In(LanguageOf(context)) };
        if (findings is not null)
            answer["findings"] = findings;
        if (hint is not null)
            answer["hint"] = hint.In(LanguageOf(context));
        return Json(context, answer, status);
    }

    public static Task NotFound(HttpContext context) => Problem(context, StatusCodes.Status404NotFound, "not-found", HostingProblems.NotFound);

    public static Task NotAllowed(HttpContext context) => Problem(context, StatusCodes.Status405MethodNotAllowed, "method", HostingProblems.NotAllowed);

    /// <summary>A file under a name of any letters: to be kept, or, a PDF, looked at.</summary>
    public static Task File(HttpContext context, byte[] content, string name)
    {
        var kept = KindOf(name) == KindOf(".pdf") ? "inline" : "attachment";
        context.Response.Headers.ContentDisposition = $"{kept}; filename*=UTF-8''{Uri.EscapeDataString(name)}";
        // A paper may be a page: it is kept, never shown as one of the studio's own.
        return Bytes(context, content, KindOf(name) is var kind && kind.StartsWith("text/", StringComparison.Ordinal) ? KindOf("") : kind);
    }

    public static async Task Bytes(HttpContext context, byte[] content, string kind, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = kind;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    /// <summary>The media type of a file's name.</summary>
    public static string KindOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json; charset=utf-8",
        ".png" => "image/png",
        ".woff2" => "font/woff2",
        ".pdf" => "application/pdf",
        ".zip" => "application/zip",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    };
}

/// <summary>What is wrong with a request.</summary>
static class HostingProblems
{
    public static Sentence NotFound { get; } = new("Không có mục này.", "There is no such thing here.");

    public static Sentence NotAllowed { get; } = new("Không làm được việc này ở đây.", "This cannot be done here.");

    public static Sentence TooLarge { get; } = new("Nội dung gửi lên quá lớn.", "What was sent is too large.");

    public static Sentence WrongKind { get; } = new("Loại nội dung gửi lên không đúng.", "What was sent is of the wrong kind.");

    public static Sentence Malformed { get; } = new("Nội dung gửi lên không đọc được.", "What was sent cannot be read.");

    public static Sentence OwnFault { get; } = new("Lỗi của chính chương trình, không phải của bạn. Số liệu đã lưu vẫn còn nguyên.", "A fault of the program itself, not yours. What was saved is still there.");
}
