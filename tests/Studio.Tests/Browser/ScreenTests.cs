using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>What stands on the screen: what fits on it, in which language, what holds where nothing was chosen.</summary>
public sealed class ScreenTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    const string Sample = "thcs-2023.json";

    [Fact]
    public async Task On_a_phone_the_name_stays_beside_the_columns_and_the_page_has_one_line_for_its_state()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await person.Open(Sample);
        await person.Press(person.Page.Locator(".part-button").First);
        await person.Go("Đảng viên");
        await person.Page.Locator(".scroll").EvaluateAsync("place => place.scrollLeft = 600");
        var (name, post) = (await person.Cell(0, 0).BoundingBoxAsync(), await person.Cell(0, 5).BoundingBoxAsync());
        name!.X.Should().BeInRange(0, 60);
        post!.X.Should().BeLessThan(390);
        (name.X + name.Width).Should().BeLessThan(200, "the other columns have more than half of the screen");
        (await person.Page.Locator(".grid thead").BoundingBoxAsync())!.Height.Should().BeLessThan(80);

        studio.Kill();
        await person.Cell(0, 1).FocusAsync();
        await person.Page.Keyboard.TypeAsync("1/2/1980");
        await Assertions.Expect(person.Page.Locator(".saved.lost")).ToBeVisibleAsync();
        (await person.Page.Locator(".saved.lost").BoundingBoxAsync())!.Height.Should().BeLessThan(50, "two lines at most");
        // What would be lost with the page is listed.
        await Assertions.Expect(person.Page.Locator(".middle .problem li")).ToContainTextAsync(["1/2/1980"]);
    }

    [Fact]
    public async Task Results_of_pupils_stand_side_by_side_and_what_holds_is_said_where_nothing_was_chosen()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await Assertions.Expect(person.Field("edition")).ToHaveAttributeAsync("placeholder", "Đang dùng: Hướng dẫn 25-HD/BTCTW ngày 10/11/2023");
        await Assertions.Expect(person.Field("layout")).ToHaveAttributeAsync("placeholder", "Đang dùng: Hướng dẫn 36-HD/VPTW ngày 03/4/2018");
        await Assertions.Expect(person.Field("$schema")).ToHaveCountAsync(0);
        await person.Go("Học sinh", "Kết quả đánh giá");
        (await person.Page.Locator(".scroll").First.EvaluateAsync<int>("place => place.scrollWidth - place.clientWidth")).Should().BeLessThanOrEqualTo(0);
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task In_English_all_but_the_words_of_papers_are_English()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Press(person.Page.Locator(".top button"));
        await person.Open(Sample);
        await Assertions.Expect(person.Page.Locator(".content")).ToContainTextAsync("The name, without academic titles.");
        await person.Go("Members");
        await Assertions.Expect(person.Page.Locator(".sheet-help")).ToContainTextAsync("One member a row.");
        await Assertions.Expect(person.Page.Locator("thead")).ToContainTextAsync("Votes: Hoàn thành xuất sắc nhiệm vụ");
        await Assertions.Expect(person.Page.Locator("thead")).Not.ToContainTextAsync("Phiếu");
        await person.Go("Pupils", "Results of pupils");
        await Assertions.Expect(person.Page.Locator(".sheet-help")).ToContainTextAsync("The columns of shares are computed.");
        person.Faults.Should().BeEmpty();
    }
}
