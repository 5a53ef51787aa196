using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>How the page and its papers look: to everybody, and beside LibreOffice's pages.</summary>
public sealed partial class LookTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Trait("Runs", "long")]
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Nothing_on_any_step_keeps_anybody_out(int width)
    {
        using var studio = StudioProgram.Start("thpt-2025.json");
        await using var person = await Person.At(browser.Chromium, studio.Address, new() { ViewportSize = new() { Width = width, Height = 800 }, BypassCSP = true });
        await LetScriptsIntoPapers(person);
        await person.Page.Locator("a.year").WaitForAsync();
        var found = new List<string>();
        await Look(person, "home", found);
        await person.Open("thpt-2025.json");
        foreach (var step in await Addresses(person, ".steps a"))
        {
            await To(person, step);
            var sheets = await Addresses(person, ".tabs:not([hidden]) a");
            foreach (var sheet in sheets.Count > 0 ? sheets : [step])
            {
                await To(person, sheet);
                await Look(person, sheet, found);
            }
        }

        if (width < 900)
            await person.Press(person.Page.Locator(".part-button").Last);
        await Look(person, "findings", found);
        await person.Press(person.Page.Locator("#tab-papers"));
        await person.Page.Locator(".paper").First.WaitForAsync();
        await Look(person, "papers", found);
        foreach (var paper in (string[])["nghi-quyet.docx", "bang-tong-hop-xep-loai.docx", "tin-bai.html", "tin-bai.md"])
        {
            await person.Press(person.Page.Locator($".paper-head button[data-paper=\"{paper}\"]"));
            await Assertions.Expect(person.Page.Locator(".preview .note")).Not.ToHaveTextAsync("Đang vẽ …");
            await Look(person, paper, found);
            (await Axe.SeesFrames(person.Page)).Should().BeTrue("the paper is looked at too");
            await person.Press(person.Page.Locator(".preview-head button"));
        }

        found.Should().BeEmpty();
        person.Faults.Should().BeEmpty();
    }

    static async Task To(Person person, string address)
    {
        await person.Page.EvaluateAsync("address => location.hash = address", address);
        await person.Page.Locator($"a[aria-current][href=\"{address}\"]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    static async Task<IReadOnlyList<string>> Addresses(Person person, string links) =>
        await person.Page.Locator(links).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

    // Nothing runs in the frame of a paper, axe neither; for its sake alone the frame is made less strict.
    static async Task LetScriptsIntoPapers(Person person)
    {
        await person.Page.RouteAsync("**/preview.js", async route =>
        {
            var file = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = file, Body = (await file.TextAsync()).Replace("sandbox: \"allow-same-origin\"", "sandbox: \"allow-same-origin allow-scripts\"", StringComparison.Ordinal) });
        });
        await person.Page.ReloadAsync();
    }

    static async Task Look(Person person, string where, List<string> found) =>
        found.AddRange((await Axe.ByDayAndNight(person.Page)).Select(violation => $"{where}: {violation}"));

    [Trait("Runs", "long")]
    [Theory]
    [InlineData("mam-non-2024.json")]
    [InlineData("thcs-2023.json")]
    [InlineData("thpt-2025.json")]
    [InlineData("tieu-hoc-2022.json")]
    public async Task Papers_have_the_pages_that_LibreOffice_prints(string sample)
    {
        using var studio = StudioProgram.Start(sample);
        var made = studio.At("made");
        StudioProgram.Run(studio.Folder, "generate", sample, "-o", made);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(sample);
        await person.Press(person.Page.Locator("#tab-papers"));
        await person.Page.Locator(".paper").First.WaitForAsync();
        // The members' forms as one file are in the dossier alone.
        var listed = await person.Page.Locator(".paper-head button[data-paper$=\".docx\"]").EvaluateAllAsync<string[]>("buttons => buttons.map(button => button.dataset.paper)");
        var papers = listed.Select(name => Path.Combine(made, name)).Where(File.Exists).ToList();
        papers.Should().HaveCountGreaterThan(12);
        var printed = Print(papers, studio.At("printed"));

        var different = new List<string>();
        foreach (var paper in papers)
        {
            var name = Path.GetRelativePath(made, paper).Replace('\\', '/');
            await person.Press(person.Page.Locator($".paper-head button[data-paper=\"{name}\"]"));
            var frame = person.Page.Locator(".preview iframe");
            await Assertions.Expect(frame).ToHaveAttributeAsync("data-pages", Number());
            var pages = int.Parse((await frame.GetAttributeAsync("data-pages"))!, System.Globalization.CultureInfo.InvariantCulture);
            if (pages != printed[paper])
                different.Add($"{name}: {pages}, printed {printed[paper]}");
            await frame.EvaluateAsync("frame => delete frame.dataset.pages");
            await person.Press(person.Page.Locator(".preview-head button"));
        }

        different.Count.Should().BeLessThanOrEqualTo(papers.Count / 13, string.Join("; ", different));
        person.Faults.Should().BeEmpty();
    }

    // Files of the same name lie in different folders: each is printed under a number.
    static Dictionary<string, int> Print(List<string> papers, string folder)
    {
        Directory.CreateDirectory(folder);
        var copies = papers.Select((paper, at) => Path.Combine(folder, $"{at}.docx")).ToList();
        for (var at = 0; at < papers.Count; at++)
            File.Copy(papers[at], copies[at]);
        Run("soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. copies]);
        return papers.Select((paper, at) => (paper, Pages: int.Parse(PagesLine().Match(Run("pdfinfo", [Path.Combine(folder, $"{at}.pdf")])).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)))
            .ToDictionary(one => one.paper, one => one.Pages);
    }

    static string Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    [GeneratedRegex("^[1-9]")]
    private static partial Regex Number();

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex PagesLine();
}
