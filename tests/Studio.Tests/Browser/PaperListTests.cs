using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>The list of papers: which can be made, which are whole, and what the dossier has of them.</summary>
public sealed class PaperListTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    const string Sample = "thcs-2023.json";

    [Fact]
    public async Task Papers_with_blanks_are_not_shown_as_whole_and_papers_not_made_lead_to_what_they_need()
    {
        using var studio = StudioProgram.Start(Sample);
        var year = JsonNode.Parse(await File.ReadAllTextAsync(studio.At(Sample)))!;
        year.AsObject().Remove("votes");
        year["branch"]!.AsObject().Remove("secretary");
        await File.WriteAllTextAsync(studio.At(Sample), year.ToJsonString());
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Press(person.Page.Locator("#tab-papers"));

        // A paper that lacks a fact, a form nobody has written on, a form that is written.
        var plan = Paper(person, "Kế hoạch kiểm điểm");
        await Assertions.Expect(plan.Locator(".state")).ToHaveTextAsync("còn 1 chỗ trống");
        await Assertions.Expect(Paper(person, "Quàng Văn Thắng").Locator(".state")).ToHaveTextAsync("còn 9 chỗ trống");
        await Assertions.Expect(Paper(person, "Lò Thị Hải Yến").Locator(".state")).ToContainTextAsync("✓");

        var ballots = Paper(person, "Biên bản kiểm phiếu");
        await Assertions.Expect(ballots.Locator(".state")).ToHaveTextAsync("chưa lập được");
        await Assertions.Expect(ballots.Locator("button:not(.link)")).ToHaveCountAsync(0);
        var content = person.Page.Locator(".dossier-state");
        await Assertions.Expect(content).ToContainTextAsync("Bộ hồ sơ có 36 trong 37 văn bản.");
        await Assertions.Expect(content.Locator("details")).ToContainTextAsync("Biên bản kiểm phiếu");
        await person.Page.RunAndWaitForDownloadAsync(() => person.Press("Tải cả bộ hồ sơ (.zip)"));
        await Assertions.Expect(content).ToContainTextAsync("Đã tải về. Bộ hồ sơ có 36 trong 37 văn bản.");

        await person.Press(ballots.Locator("button.link"));
        await Assertions.Expect(person.Page.Locator(".step-title")).ToHaveTextAsync("Hội nghị, kiểm phiếu");
        await Assertions.Expect(person.Page.Locator("[name^=\"votes.\"]:focus")).ToHaveCountAsync(1);

        // A blank leads to its field, and filled in it is gone.
        await person.Press(plan.Locator("summary"));
        await person.Press(plan.Locator("button.link"));
        await Assertions.Expect(person.Field("branch.secretary")).ToBeFocusedAsync();
        await person.Type("branch.secretary", "Người Thử");
        await Assertions.Expect(plan.Locator(".state")).ToContainTextAsync("✓");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Members_without_a_level_are_blanks_of_the_list_and_a_link_leads_to_the_first_of_them()
    {
        using var studio = StudioProgram.Start(Sample);
        var year = JsonNode.Parse(await File.ReadAllTextAsync(studio.At(Sample)))!.AsObject();
        foreach (var member in year["members"]!.AsArray())
            (member!["review"] ??= new JsonObject())["level"] ??= "htt";
        foreach (var member in new[] { 3, 5 })
            Array.ForEach(["proposed_level", "decided_level"], key => year["members"]![member]!.AsObject().Remove(key));
        year.Remove("scoring");
        await File.WriteAllTextAsync(studio.At(Sample), year.ToJsonString());
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Press(person.Page.Locator("#tab-papers"));
        var list = Paper(person, "Danh sách xếp loại chất lượng đảng viên");
        var blanks = list.Locator("details", new() { HasText = "Chỗ trống" });
        await Assertions.Expect(blanks.Locator("button.link")).ToHaveCountAsync(2);
        await person.Press(blanks.Locator("summary"));
        await person.Press(blanks.Locator("button.link").First);
        await Assertions.Expect(person.Page.Locator("input:focus")).ToHaveAttributeAsync("aria-label", "Chi bộ đề xuất, Dòng 4");

        // Of any item means of the first that lacks it.
        (await person.Page.EvaluateAsync<string>("""
            async () => {
              const { Year } = await import("/year.js");
              const year = Object.assign(Object.create(Year.prototype), { lacks: ["members[4].born"], lists: new Map([["members", 3]]), values: new Map([["members[0].name", "A"]]) });
              return [year.first("members[].born"), year.first("members[].name"), year.first("plan.date")].join(" ");
            }
            """)).Should().Be("members[4].born members[1].name plan.date");

        // What is not in the dossier leads to its place in the list.
        await person.Press(person.Page.Locator(".dossier-state summary"));
        await person.Press(person.Page.Locator(".dossier-state .link", new() { HasText = "Bảng tự chấm điểm" }));
        await Assertions.Expect(person.Page.Locator(".paper:focus")).ToContainTextAsync("Bảng tự chấm điểm");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_path_ends_on_its_way_up_whatever_it_looks_like()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        var steps = await person.Page.EvaluateAsync<int[]>("""
            async () => {
              const { above } = await import("/paths.js");
              return ["members[3].votes.htxs", "members[]", "members[*].level", "a.", "[", "votes[]..x"].map(path => {
                let steps = 0;
                for (let at = path; at && steps < 100; at = above(at))
                  steps++;
                return steps;
              });
            }
            """);
        steps.Should().Equal(4, 2, 3, 2, 1, 4);
    }

    static ILocator Paper(Person person, string name) => person.Page.Locator(".paper", new() { Has = person.Page.Locator(".paper-name", new() { HasText = name }) }).First;
}
