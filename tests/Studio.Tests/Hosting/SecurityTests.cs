using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Reports.Studio.Tests.Hosting;

/// <summary>What is refused, to whom: the table of the studio's security.</summary>
public sealed class SecurityTests
{
    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("evil.example:{port}", 421)]
    [InlineData("127.0.0.1", 421)]
    [InlineData("127.0.0.1:1", 421)]
    [InlineData("localhost:{port}", 200)]
    [InlineData("[::1]:{port}", 200)]
    [InlineData("127.0.0.1:{port}", 200)]
    public Task Only_its_own_names_are_answered(string host, int status) => Answers(status, request => request.Headers.TryAddWithoutValidation("Host", host));

    [Theory]
    [InlineData("http://evil.example", 403)]
    [InlineData("null", 403)]
    [InlineData("https://127.0.0.1:{port}", 403)]
    [InlineData("http://127.0.0.1:1", 403)]
    [InlineData("http://127.0.0.1:{port}", 200)]
    public Task Only_its_own_page_may_call(string origin, int status) => Answers(status, request => request.Headers.TryAddWithoutValidation("Origin", origin));

    [Theory]
    [InlineData("cross-site", 403)]
    [InlineData("same-site", 403)]
    [InlineData("same-origin", 200)]
    [InlineData("none", 200)]
    public Task A_form_or_picture_of_another_page_gets_nothing(string site, int status) => Answers(status, request => request.Headers.Add("Sec-Fetch-Site", site));

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/frame")]
    [InlineData("/api/home")]
    [InlineData("/?key=")]
    [InlineData("/?key=000000000000000000000000000000000000000000000000")]
    [InlineData("/api/home?key={key}")]
    public async Task Nothing_is_shown_without_the_key(string path)
    {
        await using var studio = await OpenStudio.Start();
        using var stranger = new HttpClient { BaseAddress = studio.Browser.BaseAddress };
        using var answer = await stranger.GetAsync(path.Replace("{key}", new Uri(studio.Server.Address).Query[5..], StringComparison.Ordinal));
        answer.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        answer.Headers.Should().NotContain(header => header.Key == "Set-Cookie");
    }

    [Fact]
    public async Task The_key_becomes_a_cookie_that_scripts_and_other_pages_do_not_get()
    {
        await using var studio = await OpenStudio.Start();
        using var stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await stranger.GetAsync(studio.Server.Address);
        answer.StatusCode.Should().Be(HttpStatusCode.SeeOther);
        answer.Headers.Location.Should().Be("/");
        answer.Headers.GetValues("Set-Cookie").Should().ContainSingle().Which.Should().ContainAll("httponly", "samesite=strict", "path=/").And.NotContain("expires");
    }

    [Fact]
    public async Task The_key_of_the_browsers_command_line_opens_once()
    {
        await using var studio = await OpenStudio.Start();
        var address = studio.Server.AddressOnce;
        address.Should().NotBe(studio.Server.Address);
        using var stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        (await stranger.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.SeeOther);
        (await stranger.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("GET", "/api/years/{0}")]
    [InlineData("GET", "/api/years/{0}/revision")]
    [InlineData("GET", "/api/years/{0}/papers")]
    [InlineData("GET", "/api/years/{0}/dossier")]
    [InlineData("GET", "/api/years/{0}/workbook")]
    [InlineData("POST", "/api/years/{0}/undo")]
    [InlineData("PATCH", "/api/years/{0}")]
    [InlineData("GET", "/api/forms/{0}")]
    [InlineData("GET", "/api/forms/{0}/document")]
    [InlineData("GET", "/{0}")]
    [InlineData("GET", "/vendor/{0}")]
    public async Task No_id_leads_out_of_the_folder(string method, string path)
    {
        var (studio, id) = await OpenStudio.WithSample();
        await using var _ = studio;
        // Of an address alone «..» is the page that one may see anyway.
        if (path.StartsWith("/api/", StringComparison.Ordinal))
            (await Raw(studio, method, string.Format(null, path, ".."))).Should().BeOneOf("404", "400", "405");
        foreach (var escape in new[] { "../nam", "..%2f..%2fetc%2fpasswd", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..%5c..%5cwin.ini", "%2fetc%2fpasswd", "thcs-2023.json", "thcs-2023", "%00", "\\\\server\\share", "C:%5cboot.ini", "~", "file:%2f%2f%2fetc%2fpasswd", "%c0%ae%c0%ae" })
            (await Raw(studio, method, string.Format(null, path, escape))).Should().BeOneOf("404", "400", "405");
        (await Raw(studio, method, string.Format(null, path, "..%2f" + id))).Should().BeOneOf("404", "405");
    }

    [Theory]
    [InlineData("/api/years/{id}/papers/-1")]
    [InlineData("/api/years/{id}/papers/9999")]
    [InlineData("/api/years/{id}/papers/..%2f0")]
    [InlineData("/api/years/{id}/papers/1e1")]
    [InlineData("/api/superior/papers/0")]
    [InlineData("/api/years/{id}/nothing")]
    [InlineData("/api/forms/{id}")]
    [InlineData("/api/forms/0?year=..")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        var (studio, id) = await OpenStudio.WithSample();
        await using var _ = studio;
        (await studio.Browser.GetAsync(path.Replace("{id}", id, StringComparison.Ordinal))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("PATCH", "/api/years/{id}", "application/json")]
    [InlineData("POST", "/api/years/{id}/undo", "application/json")]
    [InlineData("POST", "/api/years", "application/json")]
    [InlineData("POST", "/api/years/import?name=a.json", "application/octet-stream")]
    [InlineData("POST", "/api/years/{id}/collect", "multipart/form-data; boundary=x")]
    [InlineData("POST", "/api/superior", "multipart/form-data; boundary=x")]
    public async Task A_hundred_megabytes_are_too_large_said_or_not(string method, string path, string kind)
    {
        var (studio, id) = await OpenStudio.WithSample();
        await using var _ = studio;
        path = path.Replace("{id}", id, StringComparison.Ordinal);
        // Said beforehand.
        (await Raw(studio, method, path, $"Content-Type: {kind}\r\nContent-Length: {100 << 20}\r\n")).Should().Be("413");
        // Sent without a word of how much it is.
        (await Raw(studio, method, path, $"Content-Type: {kind}\r\nTransfer-Encoding: chunked\r\n", async stream =>
        {
            var chunk = Encoding.ASCII.GetBytes($"{1 << 20:x}\r\n{(kind.StartsWith("multi", StringComparison.Ordinal) ? "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\n".PadRight(1 << 20, 'a') : new string(' ', 1 << 20))}\r\n");
            for (var count = 0; count < 100; count++)
                await stream.WriteAsync(chunk);
        })).Should().Be("413");
        (await studio.Browser.GetAsync("/api/home")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("PATCH", "/api/years/{id}", "text/plain", "{}", 415)]
    [InlineData("POST", "/api/years", "application/x-www-form-urlencoded", "level=thcs", 415)]
    [InlineData("POST", "/api/years/{id}/undo", "multipart/form-data; boundary=x", "--x--", 415)]
    [InlineData("POST", "/api/years/import?name=a.json", "text/plain", "{}", 415)]
    [InlineData("POST", "/api/superior", "application/json", "{}", 415)]
    [InlineData("PATCH", "/api/years/{id}", "application/json", "{", 400)]
    [InlineData("PATCH", "/api/years/{id}", "application/json", "[]", 400)]
    [InlineData("PATCH", "/api/years/{id}", "application/json", "{}", 400)]
    [InlineData("PATCH", "/api/years/{id}", "application/json", """{"revision":"x","edits":[{"set":5}]}""", 400)]
    [InlineData("POST", "/api/superior", "multipart/form-data", "", 400)]
    [InlineData("POST", "/api/superior", "multipart/form-data; boundary=x", "not a form", 400)]
    [InlineData("DELETE", "/api/home", "application/json", "{}", 405)]
    [InlineData("POST", "/", "application/json", "{}", 405)]
    public async Task What_cannot_be_read_is_refused(string method, string path, string kind, string body, int status)
    {
        var (studio, id) = await OpenStudio.WithSample();
        await using var _ = studio;
        var text = await Raw(studio, method, path.Replace("{id}", id, StringComparison.Ordinal), $"Content-Type: {kind}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n", stream => stream.WriteAsync(Encoding.UTF8.GetBytes(body)).AsTask());
        text.Should().Be(status.ToString());
    }

    [Fact]
    public async Task Two_hundred_connections_leave_it_standing()
    {
        await using var studio = await OpenStudio.Start();
        var sockets = Enumerable.Range(0, 200).Select(_ => new TcpClient()).ToList();
        foreach (var socket in sockets)
            await socket.ConnectAsync(IPAddress.Loopback, studio.Server.Port);
        foreach (var socket in sockets)
            socket.Dispose();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var fresh = new HttpClient(new HttpClientHandler { CookieContainer = studio.Cookies }) { BaseAddress = studio.Browser.BaseAddress };
                (await fresh.GetAsync("/api/home")).StatusCode.Should().Be(HttpStatusCode.OK);
                return;
            }
            catch (HttpRequestException) when (attempt < 40)
            {
                await Task.Delay(50);
            }
        }
    }

    [Fact]
    public async Task Two_hundred_requests_at_once_are_all_answered_or_turned_away()
    {
        var (studio, id) = await OpenStudio.WithSample();
        await using var _ = studio;
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async _ =>
        {
            try
            {
                return (await studio.Browser.GetAsync($"/api/years/{id}/revision")).StatusCode;
            }
            catch (HttpRequestException)
            {
                return HttpStatusCode.ServiceUnavailable;
            }
        }));
        answers.Should().OnlyContain(status => status == HttpStatusCode.OK || status == HttpStatusCode.ServiceUnavailable).And.Contain(HttpStatusCode.OK);
        (await studio.Browser.GetAsync("/api/home")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Script_in_every_text_comes_back_as_inert_text()
    {
        const string script = "<script>alert(1)</script><img src=x onerror=alert(1)>'\"&";
        var year = JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023")))!;
        Spoil(year, script);
        await using var studio = await OpenStudio.Start(("<img src=x onerror=alert(1)>.json", year.ToJsonString()));
        var home = await studio.Browser.GetAsync("/api/home");
        var id = (await studio.Get("/api/home"))["years"]![0]!["id"];
        foreach (var answer in new[] { home, await studio.Browser.GetAsync($"/api/years/{id}"), await studio.Browser.GetAsync($"/api/years/{id}/papers"), await studio.Browser.GetAsync($"/api/years/{script}"), await studio.Browser.GetAsync($"/{script}?lang={script}") })
        {
            answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
            answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
            answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'; script-src 'self'");
            (await answer.Content.ReadAsStringAsync()).Should().NotContainAny("<", ">", "onerror=alert(1)>");
        }
    }

    [Fact]
    public async Task The_frame_of_documents_runs_and_loads_nothing()
    {
        await using var studio = await OpenStudio.Start();
        var frame = await studio.Browser.GetAsync("/frame");
        frame.Headers.GetValues("Content-Security-Policy").Should().Equal("default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; font-src data: blob:; frame-ancestors 'self'");
    }

    static void Spoil(JsonNode node, string text)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (value is JsonValue said && said.TryGetValue<string>(out _) && name is not ("level" or "scale" or "$schema"))
                    members[name] = text + name;
                else if (value is not null and not JsonValue)
                    Spoil(value, text);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items.Where(item => item is not null and not JsonValue))
                Spoil(item!, text);
        }
    }

    static async Task Answers(int status, Action<HttpRequestMessage> change)
    {
        await using var studio = await OpenStudio.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/home");
        change(request);
        foreach (var (name, values) in request.Headers.NonValidated.ToList())
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values.ToString().Replace("{port}", $"{studio.Server.Port}", StringComparison.Ordinal));
        }

        // Host decides which cookies a client sends.
        request.Headers.Add("Cookie", studio.Cookies.GetCookieHeader(studio.Browser.BaseAddress!));
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = studio.Browser.BaseAddress };
        using var answer = await client.SendAsync(request);
        ((int)answer.StatusCode).Should().Be(status);
    }

    /// <summary>The status of an answer to what no client library would send.</summary>
    static async Task<string> Raw(OpenStudio studio, string method, string path, string headers = "", Func<Stream, Task>? send = null)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, studio.Server.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{studio.Server.Port}\r\nCookie: {studio.Cookies.GetCookieHeader(studio.Browser.BaseAddress!)}\r\nConnection: close\r\n{headers}\r\n"));
        var sending = send is null ? Task.CompletedTask : Task.Run(async () =>
        {
            try
            {
                await send(stream);
            }
            catch (Exception fault) when (fault is IOException or ObjectDisposedException)
            {
                // Refused before it was all sent.
            }
        });
        var answer = new byte[12];
        try
        {
            await stream.ReadExactlyAsync(answer);
        }
        catch (IOException fault)
        {
            return fault.Message;
        }

        client.Close();
        await sending;
        return Encoding.ASCII.GetString(answer)[9..];
    }
}
