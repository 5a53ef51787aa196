using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reports.Studio.Api;
using Reports.Studio.Fields;
using Reports.Studio.Hosting;
using Reports.Studio.Press;
using Reports.Studio.Workspace;
using Reports.Templates.Editions;
using Reports.Templates.Workbooks;

namespace Reports.Studio;

/// <summary>What a studio is started with.</summary>
/// <param name="Folder">The folder it works in.</param>
/// <param name="Catalogue">Editions and scales.</param>
/// <param name="Press">Who makes papers.</param>
sealed record StudioSettings(string Folder, Catalogue Catalogue, IDossierPress Press)
{
    /// <summary>The year to open first; null for none.</summary>
    public string? First { get; init; }

    /// <summary>The port; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>True to do beforehand what takes long the first time.</summary>
    public bool WarmsUp { get; init; } = true;

    /// <summary>Told what nobody expected.</summary>
    public Action<Exception> Fault { get; init; } = static _ => { };
}

/// <summary>The studio: a page on the user's own machine, and what it asks for. Nothing listens beyond the loopback address.</summary>
sealed class StudioServer : IAsyncDisposable
{
    const int MostConnections = 100;

    readonly WebApplication _host;
    readonly StudioFolder _folder;
    readonly StudioWork _work;
    readonly StudioApi _api;
    readonly StudioSettings _settings;
    readonly WebFiles _files = new();
    readonly Access _access = new();

    StudioServer(StudioSettings settings)
    {
        var map = new FieldMap(WorkbookPlan.Of(settings.Catalogue, []));
        (_settings, _folder) = (settings, new(settings.Folder, map, settings.Catalogue));
        _work = new(_folder, map, settings.Catalogue, settings.Press) { First = settings.First, HasPreview = _files.HasPreview };
        _api = new(_work);
        _host = Host(settings.Port);
        _host.Run(Answer);
    }

    public int Port { get; private set; }

    /// <summary>The address to open in a browser, with the key.</summary>
    public string Address => $"http://127.0.0.1:{Port}/?key={_access.Key}";

    /// <summary>The same for the browser that the program starts: its key opens once.</summary>
    public string AddressOnce => $"http://127.0.0.1:{Port}/?key={_access.Once}";

    public static async Task<StudioServer> Start(StudioSettings settings)
    {
        var server = new StudioServer(settings);
        await server._host.StartAsync();
        var address = server._host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Port = new Uri(address).Port;
        // The first check compiles what all later ones run.
        if (settings.WarmsUp)
            _ = Task.Run(() => WarmUp.Run(server._work));
        return server;
    }

    /// <summary>Until the program is told to end.</summary>
    public Task Wait(CancellationToken end) => _host.WaitForShutdownAsync(end);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    static WebApplication Host(int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.MaxRequestBodySize = Body.MostOfFiles;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        return builder.Build();
    }

    async Task Answer(HttpContext context)
    {
        SafeHeaders.AddTo(context.Response);
        try
        {
            if (await _access.Admit(context, Port))
                await Route(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await Answers.Problem(context, bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "too-large" : "malformed", bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? HostingProblems.TooLarge : HostingProblems.Malformed);
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            await Answers.Problem(context, StatusCodes.Status400BadRequest, "malformed", HostingProblems.Malformed);
        }
#pragma warning disable CA1031 // The studio goes on, whatever it was.
        catch (Exception fault) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            _settings.Fault(fault);
            await Answers.Problem(context, StatusCodes.Status500InternalServerError, "own-fault", HostingProblems.OwnFault);
        }
    }

    Task Route(HttpContext context)
    {
        var path = (context.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return path is ["api", .. var rest] ? _api.Answer(context, rest) : _files.Answer(context);
    }
}
