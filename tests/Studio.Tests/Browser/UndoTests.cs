using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>What is taken back: one field at a time, where it stands, and why it cannot be.</summary>
public sealed class UndoTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    const string Sample = "tieu-hoc-2022.json";

    [Fact]
    public async Task Fields_typed_while_the_program_is_slow_are_undone_one_by_one_and_the_page_goes_there()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Page.RouteAsync("**/api/years/*?lang=vi", async route =>
        {
            await Task.Delay(route.Request.Method == "PATCH" ? 600 : 0);
            await route.ContinueAsync();
        });
        await person.Type("branch.symbol", "CBX");
        await person.Type("branch.term", "2022-2027");
        await person.Type("school.principal", "Người Thử");
        await person.Saved();
        await person.Page.UnrouteAllAsync();
        await person.Go("Đội ngũ");

        var notice = person.Page.Locator(".notice");
        await person.Press("Hoàn tác");
        await Assertions.Expect(person.Field("school.principal")).ToBeFocusedAsync();
        await Assertions.Expect(notice).ToContainTextAsync("Đã hoàn tác: Chung: Hiệu trưởng");
        await Assertions.Expect(notice).Not.ToContainTextAsync("ô khác");
        ((string?)Year(studio)["branch"]!["term"]).Should().Be("2022-2027");
        await person.Press("Hoàn tác");
        await Assertions.Expect(person.Field("branch.term")).ToBeFocusedAsync();
        ((string?)Year(studio)["branch"]!["symbol"]).Should().Be("CBX");
        await person.Press("Hoàn tác");
        await Assertions.Expect(person.Field("branch.symbol")).ToBeFocusedAsync();
        await person.Press("Làm lại");
        await Assertions.Expect(person.Field("branch.symbol")).ToHaveValueAsync("CBX");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task After_a_change_from_elsewhere_the_page_says_why_nothing_can_be_undone()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Type("branch.symbol", "CBX");
        await person.Saved();
        File.WriteAllText(studio.At(Sample), File.ReadAllText(studio.At(Sample)).Replace("CBX", "CBY", StringComparison.Ordinal));
        await Assertions.Expect(person.Page.Locator(".notice")).ToContainTextAsync("Không hoàn tác được những thay đổi trước khi tệp được sửa ở nơi khác.");
        var undo = person.Page.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác", Exact = true });
        await Assertions.Expect(undo).ToBeDisabledAsync();
        await Assertions.Expect(undo).ToHaveAttributeAsync("title", new System.Text.RegularExpressions.Regex("sửa ở nơi khác"));

        await person.Type("branch.symbol", "CBZ");
        await person.Saved();
        await Assertions.Expect(undo).ToBeEnabledAsync();
        await Assertions.Expect(undo).ToHaveAttributeAsync("title", "Ctrl+Z");
    }

    [Fact]
    public async Task Delete_takes_a_place_of_a_new_file_away_and_undo_brings_it_back()
    {
        using var studio = StudioProgram.Start();
        StudioProgram.Run(studio.Folder, "new", Sample, "--level", "tieu-hoc", "--year", "2026");
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        var secretary = person.Field("branch.secretary");
        await Assertions.Expect(secretary).ToHaveAttributeAsync("placeholder", "họ tên bí thư");
        await secretary.FocusAsync();
        await person.Page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(secretary).ToHaveAttributeAsync("placeholder", "");
        await person.Page.Keyboard.PressAsync("Tab");
        await person.Saved();
        Year(studio)["branch"]!["secretary"].Should().BeNull();

        await person.Page.Keyboard.PressAsync("Control+Z");
        await Assertions.Expect(secretary).ToBeFocusedAsync();
        await Assertions.Expect(secretary).ToHaveAttributeAsync("placeholder", "họ tên bí thư");
        await Assertions.Expect(person.Page.Locator(".notice")).ToContainTextAsync("Đã hoàn tác: Chung: Bí thư");

        // In a table as well.
        await person.Go("Đảng viên");
        var post = person.Cell(0, 5);
        await Assertions.Expect(post).ToHaveAttributeAsync("placeholder", "chức vụ chính quyền");
        await post.FocusAsync();
        await person.Page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(post).ToHaveAttributeAsync("placeholder", "");
        await person.Saved();
        Year(studio)["members"]![0]!["posts"]!["government"].Should().BeNull();
        person.Faults.Should().BeEmpty();
    }

    static JsonNode Year(StudioProgram studio) => JsonNode.Parse(File.ReadAllText(studio.At(Sample)), documentOptions: new() { AllowTrailingCommas = true, CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!;
}
