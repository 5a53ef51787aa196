using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Reports.Studio.Hosting;

namespace Reports.Studio.Serving;

/// <summary>What a service is started with.</summary>
/// <param name="Key">What callers have to know.</param>
sealed record ServiceSettings(IServedWork Service, string Key, ServiceLimits Limits)
{
    /// <summary>Where it listens; nobody else on the network reaches the loopback address.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>Takes what nobody expected.</summary>
    public Action<Exception> Fault { get; init; } = static _ => { };
}

/// <summary>The engine for other programs, over HTTP: documents rendered, years checked, papers made. Keeps nothing of what was sent.</summary>
sealed class ServiceServer : IAsyncDisposable
{
    // Besides those that wait, for the answer that the queue is full.
    const int SpareConnections = 200;

    readonly ServiceSettings _settings;
    readonly ServiceRequests _requests;
    readonly ServiceGate _gate;
    readonly WebApplication _host;
    readonly byte[] _key;

    ServiceServer(ServiceSettings settings)
    {
        (_settings, _requests, _gate, _key) = (settings, new(settings.Service), new(settings.Limits), Hash(settings.Key));
        _host = new LocalServer(settings.Address, settings.Port, settings.Limits.Waiting + SpareConnections, settings.Limits.RequestBytes, TimeSpan.FromSeconds(10)).Build();
        _host.Run(Answer);
    }

    public Uri Address { get; private set; } = null!;

    public static async Task<ServiceServer> Start(ServiceSettings settings)
    {
        var server = new ServiceServer(settings);
        await server._host.StartAsync();
        server.Address = LocalServer.AddressOf(server._host);
        return server;
    }

    /// <summary>Completes when the program ends; what was begun is finished.</summary>
    public Task Wait(CancellationToken end) => _host.WaitForShutdownAsync(end);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _gate.Dispose();
    }

    Task Answer(HttpContext context)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        return LocalServer.Answer(context, async () => await Send(context, await Reply(context)), (status, code, why) => Send(context, ServiceReply.Problem(status, code, why)), ServiceProblems.OwnFault, _settings.Fault);
    }

    async Task<ServiceReply> Reply(HttpContext context)
    {
        if (context.Request.Path == "/health" && HttpMethods.IsGet(context.Request.Method))
            return new(StatusCodes.Status200OK, null, new() { ["status"] = "ok" }, 0);
        if (!HasKey(context.Request))
            return ServiceReply.Problem(StatusCodes.Status401Unauthorized, "key", ServiceProblems.Key);
        if (_requests.For(context.Request) is not { } read)
            return ServiceReply.Problem(StatusCodes.Status404NotFound, "not-found", ServiceProblems.NoSuchPath);

        using var room = await _gate.Room(context);
        if (room is null)
            return ServiceReply.Problem(StatusCodes.Status503ServiceUnavailable, "busy", ServiceProblems.Busy);
        var (work, refused) = await read(context);
        if (work is null)
            return refused!;
        using var turn = await _gate.Turn(context);
        // Not on the thread that others are answered on.
        return turn is null ? ServiceReply.Problem(StatusCodes.Status503ServiceUnavailable, "busy", ServiceProblems.Busy) : await Task.Run(() => work(context.RequestAborted), context.RequestAborted);
    }

    bool HasKey(HttpRequest request) => request.Headers.Authorization.ToString() is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var key] && CryptographicOperations.FixedTimeEquals(Hash(key.Trim()), _key);

    static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    static Task Send(HttpContext context, ServiceReply reply)
    {
        var response = context.Response;
        if (reply.Status == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = "1";
        if (reply.File is not { } file)
            return Answers.Json(context, reply.Json, reply.Status);
        // One answer with the file and what was found.
        if (context.Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal))
            return Answers.Json(context, new JsonObject { ["file"] = file.Name, ["missing"] = reply.Missing, ["content"] = Convert.ToBase64String(file.Bytes), ["findings"] = reply.Json["findings"]?.DeepClone() }, reply.Status);

        response.Headers["X-Missing"] = reply.Missing.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-Findings"] = (reply.Json["findings"]?.AsArray().Count ?? 0).ToString(CultureInfo.InvariantCulture);
        return Answers.File(context, file.Bytes, file.Name);
    }
}
