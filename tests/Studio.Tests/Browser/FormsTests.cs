using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>The page of who works on a template.</summary>
public sealed class FormsTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    static readonly string Form = Repository.Catalogue.Editions.SelectMany(edition => edition.Documents).First(document => document.Id == "nghi-quyet").TemplatePath;

    [Fact]
    public async Task A_copy_of_a_form_is_checked_as_its_paper_or_as_its_owner_says()
    {
        using var studio = StudioProgram.Start("thcs-2023.json");
        File.Copy(Form, studio.At("mau-cua-toi.docx"));
        await using var person = await Forms(studio);
        var frame = person.Page.Locator(".preview iframe");
        await Assertions.Expect(frame).ToHaveAttributeAsync("data-pages", new System.Text.RegularExpressions.Regex("^[1-9]"));
        await Assertions.Expect(person.Page.Locator(".finding.error")).ToHaveCountAsync(0);
        var choice = person.Page.GetByLabel("Soát như");
        await Assertions.Expect(choice.Locator("option:checked")).ToContainTextAsync("Tự nhận: Nghị quyết");

        await choice.SelectOptionAsync("none");
        await Assertions.Expect(person.Page.Locator(".finding.error").First).ToContainTextAsync("LNT001");
        await Assertions.Expect(person.Page.Locator(".form-pages .message").First).ToContainTextAsync("Chưa in thử được: mẫu còn");
        await Assertions.Expect(frame).ToBeHiddenAsync();
        await choice.SelectOptionAsync("to-trinh");
        await Assertions.Expect(frame).ToBeVisibleAsync();
        await Assertions.Expect(person.Page.Locator(".form-pages .message").First).ToBeHiddenAsync();
        await choice.SelectOptionAsync("");
        await Assertions.Expect(choice.Locator("option:checked")).ToContainTextAsync("Tự nhận: Nghị quyết");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task A_template_that_goes_away_is_said_once_and_is_looked_at_when_it_is_back()
    {
        using var studio = StudioProgram.Start("thcs-2023.json");
        File.Copy(Form, studio.At("mau-cua-toi.docx"));
        await using var person = await Forms(studio);
        await Assertions.Expect(person.Page.Locator(".form-look h2").First).ToBeVisibleAsync();
        await person.Page.EvaluateAsync(
            """
            () => {
              window.said = [];
              const state = document.querySelector("[role=status].quiet");
              new MutationObserver(() => window.said.push(state.textContent)).observe(state, { childList: true, characterData: true, subtree: true });
            }
            """);

        File.Delete(studio.At("mau-cua-toi.docx"));
        await Assertions.Expect(person.Page.Locator(".message.error")).ToContainTextAsync("Tệp mau-cua-toi.docx không còn trong thư mục.");
        await Assertions.Expect(person.Page.Locator(".form-look")).ToBeHiddenAsync();
        // Looked for again and again meanwhile.
        await Task.Delay(5000);
        (await person.Page.EvaluateAsync<string[]>("() => window.said")).Should().ContainSingle();

        File.Copy(Form, studio.At("mau-cua-toi.docx"));
        await Assertions.Expect(person.Page.Locator(".form-look h2").First).ToBeVisibleAsync();
        await Assertions.Expect(person.Page.Locator(".message.error")).ToHaveCountAsync(0);
        person.Faults.Should().BeEmpty();
    }

    async Task<Person> Forms(StudioProgram studio)
    {
        var person = await Person.At(browser.Chromium, studio.Address);
        await person.Press(person.Page.Locator("a[href='#/forms']"));
        await person.Page.Locator(".choices select").First.WaitForAsync();
        return person;
    }
}
