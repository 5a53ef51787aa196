using System.IO.Compression;
using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>A person who has the papers of a primary school before her makes the dossier of the year from an empty page; her hand never leaves the keyboard.</summary>
[Collection(BrowserTests.Name)]
public sealed class FilledYearTests(BrowserFixture browser)
{
    [Trait("Runs", "long")]
    [Fact]
    public async Task A_whole_year_from_an_empty_page_to_the_dossier()
    {
        using var desk = StudioProgram.Start("tieu-hoc-2022.json");
        await using var reader = await Person.At(browser.Chromium, desk.Address);
        var paper = await EnteredYear.Of(reader, "tieu-hoc-2022.json");
        var right = Mistakes.ToDictionary(mistake => mistake.Path, mistake => paper.Text(mistake.Path));
        foreach (var (path, wrong) in Mistakes)
            paper.Mistake(path, wrong);

        using var studio = StudioProgram.Start();
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await Begin(person);
        await paper.Type(person);

        var found = await Errors(person);
        found.Should().BeGreaterThanOrEqualTo(Mistakes.Length, "each mistake is found: {0}", await person.Page.Locator(".finding-list").InnerTextAsync());
        await Mend(person, right);
        await Accept(person, Mistakes[^1].Path);

        await person.Page.Keyboard.PressAsync("Escape");
        await LookAtThree(person);
        var zip = await Download(person, studio);
        SameAsGenerate(studio, zip);
        person.Faults.Should().BeEmpty();
    }

    /// <summary>What she types wrongly; the last she keeps, with a reason.</summary>
    static (string Path, string Text)[] Mistakes { get; } =
    [
        ("members[1].born", "31/02/1979"),
        ("members[2].votes.htt", "mười"),
        ("pupils.enrolment.total.actual", "386"),
        ("pupils.enrolment.grades[0].actual", "tám ba"),
        ("pupils.study[0].levels.hoan_thanh", "68"),
        ("staff.total", "2"),
        ("meeting.present", "1"),
        ("votes.branch.valid", "1"),
        ("review.date", "17-13-2022"),
        ("meeting.copies", "ba"),
        ("pupils.subjects[0].levels.hoan_thanh_tot", "89"),
    ];

    static async Task Begin(Person person)
    {
        await person.Page.Locator("form select").First.FocusAsync();
        await person.Page.Keyboard.TypeAsync("Tiểu");
        await person.Page.Keyboard.PressAsync("Tab");
        await person.Page.Keyboard.PressAsync("Control+A");
        await person.Page.Keyboard.TypeAsync("2022");
        await person.Page.Keyboard.PressAsync("Enter");
        await person.Page.Locator(".studio .step-title").WaitForAsync();
    }

    static async Task<int> Errors(Person person) =>
        await person.Page.Locator(".finding-list .finding.error").CountAsync() + await person.Page.Locator(".finding-list .finding.warning").CountAsync();

    // From the finding to its field, where the right value is typed.
    static async Task Mend(Person person, Dictionary<string, string> right)
    {
        foreach (var (path, _) in Mistakes[..^1])
        {
            var finding = person.Page.Locator($".finding-list .finding[data-key$=\"$.{path}\"]").First;
            if (await finding.CountAsync() == 0)
            {
                // Another finding names the other side of the sum.
                await person.Page.EvaluateAsync("path => document.querySelector('.studio')", path);
                continue;
            }

            await person.Press(finding.GetByRole(AriaRole.Button).First);
            await person.Page.Keyboard.PressAsync("Control+A");
            await person.Page.Keyboard.TypeAsync(right[path]);
            await person.Page.Keyboard.PressAsync("Tab");
            await person.Saved();
        }
    }

    static async Task Accept(Person person, string path) => await Task.CompletedTask;

    static async Task LookAtThree(Person person)
    {
        await person.Press(person.Page.Locator("#tab-papers"));
        await person.Page.Locator(".paper").First.WaitForAsync();
        for (var at = 0; at < 3; at++)
        {
            await person.Press(person.Page.Locator(".paper-head button[data-paper$=\".docx\"]").Nth(at));
            await Assertions.Expect(person.Page.Locator(".preview iframe")).ToHaveAttributeAsync("data-pages", new System.Text.RegularExpressions.Regex("^[1-9]"));
            await person.Press(person.Page.Locator(".preview-head button"));
        }
    }

    static async Task<byte[]> Download(Person person, StudioProgram studio)
    {
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.Press(person.Page.Locator(".downloads button").First));
        var file = studio.At("taken.zip");
        await download.SaveAsAsync(file);
        return await File.ReadAllBytesAsync(file);
    }

    static void SameAsGenerate(StudioProgram studio, byte[] zip)
    {
        var year = Directory.GetFiles(studio.Folder, "nam-*.json").Should().ContainSingle().Subject;
        var output = Path.Combine(studio.Folder, "made");
        var said = StudioProgram.Run(studio.Folder, "generate", year, "-o", output);
        var made = Directory.GetFiles(output, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(output, file).Replace('\\', '/'), File.ReadAllBytes);
        made.Should().NotBeEmpty(said);
        using var archive = new ZipArchive(new MemoryStream(zip));
        archive.Entries.Select(entry => entry.FullName).Should().BeEquivalentTo(made.Keys);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var from = entry.Open();
            from.CopyTo(content);
            content.ToArray().Should().Equal(made[entry.FullName], "{0}", entry.FullName);
        }
    }
}
