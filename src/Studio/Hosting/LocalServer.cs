using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Reports.Studio.Hosting;

/// <summary>Kestrel as the studio and the service run it: silent, within limits, with an answer for every request that fails.</summary>
/// <param name="Port">The port; 0 for any that is free.</param>
/// <param name="Connections">How many may be open at once.</param>
/// <param name="Grace">How long requests may take to end when the program does.</param>
sealed record LocalServer(IPAddress Address, int Port, int Connections, long RequestBytes, TimeSpan Grace)
{
    /// <summary>A server that is still to be started.</summary>
    public WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(Address, Port);
            kestrel.Limits.MaxConcurrentConnections = Connections;
            kestrel.Limits.MaxRequestBodySize = RequestBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Grace);
        return builder.Build();
    }

    /// <summary>Where a server listens that was started.</summary>
    public static Uri AddressOf(WebApplication host) => new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Answers a request; a request that fails ends no server.</summary>
    /// <param name="problem">Sends a status, a code and why.</param>
    /// <param name="ownFault">What to say when the fault is the program's.</param>
    public static async Task Answer(HttpContext context, Func<Task> work, Func<int, string, Sentence, Task> problem, Sentence ownFault, Action<Exception> fault)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await (bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? problem(bad.StatusCode, "too-large", HostingProblems.TooLarge) : problem(bad.StatusCode, "malformed", HostingProblems.Malformed));
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            await problem(StatusCodes.Status400BadRequest, "malformed", HostingProblems.Malformed);
        }
#pragma warning disable CA1031 // The server goes on, whatever it was.
        catch (Exception exception) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            fault(exception);
            await problem(StatusCodes.Status500InternalServerError, "own-fault", ownFault);
        }
    }
}
