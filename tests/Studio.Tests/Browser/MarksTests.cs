using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>The marks of steps, sheets and names: nothing yet, in part, all, errors.</summary>
public sealed class MarksTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_workbook_that_nobody_filled_in_has_nothing_entered()
    {
        using var studio = StudioProgram.Start();
        StudioProgram.Run(studio.Folder, "workbook", "new", "trong.xlsx", "--level", "thcs", "--year", "2025");
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open("trong.xlsx");
        (await Marks(person)).Should().HaveCountGreaterThan(8).And.OnlyContain(mark => mark == "chưa nhập" || mark == "3 lỗi");
        await person.Go("Học sinh", "Khối lớp");
        await person.Cell(0, 1).FillAsync("3");
        await person.Cell(0, 2).FocusAsync();
        await person.Saved();
        await Assertions.Expect(Tab(person, "Khối lớp")).ToContainTextAsync("1/4");
        await Assertions.Expect(Tab(person, "Sĩ số")).ToContainTextAsync("chưa nhập");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_carried_from_last_year_is_not_what_was_entered_this_year()
    {
        using var studio = StudioProgram.Start("thcs-2023.json");
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Press(person.Page.Locator("section", new() { Has = person.Page.GetByRole(AriaRole.Heading, new() { Name = "Từ năm trước", Exact = true }) }).GetByRole(AriaRole.Button));
        await person.Press(person.Page.Locator("dialog button.main"));
        await Assertions.Expect(Step(person, "Chung")).ToContainTextAsync("✓");
        foreach (var step in new[] { "Học sinh", "Kiểm điểm tập thể", "Hội nghị, kiểm phiếu", "Bản kiểm điểm đảng viên", "Hạn chế, biện pháp" })
            await Assertions.Expect(Step(person, step)).ToContainTextAsync("chưa nhập");
        foreach (var step in new[] { "Đảng viên", "Đội ngũ", "Công tác đảng" })
            await Assertions.Expect(Step(person, step)).ToContainTextAsync("còn ");

        // What is left is listed, with what is to be confirmed until somebody ticks it.
        await person.Go("Đội ngũ");
        var left = person.Page.Locator(".left-open");
        await Assertions.Expect(left.Locator("summary")).ToHaveTextAsync("Còn 4 mục trên trang này");
        await person.Press(left.Locator("summary"));
        await Assertions.Expect(left.Locator("li")).ToHaveTextAsync(["Thi giáo viên giỏi", "Chuẩn nghề nghiệp", "Xếp loại viên chức", "Tổng số"], new() { UseInnerText = true });
        await person.Press(left.Locator("button", new() { HasText = "Xếp loại viên chức" }));
        await Assertions.Expect(person.Page.Locator("[name^=\"staff.civil_servant_ratings.\"]:focus")).ToHaveCountAsync(1);
        await person.Press(person.Page.Locator(".carried-open button"));
        await person.Page.Locator("dialog li", new() { HasText = "Số người của đội ngũ" }).Locator("input").CheckAsync();
        await person.Press(person.Page.Locator("dialog button.main"));
        await Assertions.Expect(left.Locator("summary")).ToHaveTextAsync("Còn 3 mục trên trang này");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Levels_that_do_not_come_to_their_number_yet_are_open_and_wrong_when_no_box_is_left()
    {
        const string Sample = "thcs-2023.json";
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        await person.Go("Học sinh", "Kết quả đánh giá");
        var (sum, level) = (person.Page.Locator("table.grid").First.Locator("tbody tr").First.Locator("td.locked output").Last, person.Page.Locator("table.grid").First.GetByLabel("Khá, Dòng 1"));
        await level.FillAsync("");
        await Assertions.Expect(sum).Not.ToHaveClassAsync(Off);
        await person.Saved();
        await Assertions.Expect(Tab(person, "Kết quả đánh giá")).Not.ToContainTextAsync("✓");
        await Assertions.Expect(person.Page.Locator(".left-open summary")).ToContainTextAsync("Còn 1 mục");
        await level.FillAsync("82");
        await Assertions.Expect(sum).ToHaveClassAsync(Off);
        await level.FillAsync("83");
        await person.Saved();
        await Assertions.Expect(Tab(person, "Kết quả đánh giá")).ToContainTextAsync("✓");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Of_members_the_marks_say_how_many_and_what_each_has_still_to_write()
    {
        using var studio = StudioProgram.Start("thpt-2025.json");
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open("thpt-2025.json");
        var step = Step(person, "Bản kiểm điểm đảng viên");
        await Assertions.Expect(step).ToContainTextAsync("2/18");
        await person.Go("Bản kiểm điểm đảng viên", "Bản kiểm điểm ĐV");
        var name = person.Page.Locator(".names .name", new() { HasText = "Bùi Thị Quỳnh Chi" });
        await Assertions.Expect(name.Locator(".state")).ToHaveTextAsync("còn 9 mục");
        await person.Press(name);
        foreach (var part in new[] { "conduct", "duties", "commitment", "limitations", "causes", "remedied", "explanations", "responsibilities", "directions" })
            await person.Type($"members[3].review.{part}.prose", $"Nội dung của phần {part}.");
        await person.Saved();
        await Assertions.Expect(name.Locator(".state")).ToContainTextAsync("✓");
        await Assertions.Expect(step).ToContainTextAsync("3/18");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task A_finding_that_is_kept_enters_nothing()
    {
        const string Sample = "tieu-hoc-2022.json";
        using var studio = StudioProgram.Start(Sample);
        var year = JsonNode.Parse(await File.ReadAllTextAsync(studio.At(Sample)))!.AsObject();
        year.Remove("limitations");
        year.Remove("next_year_tasks");
        year["pupils"]!["enrolment"]!["total"]!["actual"] = 386;
        await File.WriteAllTextAsync(studio.At(Sample), year.ToJsonString());
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Open(Sample);
        var limitations = Step(person, "Hạn chế, biện pháp");
        await Assertions.Expect(limitations).ToContainTextAsync("chưa nhập");
        await person.Press(person.Page.Locator(".finding-list .finding[data-key^=\"YEAR207 \"]").GetByRole(AriaRole.Button).Last);
        await person.Page.Keyboard.TypeAsync("Một học sinh chuyển đến sau ngày chốt số liệu");
        await person.Press(person.Page.Locator("dialog button.main"));
        await Assertions.Expect(person.Page.Locator(".finding.accepted")).ToHaveCountAsync(1);
        await Assertions.Expect(limitations).ToContainTextAsync("chưa nhập");

        // Mended afterwards, what was kept is taken back where it is said to be idle.
        await person.Go("Học sinh", "Sĩ số");
        await person.Type("pupils.enrolment.total.actual", "385");
        await person.Saved();
        var idle = person.Page.Locator(".finding[data-key^=\"YEAR031 \"]");
        await person.Press(idle.GetByRole(AriaRole.Button, new() { Name = "Bỏ ghi nhận" }));
        await Assertions.Expect(idle).ToHaveCountAsync(0);
    }

    static Regex Off { get; } = new(@"\boff\b");

    static ILocator Step(Person person, string title) => person.Page.Locator(".steps a", new() { Has = person.Page.Locator(".link-text", new() { HasTextRegex = new($"^{title}$") }) });

    static ILocator Tab(Person person, string title) => person.Page.Locator(".tabs a", new() { HasText = title });

    static async Task<IReadOnlyList<string>> Marks(Person person) => await person.Page.Locator(".steps .state").AllInnerTextsAsync();
}
