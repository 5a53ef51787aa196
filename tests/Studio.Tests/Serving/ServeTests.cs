using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Reports.Engine;
using Reports.Engine.Data;
using Reports.Engine.Scripting;
using Reports.Templates.Reading;
using Reports.Templates.Workbooks;

namespace Reports.Studio.Tests.Serving;

/// <summary><c>reports serve</c>: what programs get, and what they are refused.</summary>
public sealed class ServeTests : IAsyncLifetime
{
    static readonly byte[] Form = Word("Kính gửi {{ name }}");

    RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.Start();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task A_template_is_rendered_as_the_engine_renders_it()
    {
        using var answer = await _service.Render(Form, """{"name":"Lò Văn An"}""");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var sent = await answer.Content.ReadAsByteArrayAsync();
        sent.Should().Equal(Rendered(Form, """{"name":"Lò Văn An"}"""));
        answer.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("a.docx");
        answer.Headers.GetValues("X-Missing").Should().Equal("0");
    }

    [Fact]
    public async Task A_text_template_is_rendered_too() =>
        (await (await _service.Render(Encoding.UTF8.GetBytes("<p>{{ name }}</p>"), """{"name":"An"}""", "tin.html")).Content.ReadAsStringAsync()).Should().Be("<p>An</p>");

    [Fact]
    public async Task File_and_findings_come_in_one_answer_for_who_asks_for_json()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/render") { Content = RunningService.Form(Form, "{}") };
        request.Headers.Accept.Add(new("application/json"));

        var (status, answer) = await RunningService.Read(await _service.Caller.SendAsync(request));

        status.Should().Be(HttpStatusCode.OK);
        answer["missing"]!.GetValue<int>().Should().Be(1);
        answer["findings"]![0]!["code"]!.GetValue<string>().Should().Be("CLI014");
        Convert.FromBase64String(answer["content"]!.GetValue<string>()).Should().Equal(Rendered(Form, "{}"));
    }

    [Theory]
    [InlineData("{{ for }}", "{}", "TPL")]
    [InlineData("{{ name }}", "{\"name\":", "JSN")]
    [InlineData("{{ name }}", "[1]", "CLI")]
    public async Task What_cannot_be_rendered_is_said_with_its_place(string text, string json, string prefix)
    {
        var (status, answer) = await RunningService.Read(await _service.Render(Word(text), json));

        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        answer["findings"]!.AsArray().Should().Contain(finding => finding!["code"]!.GetValue<string>().StartsWith(prefix, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Options_are_those_of_the_command_line()
    {
        var (strict, findings) = await RunningService.Read(await _service.Render(Form, "{}", options: ("missing", "error")));
        var (unknown, problem) = await RunningService.Read(await _service.Render(Form, "{}", options: ("level", "best")));

        strict.Should().Be(HttpStatusCode.UnprocessableEntity);
        findings["errors"]!.GetValue<int>().Should().BePositive();
        unknown.Should().Be(HttpStatusCode.BadRequest);
        problem["message"]!["en"]!.GetValue<string>().Should().Contain("level");
    }

    [Fact]
    public async Task No_file_of_the_machine_is_read_for_a_template_or_its_data()
    {
        var (_, include) = await RunningService.Read(await _service.Render(Word("{{ doc \"LICENSE\" }}"), "{}"));
        include["errors"]!.GetValue<int>().Should().BePositive();

        using var picture = await _service.Render(Word("{{ image p }}"), """{"p":"docs/images/dossier.png"}""");
        picture.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_template_that_never_ends_is_stopped_and_named()
    {
        await using var hasty = await RunningService.Start(render: RenderLimits.Default with { TotalTime = TimeSpan.FromSeconds(1), Memory = 4L << 30, LoopSteps = long.MaxValue });

        var (status, answer) = await RunningService.Read(await hasty.Render(Word("{{ while true }}{{ end }}"), "{}"));

        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        answer["errors"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task A_year_is_checked_from_json_and_from_a_workbook()
    {
        var json = File.ReadAllBytes(Repository.Sample("tieu-hoc-2022"));
        var workbook = YearWorkbook.Write(YearFile.Read(json, "a.json"), Repository.Catalogue);

        var (ofJson, one) = await RunningService.Read(await _service.PostYear("/check", json));
        var (ofWorkbook, other) = await RunningService.Read(await _service.PostYear("/check", workbook, "application/octet-stream"));

        (ofJson, ofWorkbook).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK));
        one["findings"]!.AsArray().Select(finding => finding!["code"]!.GetValue<string>()).Should().BeEquivalentTo(other["findings"]!.AsArray().Select(finding => finding!["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_paper_is_the_one_that_generate_writes()
    {
        var (opened, year) = await OpenStudio.WithSample();
        await using var studio = opened;
        var papers = (await studio.Get($"/api/years/{year}/papers")).AsArray();
        var review = papers.First(paper => paper!["document"]!.GetValue<string>() == "bao-cao-kiem-diem-tap-the")!["n"]!.GetValue<int>();

        using var answer = await _service.PostYear("/paper/bao-cao-kiem-diem-tap-the", File.ReadAllBytes(Repository.Sample("thcs-2023")));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(await studio.Browser.GetByteArrayAsync($"/api/years/{year}/papers/{review}"));
    }

    [Fact]
    public async Task A_paper_of_one_member_is_asked_for_by_his_name()
    {
        var year = File.ReadAllBytes(Repository.Sample("thcs-2023"));
        var (opened, id) = await OpenStudio.WithSample();
        await using var studio = opened;
        var paper = (await studio.Get($"/api/years/{id}/papers")).AsArray().Last(paper => paper!["member"] is not null)!;
        var path = "/paper/" + paper["document"]!.GetValue<string>();

        var (which, _) = await RunningService.Read(await _service.PostYear(path, year));
        using var answer = await _service.PostYear($"{path}?member={Uri.EscapeDataString(paper["member"]!.GetValue<string>())}", year);
        var (nobody, _) = await RunningService.Read(await _service.PostYear(path + "?member=ai", year));
        var (unknown, told) = await RunningService.Read(await _service.PostYear("/paper/khong-co", year));

        (which, nobody, unknown).Should().Be((HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(await studio.Browser.GetByteArrayAsync($"/api/years/{id}/papers/{paper["n"]}"));
        told["message"]!["vi"]!.GetValue<string>().Should().Contain("bao-cao-kiem-diem-tap-the");
    }

    [Fact]
    public async Task A_paper_that_prints_a_wrong_fact_is_refused_unless_it_is_forced()
    {
        var year = JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023")))!;
        year["pupils"]!["conduct"]![0]!["total"] = 1;
        var bytes = Encoding.UTF8.GetBytes(year.ToJsonString());

        var (status, answer) = await RunningService.Read(await _service.PostYear("/paper/bao-cao-kiem-diem-tap-the", bytes));
        using var forced = await _service.PostYear("/paper/bao-cao-kiem-diem-tap-the?force=true", bytes);

        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        answer["errors"]!.GetValue<int>().Should().BePositive();
        forced.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("GET", "/render", 404)]
    [InlineData("POST", "/", 404)]
    [InlineData("POST", "/paper", 404)]
    [InlineData("POST", "/paper/..%2f..%2fetc%2fpasswd", 422)]
    [InlineData("POST", "/render", 415)]
    [InlineData("POST", "/check", 422)]
    public async Task What_is_no_request_gets_an_answer_in_json(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new(method), path) { Content = method == "POST" ? new StringContent("{", Encoding.UTF8, "application/json") : null };

        var (given, answer) = await RunningService.Read(await _service.Caller.SendAsync(request));

        ((int)given).Should().Be(status);
        answer.AsObject().Should().Match(json => ((JsonObject)json).ContainsKey("message") || ((JsonObject)json).ContainsKey("findings"));
    }

    [Fact]
    public async Task Without_the_key_nothing_is_done_and_health_tells_only_that_it_lives()
    {
        (await _service.Stranger.PostAsync("/render", RunningService.Form(Form, "{}"))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        _service.Stranger.DefaultRequestHeaders.Authorization = new("Bearer", RunningService.Key + "x");
        (await _service.Stranger.PostAsync("/check", new StringContent("{}"))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await _service.Stranger.GetStringAsync("/health")).Should().Be("""{"status":"ok"}""");
        _service.Server.Address.Host.Should().Be("127.0.0.1");
    }

    [Fact]
    public async Task A_request_larger_than_allowed_is_refused_before_it_is_read()
    {
        await using var small = await RunningService.Start(limits => limits with { RequestBytes = 1 << 20 });
        using var content = new ByteArrayContent(new byte[2 << 20]);
        content.Headers.ContentType = new("application/json");

        var status = HttpStatusCode.RequestEntityTooLarge;
        try
        {
            status = (await small.Caller.PostAsync("/check", content)).StatusCode;
        }
        catch (HttpRequestException fault) when (fault.InnerException is IOException or SocketException)
        {
            // The server has answered and closed before all was sent.
        }

        status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await small.Render(Form, """{"name":"An"}""")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_finds_the_queue_full_is_told_to_come_again()
    {
        await using var busy = await RunningService.Start(limits => limits with { Work = 1, Waiting = 1, Patience = TimeSpan.FromMilliseconds(1) }, RenderLimits.Default with { TotalTime = TimeSpan.FromSeconds(2), Memory = 4L << 30, LoopSteps = long.MaxValue });
        var slow = Word("{{ while true }}{{ end }}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => busy.Render(slow, "{}")));

        answers.Select(answer => answer.StatusCode).Should().Contain(HttpStatusCode.ServiceUnavailable).And.Contain(HttpStatusCode.UnprocessableEntity);
        answers.First(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable).Headers.RetryAfter!.ToString().Should().Be("1");
        (await busy.Render(Form, """{"name":"An"}""")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    static byte[] Word(string text) => WordFile.Of($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>").Bytes();

    static byte[] Rendered(byte[] form, string json)
    {
        var template = WordTemplate.Compile(form, "a.docx", WordTemplate.DefaultSettings, [])!;
        using var output = new MemoryStream();
        template.TryRender(JsonValues.Read(Encoding.UTF8.GetBytes(json), "b.json", []), output, RenderSettings.Lenient with { FileExtension = ".docx" }).Succeeded.Should().BeTrue();
        return output.ToArray();
    }
}
