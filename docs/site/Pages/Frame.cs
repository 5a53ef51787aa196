using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Site.Tongues;

namespace Reports.Site.Pages;

/// <summary>What stands around every page: <c>Web/frame.html</c>, a template in our own language.</summary>
sealed class Frame
{
    static readonly JsonSerializerOptions Settings = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    readonly Script _template;
    readonly IReadOnlyDictionary<Shelf, List<Page>> _shelves;

    public Frame(IReadOnlyDictionary<Shelf, List<Page>> shelves)
    {
        var problems = new DiagnosticBag();
        _shelves = shelves;
        _template = Script.CompileText(Encoding.UTF8.GetString(Asset.Bytes("frame.html")), "frame.html", new ScriptSettings(Builtins.Library) { AutoIndent = false }, problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.Select(problem => problem.Message.In(Language.English))));
    }

    /// <summary>The whole page.</summary>
    public string Around(Page page)
    {
        var data = new
        {
            page.Target,
            Title = Markup.Escape(page.Title),
            Up = string.Concat(Enumerable.Repeat("../", page.Target.Count(letter => letter == '/'))),
            page.Body,
            Only = page.Spoken switch { Spoken.Vietnamese => "vi", Spoken.English => "en", _ => "" },
            Headings = page.Headings.Select(heading => new { heading.Id, heading.Html }),
            Sources = string.Join(", ", page.Sources),
            Shelves = _shelves.Select(shelf => new
            {
                Name = Halves.Html(shelf.Key.Name),
                Pages = shelf.Value.Select(one => new { Url = PageLinks.Relative(page.Target, one.Target), one.TitleHtml, Here = one == page }),
            }),
        };
        using var output = new Utf8Output();
        var values = JsonValues.Read(JsonSerializer.SerializeToUtf8Bytes(data, Settings), "page", new DiagnosticBag());
        _template.Render(new RenderContext(values, RenderSettings.Default, output));
        return output.ToString();
    }
}

/// <summary>Words of the frame, written as <c>Tìm · Search</c>.</summary>
static class Halves
{
    public static string Html(string words) => words.Split(" · ") is [var vietnamese, var english]
        ? $"<span class=\"half\" lang=\"vi\">{Markup.Escape(vietnamese)}</span><span class=\"between\"> · </span><span class=\"half\" lang=\"en\">{Markup.Escape(english)}</span>"
        : Markup.Escape(words);
}

/// <summary>Text within HTML.</summary>
static class Markup
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
