using Microsoft.Playwright;
using Xunit;

namespace Reports.Chromium;

/// <summary>Chromium as it is installed; started once for the tests of a class.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // The shell without a window does the same with two thirds of the work.
    static readonly string[] Installed = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    IPlaywright? _playwright;

    public IBrowser Chromium { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var program = Environment.GetEnvironmentVariable("CHROMIUM") ?? Installed.FirstOrDefault(File.Exists);
        if (!File.Exists(program))
            throw new InvalidOperationException("These tests need Chromium: install chromium-headless-shell, as .ci/run does, or name it in CHROMIUM.");
        // As long as an action may take: other work may keep the machine busy.
        Assertions.SetDefaultExpectTimeout(15_000);
        _playwright = await Playwright.CreateAsync();
        Chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (Chromium is not null)
            await Chromium.DisposeAsync();
        _playwright?.Dispose();
    }
}
