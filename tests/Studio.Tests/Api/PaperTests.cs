using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using static Reports.Studio.Tests.OpenStudio;

namespace Reports.Studio.Tests.Api;

/// <summary>The papers of the studio are those of the command line.</summary>
public sealed class PaperTests
{
    [Theory]
    [InlineData("thcs-2023")]
    [InlineData("mam-non-2024")]
    [InlineData("thpt-2025")]
    [InlineData("tieu-hoc-2022")]
    public async Task The_dossier_is_byte_for_byte_what_generate_writes(string sample)
    {
        var (studio, id) = await WithSample(sample);
        await using var _ = studio;
        await studio.Edit(id, Set("branch.symbol", "CB/2"), Set("branch.secretary", ""));
        await SameAsGenerated(studio, id, sample);
    }

    [Fact]
    public async Task A_wrong_fact_keeps_the_papers_out_that_print_it_as_in_generate()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        await studio.Edit(id, Set("votes.branch.issued", "99"), Set("members[3].born", "31/02"));
        var papers = (await studio.Get($"/api/years/{id}/papers")).AsArray();
        var stopped = papers.Where(paper => paper!["stopped"]!.AsArray().Count > 0).ToList();
        stopped.Should().NotBeEmpty().And.NotHaveCount(papers.Count);
        await SameAsGenerated(studio, id, "thcs-2023");

        // It is shown all the same.
        var shown = await studio.Browser.GetAsync($"/api/years/{id}/papers/{stopped[0]!["n"]}");
        shown.StatusCode.Should().Be(HttpStatusCode.OK);
        shown.Headers.GetValues("X-Stopped").Single().Should().NotBe("0");
    }

    [Fact]
    public async Task Each_paper_is_the_file_of_the_dossier()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        using var zip = new ZipArchive(await studio.Browser.GetStreamAsync($"/api/years/{id}/dossier"));
        foreach (var paper in (await studio.Get($"/api/years/{id}/papers")).AsArray())
        {
            using var answer = await studio.Browser.GetAsync($"/api/years/{id}/papers/{paper!["n"]}");
            answer.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
            var output = paper["output"]!.GetValue<string>();
            answer.Content.Headers.ContentDisposition.FileNameStar.Should().Be(Path.GetFileName(output));
            (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(Content(zip.GetEntry(output)!), output);
        }
    }

    [Fact]
    public async Task A_year_that_is_hardly_begun_has_papers_that_say_what_they_lack()
    {
        await using var studio = await Start();
        var (status, begun) = await studio.Send(HttpMethod.Post, "/api/years", """{"level":"tieu_hoc","year":2025}""");
        status.Should().Be(HttpStatusCode.OK);
        var id = begun["id"]!.GetValue<string>();
        var papers = (await studio.Get($"/api/years/{id}/papers")).AsArray();
        papers.Should().NotBeEmpty().And.Contain(paper => paper!["lacks"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task A_paper_that_lacks_what_it_needs_is_refused_with_what_that_is()
    {
        await using var studio = await Start();
        var (_, begun) = await studio.Send(HttpMethod.Post, "/api/years", """{"level":"tieu_hoc","year":2025}""");
        var papers = (await studio.Get($"/api/years/{begun["id"]}/papers")).AsArray();
        var list = papers.Single(paper => paper!["document"]!.GetValue<string>() == "danh-sach-xep-loai-dang-vien")!["n"];
        foreach (var path in new[] { $"{list}", $"{list}.pdf" })
        {
            var (status, answer) = await studio.Send(HttpMethod.Get, $"/api/years/{begun["id"]}/papers/{path}", "");
            status.Should().Be(HttpStatusCode.UnprocessableEntity);
            answer["message"]!.GetValue<string>().Should().Be("Chưa lập được: cần danh sách đảng viên.");
        }

        (await studio.Send(HttpMethod.Get, $"/api/years/{begun["id"]}/papers/{papers.Count}", "")).Status.Should().Be(HttpStatusCode.NotFound);
        (await studio.Send(HttpMethod.Get, $"/api/years/{begun["id"]}/dossier", "")).Status.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Blanks_are_what_a_paper_says_is_missing_and_what_a_member_has_not_written()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        var whole = await Blanks(studio, id);
        whole.Where(paper => paper.Key.StartsWith("ban-kiem-diem/01", StringComparison.Ordinal)).Should().ContainSingle().Which.Value.Should().BeEmpty();
        var blank = whole["ban-kiem-diem/03-quang-van-thang.docx"];
        blank.Should().Contain("$.members[2].review.conduct.prose").And.OnlyHaveUniqueItems().And.HaveCountGreaterThan(5);

        await studio.Edit(id, Set("meeting.chair", ""), Set("members[2].review.conduct.prose", "Chấp hành tốt."));
        var now = await Blanks(studio, id);
        now["ban-kiem-diem/03-quang-van-thang.docx"].Should().BeEquivalentTo(blank.Where(path => !path.Contains("conduct", StringComparison.Ordinal)));
        now["bien-ban-hoi-nghi.docx"].Should().Contain("$.meeting.chair");
        whole["bien-ban-hoi-nghi.docx"].Should().BeEmpty();
        foreach (var paper in (await studio.Get($"/api/years/{id}/papers")).AsArray())
        {
            using var made = await studio.Browser.GetAsync($"/api/years/{id}/papers/{paper!["n"]}");
            made.Headers.GetValues("X-Missing").Single().Should().Be($"{now[paper["output"]!.GetValue<string>()].Count}");
        }
    }

    [Fact]
    public async Task A_year_of_which_nothing_can_be_made_says_why()
    {
        await using var studio = await Start(("nam.json", """{"year": 2023, "branch": {"name": "A"}}"""));
        var id = (await studio.Get("/api/home"))["years"]![0]!["id"];
        foreach (var path in new[] { "papers", "dossier", "papers/0", "papers/blanks" })
        {
            var (status, answer) = await studio.Send(HttpMethod.Get, $"/api/years/{id}/{path}", "");
            status.Should().Be(HttpStatusCode.UnprocessableEntity);
            answer["findings"]!.AsArray().Should().NotBeEmpty();
        }
    }

    [Fact]
    public async Task The_workbook_is_that_of_the_command_line()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        ReportsProgram.Run("workbook", "write", studio.At("thcs-2023.json"), "-o", studio.At("a.xlsx")).Code.Should().Be(0);
        (await studio.Browser.GetByteArrayAsync($"/api/years/{id}/workbook")).Should().Equal(File.ReadAllBytes(studio.At("a.xlsx")));
    }

    [Fact]
    public async Task The_office_above_gets_its_papers()
    {
        await using var studio = await Start();
        using var form = new MultipartFormDataContent();
        var second = JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023")))!;
        second["branch"]!["name"] = "Chi bộ khác";
        second["branch"]!["code"] = "khac";
        form.Add(new ByteArrayContent(File.ReadAllBytes(Repository.Sample("thcs-2023"))), "files", "một.json");
        form.Add(new StringContent(second.ToJsonString()), "files", "hai.json");
        form.Add(new StringContent("không phải JSON"), "files", "ba.json");
        var made = await Made(form);
        made["files"]!.AsArray().Select(file => file!["name"]!.GetValue<string>()).Should().Equal("một.json", "hai.json", "ba.json");
        made["files"]![2]!["errors"]!.GetValue<int>().Should().BeGreaterThan(0);
        made["papers"]!.AsArray().Should().BeEmpty("as with the command, an error anywhere stops the decision");

        using var whole = new MultipartFormDataContent();
        whole.Add(new ByteArrayContent(File.ReadAllBytes(Repository.Sample("thcs-2023"))), "files", "một.json");
        whole.Add(new StringContent(second.ToJsonString()), "files", "hai.json");
        made = await Made(whole);
        made["papers"]!.AsArray().Should().HaveCount(2);
        foreach (var paper in made["papers"]!.AsArray())
            (await studio.Browser.GetByteArrayAsync($"/api/superior/papers/{paper!["n"]}")).Should().StartWith("PK"u8.ToArray());
        Directory.EnumerateFiles(studio.Folder).Should().BeEmpty();

        async Task<JsonNode> Made(MultipartFormDataContent files)
        {
            using var answer = await studio.Browser.PostAsync("/api/superior", files);
            return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        }
    }

    /// <summary>LibreOffice must be there: without it the test fails.</summary>
    [Fact]
    public async Task A_paper_is_printed_as_it_will_be()
    {
        var (studio, id) = await WithSample();
        await using var _ = studio;
        (await studio.Get("/api/home"))["hasPdf"]!.GetValue<bool>().Should().BeTrue();
        for (var paper = 0; paper < 2; paper++)
        {
            using var printed = await studio.Browser.GetAsync($"/api/years/{id}/papers/{paper}.pdf");
            (await printed.Content.ReadAsByteArrayAsync()).Should().StartWith("%PDF"u8.ToArray());
            printed.Content.Headers.ContentDisposition!.DispositionType.Should().Be("inline", "it is looked at");
        }
    }

    // The paths of what each paper leaves blank, by its file.
    static async Task<Dictionary<string, List<string>>> Blanks(OpenStudio studio, string id)
    {
        var papers = (await studio.Get($"/api/years/{id}/papers")).AsArray();
        var blanks = (await studio.Get($"/api/years/{id}/papers/blanks")).AsArray();
        return papers.Zip(blanks).ToDictionary(one => one.First!["output"]!.GetValue<string>(), one => one.Second!.AsArray().Select(blank => blank!["path"]!.GetValue<string>()).ToList());
    }

    static async Task SameAsGenerated(OpenStudio studio, string id, string sample)
    {
        var folder = studio.At("ra");
        ReportsProgram.Run("generate", studio.At(sample + ".json"), "-o", folder);
        using var zip = new ZipArchive(await studio.Browser.GetStreamAsync($"/api/years/{id}/dossier"));
        zip.Entries.Select(entry => entry.FullName).Should().BeEquivalentTo(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)));
        foreach (var entry in zip.Entries)
            Content(entry).Should().Equal(File.ReadAllBytes(Path.Combine(folder, entry.FullName)), entry.FullName);
    }

    static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
