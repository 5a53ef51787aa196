using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Reports.Studio.Api;
using Reports.Studio.Fields;
using Reports.Studio.Hosting;
using Reports.Studio.Press;
using Reports.Studio.Workspace;
using Reports.Templates.Editions;
using Reports.Templates.Workbooks;

namespace Reports.Studio;

/// <summary>What a studio is started with.</summary>
sealed record StudioSettings(string Folder, Catalogue Catalogue, IDossierPress Press)
{
    /// <summary>The year to open first; null for none.</summary>
    public string? First { get; init; }

    /// <summary>The port; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>True to do beforehand what takes long the first time.</summary>
    public bool WarmsUp { get; init; } = true;

    /// <summary>Takes what nobody expected.</summary>
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
        _work = new(_folder, map, settings.Catalogue, settings.Press) { First = settings.First, WarmsUp = settings.WarmsUp, HasPreview = _files.HasPreview };
        _api = new(_work);
        _host = new LocalServer(IPAddress.Loopback, settings.Port, MostConnections, Body.MostOfFiles, TimeSpan.FromSeconds(1)).Build();
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
        server.Port = LocalServer.AddressOf(server._host).Port;
        // The first check compiles what all later ones run.
        if (settings.WarmsUp)
            _ = Task.Run(() => WarmUp.Run(server._work));
        return server;
    }

    /// <summary>Completes when the program ends.</summary>
    public Task Wait(CancellationToken end) => _host.WaitForShutdownAsync(end);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    Task Answer(HttpContext context)
    {
        SafeHeaders.AddTo(context.Response);
        return LocalServer.Answer(context, async () =>
        {
            if (await _access.Admit(context, Port))
                await Route(context);
        }, (status, code, why) => Answers.Problem(context, status, code, why), HostingProblems.OwnFault, _settings.Fault);
    }

    Task Route(HttpContext context)
    {
        var path = (context.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return path is ["api", .. var rest] ? _api.Answer(context, rest) : _files.Answer(context);
    }
}
