using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Reports.Studio.Hosting;

/// <summary>Who may talk to the studio: the browser that was given its key, and no page but its own.</summary>
/// <remarks>
/// Other pages in the same browser and other people's programs on the machine reach the address as well. A foreign Host is a name that was made to point here; a foreign
/// Origin or Sec-Fetch-Site another page that calls; without the cookie it is somebody who was never given the key.
/// </remarks>
sealed class Access
{
    readonly string _cookie = Random();
    readonly Lock _lock = new();
    string? _once = Random();

    /// <summary>The key of the address that is printed; holds as long as the program runs.</summary>
    public string Key { get; } = Random();

    /// <summary>The key of the address that the browser is started with: command lines can be read by others, so it opens once.</summary>
    public string Once => _once ?? Key;

    /// <summary>Lets a request in; false when it was answered.</summary>
    public async Task<bool> Admit(HttpContext context, int port)
    {
        var request = context.Request;
        if (!IsOwnHost(request.Host.Value, port))
            return await Refuse(context, StatusCodes.Status421MisdirectedRequest, "host", AccessProblems.Host);
        if (Stated(request.Headers.Origin) is { } origin && origin != $"http://{request.Host.Value}")
            return await Refuse(context, StatusCodes.Status403Forbidden, "origin", AccessProblems.Origin);
        if (Stated(request.Headers["Sec-Fetch-Site"]) is not (null or "same-origin" or "none"))
            return await Refuse(context, StatusCodes.Status403Forbidden, "origin", AccessProblems.Origin);

        var name = $"reports-studio-{port}";
        if (request.Path == "/" && HttpMethods.IsGet(request.Method) && request.Query.TryGetValue("key", out var key) && Opens(key.ToString()))
        {
            context.Response.Cookies.Append(name, _cookie, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = "/";
            return false;
        }

        return Same(request.Cookies[name] ?? "", _cookie) || await Refuse(context, StatusCodes.Status401Unauthorized, "key", AccessProblems.Key);
    }

    bool Opens(string key)
    {
        if (Same(key, Key))
            return true;
        lock (_lock)
        {
            if (_once is null || !Same(key, _once))
                return false;
            _once = null;
            return true;
        }
    }

    static async Task<bool> Refuse(HttpContext context, int status, string code, Sentence why)
    {
        await Answers.Problem(context, status, code, why);
        return false;
    }

    static bool IsOwnHost(string? host, int port) => host == $"127.0.0.1:{port}" || host == $"localhost:{port}" || host == $"[::1]:{port}";

    static string? Stated(StringValues header) => header.Count == 0 ? null : header.ToString();

    static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}

/// <summary>Why a request is not let in.</summary>
static class AccessProblems
{
    public static Sentence Host { get; } = new("Địa chỉ này không phải của chương trình.", "This address is not the program's.");

    public static Sentence Origin { get; } = new("Chỉ trang của chính chương trình được gọi đến đây.", "Only the program's own page may call.");

    public static Sentence Key { get; } = new("Hãy mở bằng địa chỉ mà chương trình đã in ra, hoặc chạy lại reports studio.", "Open the address that the program has printed, or run reports studio again.");
}
