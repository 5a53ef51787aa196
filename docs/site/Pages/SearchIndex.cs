using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Reports.Site.Pages;

/// <summary>What the search looks through, as a script: a page opened from a folder may load no JSON.</summary>
static class SearchIndex
{
    static readonly JsonSerializerOptions Settings = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(IEnumerable<Page> pages)
    {
        var all = pages.ToList();
        var titles = JsonSerializer.Serialize(all.Select(page => new[] { page.Target, page.Title }), Settings);
        var sections = all.SelectMany((page, index) => page.Sections.Select(section => JsonSerializer.Serialize(new object[] { index, section.Id, section.Heading, section.Text }, Settings)));
        return $"window.reportsIndex = {{ pages: {titles}, sections: [\n{string.Join(",\n", sections)}\n] }};\n";
    }
}
