namespace Reports.Studio.Tests.Browser;

/// <summary>What the looks at pages rely on: axe finds faults by day, by night and in a frame.</summary>
public sealed class AxeTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData("<p>Read me</p>")]
    [InlineData("<p>Read me</p><img src='data:,'>", "image-alt <img src=\"data:,\">")]
    [InlineData("<p style='color: #ccc'>Read me</p>", "color-contrast <p style=\"color: #ccc\">Read me</p>")]
    [InlineData("<style>@media (prefers-color-scheme: dark) { p { color: #ccc } }</style><p>Read me</p>", "color-contrast <p>Read me</p> (dark)")]
    [InlineData("<iframe title='a' srcdoc='<html lang=en><title>a</title><img src=&quot;data:,&quot;><p>Read me</p></html>'></iframe>", "image-alt <img src=\"data:,\">")]
    public async Task What_is_hard_to_use_is_found(string body, string? fault = null)
    {
        var page = await browser.Chromium.NewPageAsync();
        await page.RouteAsync("**/*", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<html lang='en'><title>a</title><body style='background: #fff; color: #000'><main><h1>a</h1>{body}</main></body></html>",
        }));
        // Axe looks into frames of a page that has an address.
        await page.GotoAsync("http://page.invalid/");

        var found = await Axe.ByDayAndNight(page);

        // Colours that the element itself has are as hard to read by night.
        found.Where(one => fault is null || one != fault + " (dark)").Should().Equal(fault is null ? [] : [fault]);
        (await Axe.SeesFrames(page)).Should().Be(body.Contains("iframe", StringComparison.Ordinal));
        await page.CloseAsync();
    }
}
