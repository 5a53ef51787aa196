using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Reports.Cli.Serving;
using Reports.Engine.Scripting;
using Reports.Studio.Serving;

namespace Reports.Studio.Tests.Serving;

/// <summary>A service with a caller who knows its key.</summary>
sealed class RunningService : IAsyncDisposable
{
    public const string Key = "khoa-chi-de-thu-nghiem";

    RunningService(ServiceServer server)
    {
        Server = server;
        Stranger = new() { BaseAddress = server.Address };
        Caller = new() { BaseAddress = server.Address };
        Caller.DefaultRequestHeaders.Authorization = new("Bearer", Key);
    }

    public ServiceServer Server { get; }

    public HttpClient Caller { get; }

    /// <summary>Nobody told him the key.</summary>
    public HttpClient Stranger { get; }

    public static async Task<RunningService> Start(Func<ServiceLimits, ServiceLimits>? changed = null, RenderLimits? render = null)
    {
        var limits = ServiceLimits.For(2);
        var service = new ServedWork(Repository.Catalogue, render ?? RenderLimits.Default with { Memory = 4L << 30 });
        return new(await ServiceServer.Start(new(service, Key, changed?.Invoke(limits) ?? limits) { Fault = fault => throw fault }));
    }

    public static MultipartFormDataContent Form(byte[] template, string json, string name = "a.docx", params (string Name, string Value)[] options)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(template), "template", name }, { new StringContent(json), "data", "b.json" } };
        foreach (var option in options)
            form.Add(new StringContent(option.Value), option.Name);
        return form;
    }

    public Task<HttpResponseMessage> Render(byte[] template, string json, string name = "a.docx", params (string Name, string Value)[] options) =>
        Caller.PostAsync("/render", Form(template, json, name, options));

    public async Task<HttpResponseMessage> PostYear(string path, byte[] year, string kind = "application/json")
    {
        using var content = new ByteArrayContent(year);
        content.Headers.ContentType = new MediaTypeHeaderValue(kind);
        return await Caller.PostAsync(path, content);
    }

    public static async Task<(HttpStatusCode Status, JsonNode Answer)> Read(HttpResponseMessage response)
    {
        using (response)
            return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    public async ValueTask DisposeAsync()
    {
        Caller.Dispose();
        Stranger.Dispose();
        await Server.DisposeAsync();
    }
}
