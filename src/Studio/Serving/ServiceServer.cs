using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Reports.Studio.Serving;

/// <summary>What a service is started with.</summary>
/// <param name="Service">Who does the work.</param>
/// <param name="Key">What callers have to know.</param>
/// <param name="Limits">What it takes on.</param>
sealed record ServiceSettings(IServedWork Service, string Key, ServiceLimits Limits)
{
    /// <summary>Where it listens; nobody else on the network reaches the loopback address.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>Told what nobody expected.</summary>
    public Action<Exception> Fault { get; init; } = static _ => { };
}

/// <summary>The engine for other programs, over HTTP: documents rendered, years checked, papers made. Keeps nothing of what was sent.</summary>
sealed class ServiceServer : IAsyncDisposable
{
    // A thousand wait, and some more are told to come again.
    const int SpareConnections = 200;

    static readonly JsonSerializerOptions Print = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    readonly ServiceSettings _settings;
    readonly ServiceRequests _requests;
    readonly ServiceGate _gate;
    readonly WebApplication _host;
    readonly byte[] _key;

    ServiceServer(ServiceSettings settings)
    {
        (_settings, _requests, _gate, _key) = (settings, new(settings.Service), new(settings.Limits), Hash(settings.Key));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(settings.Address, settings.Port);
            kestrel.Limits.MaxConcurrentConnections = settings.Limits.Waiting + SpareConnections;
            kestrel.Limits.MaxRequestBodySize = settings.Limits.RequestBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));
        _host = builder.Build();
        _host.Run(Answer);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    public static async Task<ServiceServer> Start(ServiceSettings settings)
    {
        var server = new ServiceServer(settings);
        await server._host.StartAsync();
        server.Address = new(server._host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return server;
    }

    /// <summary>Until the program is told to end; what was begun is finished.</summary>
    public Task Wait(CancellationToken end) => _host.WaitForShutdownAsync(end);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _gate.Dispose();
    }

    async Task Answer(HttpContext context)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await Send(context, await Reply(context));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            var isTooLarge = bad.StatusCode == StatusCodes.Status413PayloadTooLarge;
            await Send(context, ServiceReply.Problem(bad.StatusCode, isTooLarge ? "too-large" : "malformed", isTooLarge ? ServiceProblems.TooLarge : ServiceProblems.Malformed));
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            await Send(context, ServiceReply.Problem(StatusCodes.Status400BadRequest, "malformed", ServiceProblems.Malformed));
        }
#pragma warning disable CA1031 // One request that fails ends no service.
        catch (Exception fault) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            _settings.Fault(fault);
            await Send(context, ServiceReply.Problem(StatusCodes.Status500InternalServerError, "own-fault", ServiceProblems.OwnFault));
        }
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
        response.StatusCode = reply.Status;
        if (reply.Status == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = "1";
        if (reply.File is not { } file)
            return Write(context, Encoding.UTF8.GetBytes(reply.Json.ToJsonString(Print)), "application/json; charset=utf-8");
        // One answer with the file and what was found.
        if (context.Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal))
        {
            var whole = new JsonObject { ["file"] = file.Name, ["missing"] = reply.Missing, ["content"] = Convert.ToBase64String(file.Bytes), ["findings"] = reply.Json["findings"]?.DeepClone() };
            return Write(context, Encoding.UTF8.GetBytes(whole.ToJsonString(Print)), "application/json; charset=utf-8");
        }

        response.Headers["X-Missing"] = reply.Missing.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-Findings"] = (reply.Json["findings"]?.AsArray().Count ?? 0).ToString(CultureInfo.InvariantCulture);
        response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(file.Name)}";
        return Write(context, file.Bytes, Hosting.Answers.KindOf(file.Name));
    }

    static async Task Write(HttpContext context, byte[] content, string kind)
    {
        context.Response.ContentType = kind;
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}
