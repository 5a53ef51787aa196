using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>Files that come into the page, chosen or dropped: what became of each is said.</summary>
public sealed class FilesTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    const string Sample = "thcs-2023.json";

    [Fact]
    public async Task Of_each_form_that_members_hand_in_the_page_says_what_became_of_it()
    {
        using var studio = StudioProgram.Start(Sample);
        Change(studio.At(Sample), year =>
        {
            foreach (var member in year["members"]!.AsArray().Skip(3))
                Array.ForEach(["review", "committee_remarks", "manager_remarks", "residence_remarks", "civil_servant_level", "proposed_level", "decided_level", "votes"], key => member!.AsObject().Remove(key));
            year["members"]![2]!["review"] = JsonNode.Parse("""{"conduct": {"prose": ["Giữ gìn nền nếp."]}}""");
            year["members"]![4]!["exempt"] = true;
            // Nothing to explain is what the form of the fourth says by itself.
            year["members"]![3]!["review"] = JsonNode.Parse("""{"explanations": {"prose": []}}""");
        });
        StudioProgram.Run(studio.Folder, "generate", Sample, "-o", "made", "--force");
        Change(studio.At(Sample), year =>
        {
            year["members"]![0]!["review"]!["conduct"]!["prose"] = new JsonArray("Đã nhập khác.");
            year["members"]![1]!.AsObject().Remove("review");
            year["members"]![3]!.AsObject().Remove("review");
        });
        var forms = Directory.GetFiles(studio.At("made/ban-kiem-diem")).Order(StringComparer.Ordinal).ToList();

        await using var person = await Person.At(browser.Chromium, studio.Address, new() { ViewportSize = new() { Width = 1280, Height = 800 }, BypassCSP = true });
        await Choose(person, 1, [forms[0], forms[1], forms[3], forms[2], studio.At("made/nghi-quyet.docx")]);
        var rows = person.Page.Locator("dialog tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(5);
        var said = await rows.AllInnerTextsAsync();
        said[0].Should().Contain("01-lo-thi-hai-yen.docx").And.Contain("Lò Thị Hải Yến").And.Contain("giữ phần đã có").And.Contain("I.1.").And.NotContain("--");
        said[1].Should().Contain("đã thu").And.NotContain("giữ");
        said[2].Should().Contain("không có gì mới");
        said[3].Should().Contain("chưa thu").And.Contain("chưa ghi gì");
        said[4].Should().Contain("nghi-quyet.docx").And.Contain("chưa thu").And.Contain("bản kiểm điểm trắng");
        await Assertions.Expect(person.Page.Locator("dialog")).ToContainTextAsync("Đã thu 3 bản. 2 tệp chưa thu được.");
        await Assertions.Expect(person.Page.Locator("dialog")).ToContainTextAsync("Trần Minh Hòa");
        // Nobody waits for who is exempt.
        await Assertions.Expect(person.Page.Locator("dialog")).Not.ToContainTextAsync("Lường Thị Mai Hương");
        await Assertions.Expect(person.Page.Locator("#said")).Not.ToContainTextAsync("Đang làm");

        await Look(person);

        await person.Press(person.Page.Locator("dialog button.main"));
        await person.Page.Locator(".studio").WaitForAsync();
        var members = JsonNode.Parse(await File.ReadAllTextAsync(studio.At(Sample)))!["members"]!;
        members[3]!["review"].Should().BeNull("«Không.» is printed by the form");
        members[1]!["review"]!["conduct"].Should().NotBeNull();
        members.ToJsonString().Should().NotContain("\"Kh\\u00F4ng.\"");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task A_wrong_file_stops_the_papers_of_the_office_above_until_it_is_removed()
    {
        using var studio = StudioProgram.Start(Sample, "tieu-hoc-2022.json");
        File.WriteAllText(studio.At("b.json"), File.ReadAllText(studio.At(Sample)).Replace("Chi bộ Trường THCS Sông Mây", "Chi bộ Trường Tiểu học Sông Mây", StringComparison.Ordinal));
        StudioProgram.Run(studio.Folder, "workbook", "new", "trong.xlsx", "--level", "thcs", "--year", "2023");

        await using var person = await Person.At(browser.Chromium, studio.Address, new() { ViewportSize = new() { Width = 1280, Height = 800 }, BypassCSP = true });
        await person.Press(person.Page.Locator("a[href='#/superior']"));
        await person.Page.Locator(".superior").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Choose(person, 0, [studio.At(Sample), studio.At("b.json")]);
        await person.Press(person.Page.Locator(".superior .paper button").First);
        var frame = person.Page.Locator(".preview iframe");
        await Assertions.Expect(frame).ToHaveAttributeAsync("data-pages", "1");

        // A file of another year and one that nobody has filled in.
        await Choose(person, 0, [studio.At("tieu-hoc-2022.json")]);
        await Choose(person, 0, [studio.At("trong.xlsx")]);
        var page = person.Page.Locator(".superior");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(4);
        await Assertions.Expect(page).ToContainTextAsync("Tệp tieu-hoc-2022.json ghi «2022», tệp thcs-2023.json ghi «2023».");
        await Assertions.Expect(page).Not.ToContainTextAsync("««");
        await Assertions.Expect(page.Locator(".finding-lines .error").First).ToContainTextAsync("Lỗi");
        await Assertions.Expect(page.Locator(".problem")).ToContainTextAsync("Chưa lập văn bản nào");
        await Assertions.Expect(page.Locator(".paper")).ToHaveCountAsync(0);
        await Look(person);

        await person.Press("Bỏ ra: tieu-hoc-2022.json");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
        await person.Press("Bỏ ra: trong.xlsx");
        await Assertions.Expect(page.Locator(".paper")).ToHaveCountAsync(2);
        await person.Press(page.Locator(".paper button").First);
        await Assertions.Expect(frame).ToHaveAttributeAsync("data-pages", "1");

        // What is open stays open when a file goes.
        await person.Press("Bỏ ra: b.json");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(frame).ToBeVisibleAsync();
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task A_workbook_that_is_dropped_says_what_was_read_and_what_was_not()
    {
        using var studio = StudioProgram.Start(Sample);
        StudioProgram.Run(studio.Folder, "workbook", "new", "trong.xlsx", "--level", "thcs", "--year", "2024");
        File.WriteAllText(studio.At("ds.csv"), "Họ và tên,Ngày sinh,Cân nặng\nLò Thị Yến,31/02/1980,50\nVàng A Thử,1/3/1981,60\n");

        await using var person = await Person.At(browser.Chromium, studio.Address);
        await Drop(person, "trong.xlsx", await File.ReadAllBytesAsync(studio.At("trong.xlsx")));
        var dialog = person.Page.Locator("dialog");
        await Assertions.Expect(dialog).ToContainTextAsync("chưa nhập gì");
        await Assertions.Expect(dialog).ToContainTextAsync("2024");
        await person.Press(dialog.Locator("button.main"));
        await person.Page.Locator(".studio").WaitForAsync();

        await Home(person);
        await Drop(person, "ds.csv", await File.ReadAllBytesAsync(studio.At("ds.csv")));
        await Assertions.Expect(dialog.Locator("tbody tr").First).ToContainTextAsync("2 dòng");
        await Assertions.Expect(dialog.Locator(".finding-lines")).ToContainTextAsync("ô C2");
        await Assertions.Expect(dialog.Locator(".finding-lines")).ToContainTextAsync("Cân nặng");
        await person.Press(dialog.Locator("button.main"));
        await person.Page.Locator(".studio").WaitForAsync();

        await Home(person);
        await Drop(person, "hỏng.xlsx", "PK hỏng"u8.ToArray());
        await Assertions.Expect(person.Page.Locator(".drop [role=alert]").First).ToContainTextAsync("hỏng.xlsx");
        person.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_carried_from_last_year_stays_to_be_confirmed_after_a_restart()
    {
        using var studio = StudioProgram.Start(Sample);
        await using var person = await Person.At(browser.Chromium, studio.Address);
        await person.Press(person.Page.Locator("section", new() { HasText = "Từ năm trước" }).Locator("button.main").First);
        var dialog = person.Page.Locator("dialog");
        await Assertions.Expect(dialog).ToContainTextAsync("Danh sách đảng viên (22 người) là của năm 2023");
        var open = await dialog.Locator("input[type=checkbox]").CountAsync();
        open.Should().BeGreaterThan(2);
        await dialog.Locator("input[type=checkbox]").First.FocusAsync();
        await person.Page.Keyboard.PressAsync("Space");
        await person.Press(dialog.Locator("button.main"));
        var button = person.Page.Locator(".carried-open button");
        await Assertions.Expect(button).ToHaveTextAsync($"Từ năm trước: cần xác nhận ({open - 1})");

        studio.Kill();
        studio.Start();
        await using var later = await Person.At(browser.Chromium, studio.Address);
        await later.Open("nam-2024.json");
        await Assertions.Expect(later.Page.Locator(".carried-open button")).ToHaveTextAsync($"Từ năm trước: cần xác nhận ({open - 1})");
        await later.Press(later.Page.Locator(".carried-open button"));
        await Assertions.Expect(later.Page.Locator("dialog input[type=checkbox]").First).ToBeCheckedAsync();
        // From a line to its place.
        await later.Press(later.Page.Locator("dialog li", new() { HasText = "Danh sách đảng viên (22 người)" }).GetByRole(AriaRole.Button));
        await Assertions.Expect(later.Page.Locator(".step-title")).ToHaveTextAsync("Đảng viên");
        later.Faults.Should().BeEmpty();
    }

    static async Task Look(Person person) => (await Axe.Violations(person.Page)).Should().BeEmpty();

    static async Task Home(Person person)
    {
        await person.Press(person.Page.Locator(".brand"));
        await person.Page.Locator(".drop").First.WaitForAsync();
    }

    // With the button, as somebody at the keyboard does.
    static async Task Choose(Person person, int zone, string[] files)
    {
        var chooser = await person.Page.RunAndWaitForFileChooserAsync(() => person.Press(person.Page.Locator(".drop button").Nth(zone)));
        await chooser.SetFilesAsync(files);
    }

    static async Task Drop(Person person, string name, byte[] content) => await person.Page.Locator(".drop").First.EvaluateAsync(
        """
        (zone, [name, base64]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], name));
          zone.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
        }
        """, new[] { name, Convert.ToBase64String(content) });

    static void Change(string file, Action<JsonNode> change)
    {
        var year = JsonNode.Parse(File.ReadAllText(file))!;
        change(year);
        File.WriteAllText(file, year.ToJsonString());
    }
}
