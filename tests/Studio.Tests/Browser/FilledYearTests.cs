using System.IO.Compression;
using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>A person who has the papers of a primary school before her makes the dossier of the year from an empty page; her hand never leaves the keyboard.</summary>
public sealed class FilledYearTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Trait("Runs", "long")]
    [Fact]
    public async Task A_whole_year_from_an_empty_page_to_the_dossier()
    {
        using var desk = StudioProgram.Start("tieu-hoc-2022.json");
        await using var reader = await Person.At(browser.Chromium, desk.Address);
        var paper = await EnteredYear.Of(reader, "tieu-hoc-2022.json");
        var right = Mistakes.ToDictionary(mistake => mistake.Path, mistake => paper.Text(mistake.Path));
        foreach (var mistake in Mistakes.Append(Kept))
            paper.Mistake(mistake.Path, mistake.Wrong);

        using var studio = StudioProgram.Start();
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await Begin(person);
        await paper.Type(person);

        foreach (var mistake in Mistakes)
        {
            await Mend(person, mistake.Path, mistake.Code, right[mistake.Path]);
            paper.Mistake(mistake.Path, right[mistake.Path]);
        }

        await Keep(person, Kept.Code);
        await Assertions.Expect(person.Page.Locator(".counted")).ToContainTextAsync("0 lỗi");
        var typed = await EnteredYear.Of(person, "nam-2022.json");
        paper.Paths.Where(path => typed.Text(path) != paper.Text(path)).Should().BeEmpty("all that is on paper is in the file");

        await LookAtThree(person);
        SameAsGenerate(studio, await Download(person, studio));
        person.Faults.Should().BeEmpty();
    }

    /// <summary>What she types wrongly, and the finding that it gets.</summary>
    static (string Path, string Wrong, string Code)[] Mistakes { get; } =
    [
        ("review.date", "17-13-2022", "YEAR008"),
        ("pupils.enrolment.total.actual", "386", "YEAR207"),
        ("staff.total", "2", "YEAR304"),
        ("members[1].born", "31/02/1979", "YEAR008"),
        ("members[2].votes.htt", "mười", "YEAR005"),
        ("meeting.start", "25:00", "YEAR010"),
        ("meeting.copies", "ba", "YEAR005"),
        ("meeting.convened", "17", "YEAR510"),
        ("votes.branch.valid", "1", "YEAR502"),
    ];

    /// <summary>What she keeps, with a reason.</summary>
    static (string Path, string Wrong, string Code) Kept => ("pupils.subjects[0].levels.hoan_thanh_tot", "89", "YEAR214");

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

    // From the finding to its field, where the right value is typed.
    static async Task Mend(Person person, string path, string code, string right)
    {
        var finding = person.Page.Locator($".finding-list .finding[data-key=\"{code} $.{path}\"]");
        await person.Press(finding.GetByRole(AriaRole.Button).First);
        await Assertions.Expect(person.Page.Locator("[aria-invalid=true]:focus")).ToHaveCountAsync(1);
        await person.Page.Keyboard.PressAsync("Control+A");
        await person.Page.Keyboard.TypeAsync(right);
        await person.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(finding).ToHaveCountAsync(0);
    }

    static async Task Keep(Person person, string code)
    {
        await person.Press(person.Page.Locator($".finding-list .finding[data-key^=\"{code} \"]").GetByRole(AriaRole.Button).Last);
        await person.Page.Keyboard.TypeAsync("Một học sinh chuyển đến sau ngày đánh giá");
        await person.Press(person.Page.Locator("dialog button.main"));
        await Assertions.Expect(person.Page.Locator(".finding.accepted .reason")).ToContainTextAsync("sau ngày đánh giá");
        await person.Saved();
    }

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
