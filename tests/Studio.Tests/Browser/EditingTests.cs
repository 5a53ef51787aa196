using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>What is typed, pasted and taken back is in the file, and never lost.</summary>
public sealed class EditingTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    const string Sample = "tieu-hoc-2022.json";

    [Fact]
    public async Task Thirty_rows_from_Excel_make_the_table_grow_and_undo_takes_them_back()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Go("Đảng viên");
        var before = await person.Page.Locator("table.grid tbody tr").CountAsync();
        var rows = string.Concat(Enumerable.Range(1, 30).Select(n => $"Nguyễn Thị {n:00}\t{n % 28 + 1}/5/1980\t19/5/2010\t19/5/2011\r\n"));
        await person.Paste(person.Cell(before - 1, 0), rows);
        await Assertions.Expect(person.Page.Locator("table.grid tbody tr")).ToHaveCountAsync(before + 30);
        await person.Saved();
        var members = Year(studio)["members"]!.AsArray();
        members.Should().HaveCount(before - 1 + 30);
        ((string?)members[^1]!["name"]).Should().Be("Nguyễn Thị 30");
        ((string?)members[^1]!["born"]).Should().Be("1980-05-03");

        await person.Cell(before, 0).FocusAsync();
        await person.Page.Keyboard.PressAsync("Control+Z");
        await Assertions.Expect(person.Page.Locator("table.grid tbody tr")).ToHaveCountAsync(before);
        Year(studio)["members"]!.AsArray().Should().HaveCount(before - 1);
        await person.Page.Keyboard.PressAsync("Control+Y");
        await Assertions.Expect(person.Page.Locator("table.grid tbody tr")).ToHaveCountAsync(before + 30);
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task A_word_completes_itself_when_it_can_mean_one_alone_and_what_a_link_leads_to_is_typed_over()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Go("Đảng viên");
        var (keys, level) = (person.Page.Keyboard, person.Page.GetByLabel("Chi bộ đề xuất, Dòng 2", new() { Exact = true }));
        foreach (var (typed, stands) in new[] { ("hoàn thành", "hoàn thành"), ("h", "h"), ("htt", "Hoàn thành tốt nhiệm vụ"), ("ht", "Hoàn thành nhiệm vụ"), ("xuất", "Hoàn thành xuất sắc nhiệm vụ") })
        {
            await level.FocusAsync();
            await keys.PressAsync("Control+A");
            await keys.TypeAsync(typed);
            await keys.PressAsync("Tab");
            await Assertions.Expect(level).ToHaveValueAsync(stands);
        }

        // A day that is none: the finding says whose it is, and leads there.
        var born = person.Page.GetByLabel("Ngày sinh, Dòng 2", new() { Exact = true });
        await born.FillAsync("31/4/1990");
        await person.Cell(0, 0).FocusAsync();
        await person.Saved();
        var finding = person.Page.Locator(".finding-list .finding", new() { HasText = "31/4/1990" });
        await Assertions.Expect(finding.Locator("strong")).ToHaveTextAsync($"{await person.Cell(1, 0).InputValueAsync()}: Ngày sinh");
        await person.Press(finding.GetByRole(AriaRole.Button).First);
        await keys.TypeAsync("30/4/1990");
        await Assertions.Expect(born).ToHaveValueAsync("30/4/1990");
        await person.Saved();
        await Assertions.Expect(finding).ToHaveCountAsync(0);

        // Numbers parted by commas are several.
        await person.Go("Học sinh", "Kết quả đánh giá");
        await person.Page.GetByLabel("Các khối, Dòng 1", new() { Exact = true }).First.FillAsync("1, 2, 3");
        await person.Saved();
        Year(studio).ToJsonString().Should().Contain("\"grades\":[\"1\",\"2\",\"3\"]");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Cells_are_reached_with_arrows_and_Enter_and_a_blank_row_becomes_an_item()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Go("Học sinh", "Khối lớp");
        var keys = person.Page.Keyboard;
        await person.Cell(0, 0).FocusAsync();
        for (var row = 0; row < 5; row++)
            await keys.PressAsync("Enter");
        await keys.TypeAsync("Ghép");
        await keys.PressAsync("ArrowRight");
        await keys.TypeAsync("1");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("12");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("11");
        await keys.PressAsync("ArrowUp");
        await person.Saved();
        Year(studio)["pupils"]!["enrolment"]!["grades"]![5]!.ToJsonString().Should().Be("""{"grade":"Gh\u00E9p","classes":1,"planned":12,"actual":11}""");
        await Assertions.Expect(person.Page.Locator("tfoot output").Nth(0)).ToHaveTextAsync("15");
        await Assertions.Expect(person.Page.Locator("tfoot output").Nth(1)).ToHaveTextAsync("398");

        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Alt+Delete");
        await person.Saved();
        Year(studio)["pupils"]!["enrolment"]!["grades"]!.AsArray().Should().HaveCount(5);
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Cells_chosen_with_Shift_and_arrows_are_copied_as_Excel_takes_them()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Go("Đảng viên");
        var keys = person.Page.Keyboard;
        await person.Cell(0, 0).FocusAsync();
        await keys.PressAsync("Control+A");
        foreach (var key in new[] { "ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft" })
            await keys.PressAsync("Shift+" + key);
        await Assertions.Expect(person.Page.Locator("td.picked")).ToHaveCountAsync(4);
        await keys.PressAsync("Control+C");
        var expected = new List<string>();
        for (var row = 0; row < 2; row++)
            expected.Add($"{await person.Cell(row, 0).InputValueAsync()}\t{await person.Cell(row, 1).InputValueAsync()}");
        (await person.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ReplaceLineEndings("\n").Should().Be(string.Join('\n', expected));

        // Into other rows, whole.
        var last = await person.Page.Locator("table.grid tbody tr").CountAsync() - 1;
        await person.Cell(last, 0).FocusAsync();
        await Assertions.Expect(person.Page.Locator("td.picked")).ToHaveCountAsync(0);
        await keys.PressAsync("Control+V");
        await person.Saved();
        await Assertions.Expect(person.Cell(last + 1, 1)).ToHaveValueAsync(await person.Cell(1, 1).InputValueAsync());
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_stays_as_typed_with_its_finding_beside_it()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Go("Hội nghị, kiểm phiếu", "Hội nghị");
        await person.Type("meeting.date", "31/02/2022");
        await person.Saved();
        await Assertions.Expect(person.Field("meeting.date")).ToHaveValueAsync("31/02/2022");
        await Assertions.Expect(person.Field("meeting.date")).ToHaveAttributeAsync("aria-invalid", "true");
        var described = (await person.Field("meeting.date").GetAttributeAsync("aria-describedby"))!.Split(' ')[^1];
        (await person.Page.Locator("#" + described).InnerTextAsync()).Should().Contain("31/02/2022");

        // From another step the finding leads back to the field.
        await person.Go("Chung");
        await person.Press(person.Page.Locator(".finding.error", new() { HasText = "31/02/2022" }).GetByRole(AriaRole.Button).First);
        await Assertions.Expect(person.Field("meeting.date")).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync("Control+A");
        await person.Page.Keyboard.TypeAsync("17/12/2022");
        await person.Page.Keyboard.PressAsync("Tab");
        await person.Saved();
        await Assertions.Expect(person.Field("meeting.date")).ToHaveAttributeAsync("aria-invalid", "false");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task A_finding_is_kept_with_a_reason_and_taken_back()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Go("Học sinh", "Sĩ số");
        await person.Type("pupils.enrolment.total.actual", "386");
        await person.Saved();
        var finding = person.Page.Locator(".finding-list > section .finding", new() { HasText = "386" }).First;
        await person.Press(finding.GetByRole(AriaRole.Button).Last);
        await person.Page.Keyboard.TypeAsync("Một học sinh chuyển đến sau ngày chốt số liệu");
        await person.Press(person.Page.Locator("dialog button.main"));
        await Assertions.Expect(person.Page.Locator(".finding.accepted .reason")).ToContainTextAsync("chuyển đến sau ngày chốt");
        await person.Saved();
        Year(studio)["acknowledged"]!.AsArray().Should().ContainSingle(entry => ((string?)entry!["reason"])!.StartsWith("Một học sinh"));
        await person.Press(person.Page.Locator(".finding.accepted").GetByRole(AriaRole.Button).Last);
        await Assertions.Expect(person.Page.Locator(".finding.accepted")).ToHaveCountAsync(0);
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Two_tabs_ask_before_one_goes_over_the_other()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await using var other = await Person.In(person.Context, person.Page.Url);
        await other.Field("branch.symbol").WaitForAsync();
        await other.Page.RouteAsync("**/revision*", route => route.AbortAsync());
        await person.Type("branch.symbol", "CBTH");
        await person.Saved();
        // Slowly: somebody in the middle of a word is not interrupted.
        await other.Field("branch.term").FocusAsync();
        await other.Page.Keyboard.PressAsync("Control+A");
        await other.Page.Keyboard.TypeAsync("2022-2027", new() { Delay = 400 });
        await Assertions.Expect(other.Page.Locator("dialog q").First).ToHaveTextAsync("2022-2027");
        await other.Press(other.Page.Locator("dialog button.main"));
        await other.Saved();
        var branch = Year(studio)["branch"]!;
        ((string?)branch["symbol"]).Should().Be("CBTH");
        ((string?)branch["term"]).Should().Be("2022-2027");
        // The first tab learns of it by itself.
        await Assertions.Expect(person.Field("branch.term")).ToHaveValueAsync("2022-2027");
    }

    [Fact]
    public async Task The_program_killed_in_the_middle_of_typing_loses_nothing_that_stands_in_the_page()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Type("branch.symbol", "TRƯỚC");
        await person.Saved();
        var port = new Uri(studio.Address).Port;
        studio.Kill();
        await person.Type("branch.term", "2023-2028");
        await Assertions.Expect(person.Page.Locator(".saved.lost")).ToBeVisibleAsync();
        ((string?)Year(studio)["branch"]!["symbol"]).Should().Be("TRƯỚC");

        studio.Start(port);
        // The new program has a new key: opened once in the same browser, the old page goes on.
        await using var again = await Person.In(person.Context, studio.Address);
        await person.Saved();
        ((string?)Year(studio)["branch"]!["term"]).Should().Be("2023-2028");
    }

    static JsonNode Year(StudioProgram studio) => JsonNode.Parse(File.ReadAllText(studio.At(Sample)), documentOptions: new() { AllowTrailingCommas = true, CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!;
}
