using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>The page of who edits a template: a copy of one of our forms under a name of its own, and one that goes and comes back.</summary>
[Collection(BrowserTests.Name)]
public sealed class OwnFormTests(BrowserFixture browser)
{
    const string Sample = "thcs-2023.json";
    const string Own = "mau-cua-toi.docx";

    [Theory]
    [InlineData("nghi-quyet.docx", "Nghị quyết")]
    [InlineData("bien-ban-hoi-nghi.docx", "Biên bản hội nghị")]
    [InlineData("bao-cao-kiem-diem-tap-the.docx", "kiểm điểm tập thể")]
    [InlineData("ban-kiem-diem-02a.docx", "kiểm điểm cá nhân")]
    public async Task A_copy_of_a_form_is_known_by_the_names_that_it_uses(string form, string name)
    {
        using var studio = StudioProgram.Start(Sample);
        File.Copy(Path.Combine(Repository.Root, "templates", "editions", "2023", form), studio.At(Own));

        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Press(person.Page.Locator("a[href='#/forms']"));
        await Assertions.Expect(person.Page.Locator("select").Nth(2).Locator("option").First).ToContainTextAsync(name);
        (await person.Page.Locator("main").InnerTextAsync()).Should().NotContain("LNT001");
        await Assertions.Expect(person.Page.Locator(".preview iframe")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_template_that_goes_is_said_once_and_looked_at_again_when_it_is_back()
    {
        using var studio = StudioProgram.Start(Sample);
        var source = Path.Combine(Repository.Root, "templates", "editions", "2023", "nghi-quyet.docx");
        File.Copy(source, studio.At(Own));
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Press(person.Page.Locator("a[href='#/forms']"));
        await Assertions.Expect(person.Page.Locator(".preview iframe")).ToBeVisibleAsync();

        File.Delete(studio.At(Own));
        var state = person.Page.Locator("main [role=status]").First;
        await Assertions.Expect(state).ToContainTextAsync("không còn trong thư mục", new() { Timeout = 30000 });
        await Assertions.Expect(person.Page.Locator(".preview iframe")).ToBeHiddenAsync();
        File.Copy(source, studio.At(Own));
        await Assertions.Expect(state).ToContainTextAsync("Soát lúc", new() { Timeout = 30000 });

        File.WriteAllBytes(studio.At(Own), WordFile.Of("{{ if }}").Bytes());
        await Assertions.Expect(person.Page.Locator("main")).ToContainTextAsync("Mẫu còn lỗi", new() { Timeout = 30000 });
    }
}
