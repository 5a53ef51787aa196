using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Reports.Site;
using Reports.Tests.Cases;

namespace Reports.Tests.Documentation;

/// <summary>The pages in Chromium, opened from their folder as a reader opens them.</summary>
public sealed class SiteInBrowserTests : IClassFixture<BrowserFixture>, IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-site-").FullName;
    readonly List<string> _asked = [];
    readonly List<string> _faults = [];
    readonly IBrowser _chromium;

    public SiteInBrowserTests(BrowserFixture browser)
    {
        _chromium = browser.Chromium;
        SiteProgram.Run([_folder], ShippedCases.Root, TextWriter.Null, TextWriter.Null).Should().Be(0);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Words_without_marks_find_words_with_them_by_the_keyboard_alone()
    {
        var page = await Open("docs/word.html");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("SO THANH CHU");
        var first = page.Locator("#results a").First;
        await Assertions.Expect(first).ToContainTextAsync("vi.words");
        await Assertions.Expect(first.Locator("mark").Filter(new() { HasText = "chữ" }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("places");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("docs/functions\\.html#vi\\.words$"));
        await page.FillAsync("#search", "kiem diem");
        await Assertions.Expect(page.Locator("#results mark").First).ToHaveTextAsync("kiểm");
        await page.FillAsync("#search", "xyzzy");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Không thấy gì. · Nothing found.");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#results")).ToBeHiddenAsync();
        NothingElse();
    }

    [Fact]
    public async Task The_language_that_was_chosen_stays_for_other_pages()
    {
        var page = await Open("docs/codes/CLI.html");
        var (vietnamese, english) = (page.GetByText("Tệp được nêu phải có."), page.GetByText("A file that is named must be there."));
        await Assertions.Expect(vietnamese).ToBeVisibleAsync();
        await Assertions.Expect(english).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await Assertions.Expect(vietnamese).ToBeHiddenAsync();
        await Assertions.Expect(english).ToBeVisibleAsync();
        await page.GotoAsync(Address("docs/commands.html"));
        await Assertions.Expect(page.GetByText("Usage:").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Cách dùng:").First).ToBeHiddenAsync();
        await page.GotoAsync(Address("docs/trang-nhap.html"));
        await Assertions.Expect(page.GetByText("This page is in Vietnamese only.")).ToBeVisibleAsync();
        (await page.Locator("main p").CountAsync()).Should().BePositive("what has one language is shown whatever is chosen");
        await page.GotoAsync(Address("index.html#vi"));
        await Assertions.Expect(page.GetByText("Hai lệnh").First).ToBeVisibleAsync();
        NothingElse();
    }

    [Fact]
    public async Task Without_scripts_everything_is_there_to_read()
    {
        var page = await Open("docs/word.html", new() { JavaScriptEnabled = false });
        await Assertions.Expect(page.Locator("main span.half[lang=vi]").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main span.half[lang=en]").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#search")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task No_page_is_wider_than_a_phone()
    {
        var page = await Open("index.html", new() { ViewportSize = new() { Width = 390, Height = 800 } });
        foreach (var name in BuiltPages.Html.Keys)
        {
            await page.GotoAsync(Address(name));
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).Should().BeLessThanOrEqualTo(0, name);
        }

        NothingElse();
    }

    // Axe looks at every cell of long tables.
    [Trait("Runs", "long")]
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task No_page_keeps_anybody_out(int width)
    {
        var page = await Open("index.html", new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var name in (string[])["docs/commands.html", "docs/functions.html", "docs/word.html", "docs/forms.html", "docs/codes/README.html", "src/Engine/README.html", "index.html"])
        {
            await page.GotoAsync(Address(name));
            await Look(page, name);
        }

        await page.FillAsync("#search", "kiem diem");
        await page.Locator("#results a").First.WaitForAsync();
        await Look(page, "results");
        NothingElse();
    }

    static async Task Look(IPage page, string name) => (await Axe.ByDayAndNight(page)).Should().BeEmpty(name);

    // Nothing but files of the site was asked for, and no script failed.
    void NothingElse()
    {
        _asked.Where(url => !url.StartsWith("file://" + _folder, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)).Should().BeEmpty();
        _faults.Should().BeEmpty();
    }

    async Task<IPage> Open(string name, BrowserNewContextOptions? options = null)
    {
        var page = await (await _chromium.NewContextAsync(options ?? new())).NewPageAsync();
        page.Request += (_, request) => _asked.Add(request.Url);
        page.PageError += (_, fault) => _faults.Add(fault);
        await page.GotoAsync(Address(name));
        return page;
    }

    string Address(string name) => $"file://{_folder}/{name}";
}
