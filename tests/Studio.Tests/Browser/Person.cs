using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Reports.Studio.Tests.Browser;

/// <summary>Somebody at the page: types, pastes, presses keys, reads what is there. Every fault that the page's script has is an error here.</summary>
sealed class Person : IAsyncDisposable
{
    readonly List<string> _faults = [];

    Person(IBrowserContext context, IPage page) => (Context, Page) = (context, page);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>What the page's script complained of.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<Person> At(IBrowser browser, string address, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        context.SetDefaultTimeout(15_000);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        return await In(context, address);
    }

    /// <summary>Another tab of the same browser.</summary>
    public static async Task<Person> In(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        var person = new Person(context, page);
        page.PageError += (_, error) => person._faults.Add(error);
        page.Console += (_, message) =>
        {
            // What the network refuses is said by the page itself.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                person._faults.Add(message.Text);
        };
        await page.GotoAsync(address);
        return person;
    }

    /// <summary>Opens a year from the first page, with the keyboard.</summary>
    public async Task Open(string file)
    {
        await Page.Locator("a.year", new() { HasText = file }).First.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator(".studio .step-title").WaitForAsync();
    }

    /// <summary>Goes to a step, and to a sheet of it, by their titles.</summary>
    public async Task Go(string step, string? sheet = null)
    {
        await Press(Page.Locator(".steps a", new() { HasTextRegex = Starting(step) }));
        await Assertions.Expect(Page.Locator(".step-title")).ToHaveTextAsync(step);
        if (sheet is null)
            return;
        var tab = Page.Locator(".tabs a", new() { HasTextRegex = Starting(sheet) }).First;
        await Press(tab);
        await Assertions.Expect(tab).ToHaveAttributeAsync("aria-current", "page");
    }

    static Regex Starting(string text) => new("^" + Regex.Escape(text) + @"( |$|\d|✓|chưa|not)");

    /// <summary>The input of a field by its path.</summary>
    public ILocator Field(string path) => Page.Locator($"[name=\"{path}\"]");

    public async Task Type(string path, string text)
    {
        await Field(path).FocusAsync();
        await Page.Keyboard.PressAsync("Control+A");
        if (text.Contains('\n', StringComparison.Ordinal))
            await Page.Keyboard.InsertTextAsync(text);
        else
            await Page.Keyboard.TypeAsync(text);
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("Tab");
    }

    /// <summary>A cell of a table: row and column from 0.</summary>
    public ILocator Cell(int row, int column, int table = 0) => Page.Locator("table.grid").Nth(table).Locator("tbody tr").Nth(row).Locator("input, textarea").Nth(column);

    /// <summary>Pastes cells as Excel puts them on the clipboard.</summary>
    public async Task Paste(ILocator cell, string text)
    {
        await Page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await cell.FocusAsync();
        await Page.Keyboard.PressAsync("Control+V");
    }

    /// <summary>Presses a button or a link with the keyboard.</summary>
    public async Task Press(ILocator what)
    {
        await what.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
    }

    public Task Press(string name) => Press(Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }));

    /// <summary>Waits until all is on the disk.</summary>
    public async Task Saved() => await Assertions.Expect(Page.Locator(".saved.saved")).ToHaveClassAsync("saved saved");

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        await Context.DisposeAsync();
    }
}
