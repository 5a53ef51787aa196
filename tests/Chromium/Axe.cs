using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Reports.Chromium;

/// <summary>What axe finds on a page that keeps somebody from using it.</summary>
/// <remarks>Axe stays in the page: Playwright's own package reads it into every frame and a page besides at each look, which takes longer than most looks.</remarks>
public static class Axe
{
    // The rules that colours decide.
    static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong by day, as the rule and the element; by night what the colours decide, since nothing else differs then.</summary>
    public static async Task<IReadOnlyList<string>> ByDayAndNight(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var night = await Violations(page, Colours);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return [.. await Violations(page), .. night.Select(violation => $"{violation} (dark)")];
    }

    /// <summary>What is wrong on the page as it is; by all rules where none is given.</summary>
    public static async Task<string[]> Violations(IPage page, params string[] rules)
    {
        await PutInto(page);
        return await page.EvaluateAsync<string[]>(
            """
            async rules => {
                const found = await axe.run(document, { resultTypes: ["violations"], ...(rules.length > 0 && { runOnly: { type: "rule", values: rules } }) });
                return found.violations.flatMap(violation => violation.nodes.map(node => `${violation.id} ${node.html}`));
            }
            """,
            rules);
    }

    /// <summary>True when axe looks into the frames of the page too.</summary>
    public static async Task<bool> SeesFrames(IPage page)
    {
        await PutInto(page);
        return await page.EvaluateAsync<bool>(
            """async () => (await axe.run(document, { runOnly: { type: "rule", values: ["color-contrast"] } })).passes.some(pass => pass.nodes.some(node => node.target.length > 1))""");
    }

    static async Task PutInto(IPage page)
    {
        foreach (var frame in page.Frames)
        {
            if (!await frame.EvaluateAsync<bool>("""() => "axe" in window"""))
                await frame.EvaluateAsync(Script);
        }
    }
}
