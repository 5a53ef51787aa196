using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Reports.Site.Tongues;

namespace Reports.Site.Pages;

/// <summary>A page without its frame.</summary>
sealed partial record Page(string Target, IReadOnlyList<string> Sources, string Title, string TitleHtml, string Body, IReadOnlyList<Heading> Headings, IReadOnlySet<string> Ids, IReadOnlyList<Section> Sections, Spoken Spoken)
{
    static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    /// <summary>Reads the documents that make a page.</summary>
    public static Page Read(string root, IReadOnlyList<string> sources, PageLinks links)
    {
        var anchors = new Anchors();
        var body = new StringWriter { NewLine = "\n" };
        var (headings, sections, spoken) = (new List<Heading>(), new List<Section>(), Spoken.Nothing);
        var (title, titleHtml) = ("", "");
        foreach (var source in sources)
        {
            var document = MarkdownParser.Parse(Comment().Replace(File.ReadAllText(Path.Combine(root, source)), ""), Markdown);
            NameTable.Join(document);
            links.Lead(source, document);
            var found = TongueMarker.Mark(document);
            spoken |= found;
            var tongue = found.Code();
            if (sources.Count > 1)
                anchors.Take(tongue);
            anchors.Give(document);
            var html = Html(document);
            // Each document of the start page is a half of it, as a paragraph is elsewhere.
            body.Write(sources.Count > 1 ? $"<section id=\"{tongue}\" class=\"half\" lang=\"{tongue}\">\n{html}</section>\n" : html);
            var own = Heading.Of(document).ToList();
            headings.AddRange(own.Where(heading => heading.Level == 2).Select(heading => sources.Count > 1 ? heading with { Html = Half(heading.Html, tongue) } : heading));
            sections.AddRange(Section.Of(document, own));
            if (title.Length == 0)
                (title, titleHtml) = sources.Count > 1 ? ("Reports", "Reports") : (own[0].Text, own[0].Html);
        }

        return new(PageLinks.TargetOf(sources[0]), sources, title, titleHtml, body.ToString(), headings, anchors.All, sections, spoken);
    }

    /// <summary>What is left of a text as HTML.</summary>
    public static string Html(MarkdownObject part)
    {
        var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text) { ImplicitParagraph = part is not MarkdownDocument };
        Markdown.Setup(renderer);
        PagePrinters.AddTo(renderer);
        renderer.Render(part);
        // A head without words is no head to somebody who hears the table.
        return text.ToString().Replace("<th></th>", "<td></td>", StringComparison.Ordinal);
    }

    // What is said to those who edit the document.
    [GeneratedRegex(@"^<!--.*?-->\r?\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Comment();

    static string Half(string html, string tongue) => $"<span class=\"half\" lang=\"{tongue}\">{html}</span>";
}
