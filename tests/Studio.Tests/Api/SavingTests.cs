using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using static Reports.Studio.Tests.OpenStudio;

namespace Reports.Studio.Tests.Api;

/// <summary>What is typed is in the file, whatever happens, and nobody writes over anybody silently.</summary>
public sealed class SavingTests
{
    [Fact]
    public async Task Every_edit_is_in_the_file_when_it_is_answered()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        var before = File.ReadAllText(studio.At("thcs-2023.json"));
        await studio.Edit(id, Set("branch.symbol", "CB-X"), Set("votes.branch.issued", "17"));
        File.ReadAllText(studio.At("thcs-2023.json")).Should().Be(before.Replace("\"symbol\": \"CB\"", "\"symbol\": \"CB-X\"", StringComparison.Ordinal).Replace("\"branch\": { \"issued\": 18", "\"branch\": { \"issued\": 17", StringComparison.Ordinal));
        Directory.EnumerateFiles(studio.Folder).Select(Path.GetFileName).Should().BeEquivalentTo(["thcs-2023.json", "thcs-2023.json.lich-su"]);
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_is_kept_with_its_finding_and_blanks_nothing_else()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        var year = await studio.Edit(id, Set("members[0].born", "31/02"));
        year["values"]!["members[0].born"]!.GetValue<string>().Should().Be("31/02");
        year["findings"]!.AsArray().Should().ContainSingle(finding => finding!["field"]!.GetValue<string>() == "members[0].born" && finding["sheet"]!.GetValue<string>() == "members-1" && finding["severity"]!.GetValue<string>() == "error");
        year["values"]!.AsObject().Count.Should().Be((await studio.Get($"/api/years/{id}"))["values"]!.AsObject().Count).And.Be(676);
    }

    [Fact]
    public async Task Two_tabs_and_an_editor_never_write_over_one_another()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        var (file, seen) = (studio.At("thcs-2023.json"), (await studio.Get($"/api/years/{id}"))["revision"]!.GetValue<string>());
        await studio.Edit(id, Set("branch.symbol", "một"));
        var (status, answer) = await studio.Send(HttpMethod.Patch, $"/api/years/{id}", Edits(seen, Set("branch.symbol", "hai")));
        status.Should().Be(HttpStatusCode.Conflict);
        answer["code"]!.GetValue<string>().Should().Be("conflict");

        // Somebody else's editor.
        var revision = answer["revision"]!.GetValue<string>();
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"một\"", "\"ngoài\"", StringComparison.Ordinal));
        foreach (var (method, path) in new[] { (HttpMethod.Patch, ""), (HttpMethod.Post, "/undo") })
            (await studio.Send(method, $"/api/years/{id}{path}", Edits(revision, Set("branch.symbol", "ba")))).Status.Should().Be(HttpStatusCode.Conflict);
        File.ReadAllText(file).Should().Contain("\"ngoài\"").And.NotContain("\"ba\"");

        // Taken note of, it is edited like any other, and what was before it cannot be undone.
        var now = await studio.Get($"/api/years/{id}");
        now["canUndo"]!.GetValue<bool>().Should().BeFalse();
        (await studio.Edit(id, Set("branch.term", "2025-2030")))["canUndo"]!.GetValue<bool>().Should().BeTrue();
        File.ReadAllText(file).Should().Contain("\"ngoài\"").And.Contain("2025-2030");
    }

    [Fact]
    public async Task Undo_and_redo_go_on_after_a_restart()
    {
        var original = "\uFEFF// của tôi\r\n{\r\n\t\"year\": 2025, // năm\r\n\t\"lạ\": [1, 2,],\r\n\t\"branch\": { \"name\": \"A\" },\r\n}\r\n";
        await using var first = await Start(("nam.json", original));
        var id = (await first.Get("/api/home"))["years"]![0]!["id"]!.GetValue<string>();
        var bytes = new List<byte[]> { File.ReadAllBytes(first.At("nam.json")) };
        foreach (var (path, text) in new[] { ("branch.name", "B"), ("school.name", "C"), ("members[0].name", "D"), ("branch.name", "") })
        {
            await first.Edit(id, Set(path, text));
            bytes.Add(File.ReadAllBytes(first.At("nam.json")));
        }

        bytes.Should().AllSatisfy(version => Encoding.UTF8.GetString(version).Should().StartWith("\uFEFF// của tôi\r\n{\r\n").And.ContainAll("// năm", "\"lạ\": [1, 2,]"));
        await first.Undo(id, "undo");

        await using var second = await Start();
        foreach (var name in new[] { "nam.json", "nam.json.lich-su" })
            File.Copy(first.At(name), second.At(name));
        for (var at = 2; at >= 0; at--)
        {
            (await second.Undo(id, "undo"))["canUndo"]!.GetValue<bool>().Should().Be(at > 0);
            File.ReadAllBytes(second.At("nam.json")).Should().Equal(bytes[at]);
        }

        for (var at = 1; at <= 4; at++)
        {
            (await second.Undo(id, "redo"))["canRedo"]!.GetValue<bool>().Should().Be(at < 4);
            File.ReadAllBytes(second.At("nam.json")).Should().Equal(bytes[at]);
        }

        (await second.Undo(id, "redo"))["canRedo"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task A_history_that_is_a_link_is_neither_read_nor_written()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        var elsewhere = Directory.CreateTempSubdirectory("reports-studio-");
        var (target, before) = (Path.Combine(elsewhere.FullName, "của người khác"), File.ReadAllText(studio.At("thcs-2023.json")));
        File.WriteAllText(target, "giữ nguyên");
        File.CreateSymbolicLink(studio.At("thcs-2023.json.lich-su"), target);
        var revision = (await studio.Get($"/api/years/{id}/revision"))["revision"]!.GetValue<string>();
        (await studio.Send(HttpMethod.Patch, $"/api/years/{id}", Edits(revision, Set("branch.term", "x")))).Status.Should().Be(HttpStatusCode.InsufficientStorage);
        (File.ReadAllText(target), File.ReadAllText(studio.At("thcs-2023.json"))).Should().Be(("giữ nguyên", before));
        elsewhere.Delete(recursive: true);
    }

    [Fact]
    public async Task What_is_typed_into_one_field_in_one_go_is_undone_in_one_go()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        var before = File.ReadAllText(studio.At("thcs-2023.json"));
        await studio.Edit(id, Set("branch.term", "x"));
        foreach (var typed in new[] { "S", "Sô", "Sông", "Sông M" })
            await studio.Edit(id, Set("branch.symbol", typed));
        var undone = await studio.Undo(id, "undo");
        undone["values"]!["branch.symbol"]!.GetValue<string>().Should().Be("CB");
        undone["values"]!["branch.term"]!.GetValue<string>().Should().Be("x");
        (await studio.Undo(id, "redo"))["values"]!["branch.symbol"]!.GetValue<string>().Should().Be("Sông M");
        await studio.Undo(id, "undo");
        await studio.Undo(id, "undo");
        File.ReadAllText(studio.At("thcs-2023.json")).Should().Be(before);
    }

    [Fact]
    public async Task A_plan_comes_again_only_when_it_changes()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        (await studio.Edit(id, Set("branch.symbol", "X"))).AsObject().Should().NotContainKey("plan");
        var primary = await studio.Edit(id, Set("school.level", "Tiểu học"));
        Sheet(primary["plan"]!, "pupils-2")["hidden"]!.GetValue<bool>().Should().BeTrue();
        var kindergarten = await studio.Edit(id, Set("school.level", "Mầm non"));
        Sheet(kindergarten["plan"]!, "pupils-2")["hidden"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task The_plan_speaks_english_when_it_is_asked_to()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        var plan = (await studio.Get($"/api/years/{id}?lang=en"))["plan"]!;
        plan["steps"]!.AsArray().Select(step => step!["title"]!.GetValue<string>()).Should().StartWith(["General", "Members", "Pupils"]);
        Sheet(plan, "general-1")["groups"]!.AsArray().Select(group => group!["title"]!.GetValue<string>()).Should().Equal("Year reviewed", "Branch", "School", "For the program");
        Sheet(plan, "members-1")["fields"]![1]!["label"]!.GetValue<string>().Should().Be("Date of birth");
    }

    /// <summary>The program taken away while somebody types: what was answered is there, and it goes on where it was.</summary>
    [Fact]
    public async Task Killed_it_has_lost_nothing_that_was_answered()
    {
        await using var place = await Start(("nam.json", File.ReadAllText(Repository.Sample("thcs-2023"))));
        string? last = null;
        for (var run = 0; run < 3; run++)
        {
            using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reports.dll"), "studio", place.At("nam.json"), "--no-browser", "--templates", Repository.Templates]) { RedirectStandardOutput = true })!;
            var address = new Uri((await program.StandardOutput.ReadLineAsync())!.Split(' ').Last());
            using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = address };
            await browser.GetAsync(address);
            var id = JsonNode.Parse(await browser.GetStringAsync("/api/home"))!["open"]!.GetValue<string>();
            var revision = JsonNode.Parse(await browser.GetStringAsync($"/api/years/{id}"))!["revision"]!.GetValue<string>();
            File.ReadAllText(place.At("nam.json")).Should().Contain(last ?? "\"CB\"");
            var killing = Task.CompletedTask;
            for (var typed = 0; ; typed++)
            {
                // In the middle of typing, each time a little later in what a save does.
                if (typed == 5)
                    killing = Task.Delay(10 + (run * 7)).ContinueWith(_ => program.Kill(), TaskScheduler.Default);
                try
                {
                    using var sent = new HttpRequestMessage(HttpMethod.Patch, $"/api/years/{id}") { Content = new StringContent(Edits(revision, Set("branch.symbol", $"{run}-{typed}")), Encoding.UTF8, "application/json") };
                    using var answer = await browser.SendAsync(sent);
                    revision = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["revision"]!.GetValue<string>();
                    last = $"\"symbol\": \"{run}-{typed}\"";
                }
                catch (Exception fault) when (fault is HttpRequestException or IOException)
                {
                    // The last one may have been written and not answered.
                    var text = File.ReadAllText(place.At("nam.json"));
                    (text.Contains(last!, StringComparison.Ordinal) || text.Contains($"\"symbol\": \"{run}-{typed}\"", StringComparison.Ordinal)).Should().BeTrue();
                    last = "\"symbol\": \"" + run;
                    break;
                }
            }

            await killing;
            await program.WaitForExitAsync();
        }

        // The history was not spoilt: everything typed can be taken back.
        var year = (await place.Get("/api/home"))["years"]![0]!["id"]!.GetValue<string>();
        while ((await place.Get($"/api/years/{year}"))["canUndo"]!.GetValue<bool>())
            await place.Undo(year, "undo");
        File.ReadAllText(place.At("nam.json")).Should().Be(File.ReadAllText(Repository.Sample("thcs-2023")));
    }

    static JsonNode Sheet(JsonNode plan, string id) => plan["steps"]!.AsArray().SelectMany(step => step!["sheets"]!.AsArray()).Single(sheet => sheet!["id"]!.GetValue<string>() == id)!;
}
