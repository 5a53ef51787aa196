using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Reports.Templates.Reading;
using static Reports.Studio.Tests.OpenStudio;

namespace Reports.Studio.Tests.Api;

/// <summary>How a year comes into the studio: from nothing, from last year, from Excel, from members' forms.</summary>
public sealed class BeginningTests
{
    [Fact]
    public async Task A_new_year_gets_a_name_that_is_free()
    {
        await using var studio = await Start();
        foreach (var name in new[] { "nam-2026.json", "nam-2026-2.json", "nam-2026-3.json" })
        {
            var (_, begun) = await studio.Send(HttpMethod.Post, "/api/years", """{"level":"thcs","year":2026}""");
            begun["file"]!.GetValue<string>().Should().Be(name);
            File.Exists(studio.At(name)).Should().BeTrue();
        }

        var year = await studio.Get($"/api/years/{(await studio.Get("/api/home"))["years"]![0]!["id"]}");
        year["places"]!["branch.secretary"]!.GetValue<string>().Should().Be("họ tên bí thư");
        year["values"]!.AsObject().Should().NotContainKey("branch.secretary");
        year["values"]!["school.level"]!.GetValue<string>().Should().Be("Trung học cơ sở");
        File.Exists(studio.At("year.schema.json")).Should().BeTrue();
    }

    [Theory]
    [InlineData("mam_non")]
    [InlineData("tieu_hoc")]
    [InlineData("thcs")]
    [InlineData("thpt")]
    public async Task Of_a_new_year_nothing_was_entered_until_somebody_does(string level)
    {
        await using var studio = await Start();
        var (_, begun) = await studio.Send(HttpMethod.Post, "/api/years", $$"""{"level":"{{level}}","year":2026}""");
        var year = await studio.Get($"/api/years/{begun["id"]}");
        year["values"]!.AsObject().Select(value => value.Key).Should().BeSubsetOf(Texts(year, "given"));
        Texts(year, "lacks").Should().Contain("branch.secretary").And.Contain("resolution");

        var edited = await studio.Edit(begun["id"]!.GetValue<string>(), Set("party_work.admitted.names", "Người Thử"), Set("plan.place", "Sông Mây"), Set("branch.secretary", "Người Thử"));
        Texts(edited, "given").Should().NotContain("party_work.admitted.names").And.Contain("plan.place").And.NotContain("branch.secretary");
        Texts(edited, "lacks").Should().NotContain("branch.secretary");
    }

    [Theory]
    [InlineData("""{"level":"đại học","year":2026}""")]
    [InlineData("""{"level":"thcs","year":1}""")]
    [InlineData("{}")]
    public async Task What_is_no_year_does_not_begin(string asked)
    {
        await using var studio = await Start();
        (await studio.Send(HttpMethod.Post, "/api/years", asked)).Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        Directory.EnumerateFiles(studio.Folder).Should().BeEmpty();
    }

    [Fact]
    public async Task Last_year_goes_on_as_with_reports_new()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        var (_, carried) = await studio.Send(HttpMethod.Post, "/api/years", $$"""{"from":"{{id}}"}""");
        carried["file"]!.GetValue<string>().Should().Be("nam-2024.json");
        var lines = (await studio.Get($"/api/years/{carried["id"]}"))["carried"]!.AsArray();
        lines.Select(line => line!["kind"]!.GetValue<string>()).Distinct().Should().BeEquivalentTo(["kept", "cleared", "changed", "to_confirm"]);
        ReportsProgram.Run("new", studio.At("b.json"), "--from", studio.At("thcs-2023.json")).Code.Should().Be(0);
        File.ReadAllText(studio.At("nam-2024.json")).Should().Be(File.ReadAllText(studio.At("b.json")));
    }

    [Fact]
    public async Task A_workbook_is_taken_in_and_json_as_it_is()
    {
        await using var studio = await Start();
        ReportsProgram.Run("workbook", "write", Repository.Sample("thcs-2023"), "-o", studio.At("bang.xlsx")).Code.Should().Be(0);
        var imported = await Import(studio, "Bảng tính.xlsx", File.ReadAllBytes(studio.At("bang.xlsx")));
        imported["file"]!.GetValue<string>().Should().Be("nam-2023.json");
        var json = "// chú thích\n" + File.ReadAllText(Repository.Sample("thcs-2023"));
        (await Import(studio, "../../x.json", System.Text.Encoding.UTF8.GetBytes(json)))["file"]!.GetValue<string>().Should().Be("nam-2023-2.json");
        File.ReadAllText(studio.At("nam-2023-2.json")).Should().Be(json);
        YearFile.Read(File.ReadAllBytes(studio.At("nam-2023.json")), "").ToJson().Should().Equal(YearFile.Read(File.ReadAllBytes(Repository.Sample("thcs-2023")), "").ToJson());

        // In the folder, it is opened as the JSON beside it.
        var id = (await studio.Get("/api/home"))["years"]!.AsArray().Single(year => year!["kind"]!.GetValue<string>() == "xlsx")!["id"];
        var opened = await studio.Get($"/api/years/{id}");
        opened["file"]!.GetValue<string>().Should().Be("bang.json");
        opened["notice"]!.GetValue<string>().Should().Contain("bang.xlsx");
        File.Exists(studio.At("bang.json")).Should().BeTrue();
    }

    [Fact]
    public async Task What_cannot_be_read_is_not_taken_in()
    {
        await using var studio = await Start();
        using var content = new ByteArrayContent("PK hỏng"u8.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        using var answer = await studio.Browser.PostAsync("/api/years/import?name=a.xlsx", content);
        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["findings"]!.AsArray().Should().NotBeEmpty();
        Directory.EnumerateFiles(studio.Folder).Should().BeEmpty();
    }

    [Fact]
    public async Task Home_lists_years_and_templates_and_says_what_is_broken()
    {
        await using var studio = await Start(("nam.json", File.ReadAllText(Repository.Sample("thcs-2023"))), ("hỏng.json", "{"), ("khác.json", """{"name": "x"}"""), ("dossier.json", "{}"), ("year.schema.json", "{}"), ("mẫu.docx", ""), ("~$mẫu.docx", ""));
        var home = await studio.Get("/api/home");
        home["years"]!.AsArray().Select(year => year!["file"]!.GetValue<string>()).Should().BeEquivalentTo(["nam.json", "hỏng.json"]);
        home["years"]!.AsArray().Single(year => year!["file"]!.GetValue<string>() == "hỏng.json")!["problem"].Should().NotBeNull();
        home["forms"]!.AsArray().Should().ContainSingle();
        var broken = await studio.Get($"/api/years/{home["years"]!.AsArray().Single(year => year!["file"]!.GetValue<string>() == "hỏng.json")!["id"]}?lang=en");
        broken["readable"]!.GetValue<bool>().Should().BeFalse();
        broken["problem"]!.GetValue<string>().Should().Contain("The file ends");
    }

    [Fact]
    public async Task Members_forms_come_into_the_year_and_its_comments_stay()
    {
        var year = JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023")))!;
        var reviews = year["members"]!.AsArray().Select(member => member!["review"]?.DeepClone()).ToList();
        await using var source = await Start(("nam.json", year.ToJsonString()));
        ReportsProgram.Run("generate", source.At("nam.json"), "-o", source.At("ra"), "--force");
        foreach (var member in year["members"]!.AsArray())
            member!.AsObject().Remove("review");
        await using var studio = await Start(("nam.json", "// của chi bộ\n" + year.ToJsonString() + "\n// hết\n"));
        var id = (await studio.Get("/api/home"))["years"]![0]!["id"]!.GetValue<string>();

        using var form = new MultipartFormDataContent();
        foreach (var file in Directory.GetFiles(source.At("ra/ban-kiem-diem")))
            form.Add(new ByteArrayContent(File.ReadAllBytes(file)), "files", Path.GetFileName(file));
        form.Add(new StringContent("sai"), "files", "ảnh.jpg");
        using var answer = await studio.Browser.PostAsync($"/api/years/{id}/collect", form);
        var collected = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

        collected["taken"]!.GetValue<int>().Should().Be(reviews.Count(review => review?["conduct"] is not null), "the other forms hold what the year says, and nothing that their members wrote");
        collected["forms"]!.AsArray().Single(form => form!["file"]!.GetValue<string>() == "ảnh.jpg")!["end"]!.GetValue<string>().Should().Be("refused");
        collected["year"]!["plan"].Should().NotBeNull();
        var text = File.ReadAllText(studio.At("nam.json"));
        text.Should().StartWith("// của chi bộ\n").And.EndWith("\n// hết\n");
        var written = JsonNode.Parse(text, documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!["members"]!.AsArray();
        written.Select(member => member!["review"]?["conduct"]?["rating"]?.ToJsonString()).Should().Equal(reviews.Select(review => review?["conduct"]?["rating"]?.ToJsonString()));
        await studio.Undo(id, "undo");
        File.ReadAllText(studio.At("nam.json")).Should().NotContain("\"review\":{\"conduct\"");
    }

    [Fact]
    public async Task A_template_is_looked_at_again_when_it_is_saved()
    {
        await using var studio = await Start(("nam.json", File.ReadAllText(Repository.Sample("thcs-2023"))));
        File.WriteAllBytes(studio.At("mẫu.docx"), WordFile.Of("Năm {{ year }} {{ khong_co }}").Bytes());
        var home = await studio.Get("/api/home");
        var (form, year) = (home["forms"]![0]!["id"], home["years"]![0]!["id"]);
        var first = await studio.Get($"/api/forms/{form}?year={year}");
        first["names"]!.AsArray().Select(name => name!["name"]!.GetValue<string>()).Should().Contain("year");
        first["findings"]!.AsArray().Should().Contain(finding => finding!["place"] != null);

        var waiting = studio.Get($"/api/forms/{form}?year={year}&since={first["stamp"]}");
        await Task.Delay(600);
        waiting.IsCompleted.Should().BeFalse();
        File.WriteAllBytes(studio.At("mẫu.docx"), WordFile.Of("Năm {{ year }}").Bytes());
        var second = await waiting;
        second["stamp"]!.GetValue<string>().Should().NotBe(first["stamp"]!.GetValue<string>());
        second["findings"]!.AsArray().Should().BeEmpty();
        second["hasPages"]!.GetValue<bool>().Should().BeTrue();
        (await studio.Browser.GetByteArrayAsync($"/api/forms/{form}/document?year={year}")).Should().StartWith("PK"u8.ToArray());
    }

    [Fact]
    public async Task A_form_of_the_program_is_shown_over_its_sample()
    {
        await using var studio = await Start();
        foreach (var form in (await studio.Get("/api/home"))["catalogueForms"]!.AsArray().Where((_, at) => at % 9 == 0))
        {
            var look = await studio.Get($"/api/forms/{form!["id"]}");
            look["hasPages"]!.GetValue<bool>().Should().BeTrue($"{form["edition"]} {form["name"]}: {look["findings"]!.ToJsonString()}");
        }
    }

    static IEnumerable<string> Texts(JsonNode year, string name) => year[name]!.AsArray().Select(path => path!.GetValue<string>());

    static async Task<JsonNode> Import(OpenStudio studio, string name, byte[] bytes)
    {
        using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        using var answer = await studio.Browser.PostAsync($"/api/years/import?name={Uri.EscapeDataString(name)}", content);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
