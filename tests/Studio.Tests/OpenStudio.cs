using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Reports.Cli.Studio;
using Reports.Engine.Diagnostics;

namespace Reports.Studio.Tests;

/// <summary>A studio over a folder of its own, with a browser's cookies.</summary>
sealed class OpenStudio : IAsyncDisposable
{
    readonly DossierPress _press;

    OpenStudio(string folder, StudioServer server, DossierPress press)
    {
        (Folder, Server, _press) = (folder, server, press);
        Browser = new(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = new($"http://127.0.0.1:{server.Port}") };
    }

    public string Folder { get; }

    public StudioServer Server { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Let in.</summary>
    public HttpClient Browser { get; }

    public static async Task<OpenStudio> Start(params (string Name, string Content)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("reports-studio-").FullName;
        foreach (var (name, content) in files)
            File.WriteAllText(Path.Combine(folder, name), content);
        var press = new DossierPress(Repository.Catalogue, new(new() { Output = TextWriter.Null, Error = TextWriter.Null, Variable = Environment.GetEnvironmentVariable, ProgramFolder = Repository.Root, WriteBytes = _ => { }, Today = () => new(2026, 11, 20) }, Language.Vietnamese));
        var studio = new OpenStudio(folder, await StudioServer.Start(new(folder, Repository.Catalogue, press) { WarmsUp = false, Fault = fault => throw fault }), press);
        await studio.Browser.GetAsync(new Uri(studio.Server.Address).PathAndQuery);
        return studio;
    }

    /// <summary>One over a sample, with the id of its year.</summary>
    public static async Task<(OpenStudio Studio, string Id)> WithSample(string sample = "thcs-2023")
    {
        var studio = await Start((sample + ".json", File.ReadAllText(Repository.Sample(sample))));
        return (studio, (await studio.Get("/api/home"))["years"]![0]!["id"]!.GetValue<string>());
    }

    public string At(string name) => Path.Combine(Folder, name);

    public async Task<JsonNode> Get(string path) => (await Browser.GetFromJsonAsync<JsonNode>(path))!;

    public async Task<(HttpStatusCode Status, JsonNode Answer)> Send(HttpMethod method, string path, string json)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        using var answer = await Browser.SendAsync(request);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    /// <summary>Edits a year as it is now.</summary>
    public async Task<JsonNode> Edit(string id, params JsonObject[] edits)
    {
        var revision = (await Get($"/api/years/{id}/revision"))["revision"]!.GetValue<string>();
        var (status, answer) = await Send(HttpMethod.Patch, $"/api/years/{id}", Edits(revision, edits));
        status.Should().Be(HttpStatusCode.OK, answer.ToJsonString());
        return answer;
    }

    /// <summary>Takes a change back, or makes it again.</summary>
    public async Task<JsonNode> Undo(string id, string what)
    {
        var revision = (await Get($"/api/years/{id}/revision"))["revision"]!.GetValue<string>();
        var (status, answer) = await Send(HttpMethod.Post, $"/api/years/{id}/{what}", new JsonObject { ["revision"] = revision }.ToJsonString());
        status.Should().Be(HttpStatusCode.OK);
        return answer;
    }

    /// <summary>What a page sends to change a year.</summary>
    public static string Edits(string revision, params JsonObject[] edits) => new JsonObject { ["revision"] = revision, ["edits"] = new JsonArray([.. edits]) }.ToJsonString();

    public static JsonObject Set(string path, string text) => new() { ["set"] = path, ["text"] = text };

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Server.DisposeAsync();
        _press.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
