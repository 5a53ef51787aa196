using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Reports.Site.Tongues;

namespace Reports.Site.Pages;

/// <summary>How the parts of our own are written.</summary>
static class PagePrinters
{
    public static void AddTo(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Insert(0, new SpanPrinter());
        renderer.ObjectRenderers.Insert(0, new SeparatorPrinter());
        renderer.ObjectRenderers.Insert(0, new PlacePrinter());
        renderer.ObjectRenderers.Insert(0, new TablePrinter());
        renderer.ObjectRenderers.Insert(0, new CodePrinter());
    }

    sealed class SpanPrinter : HtmlObjectRenderer<TongueSpan>
    {
        protected override void Write(HtmlRenderer renderer, TongueSpan span)
        {
            renderer.Write("<span class=\"half\" lang=\"").Write(span.Tongue.Code()).Write("\">");
            renderer.WriteChildren(span);
            renderer.Write("</span>");
        }
    }

    sealed class SeparatorPrinter : HtmlObjectRenderer<Separator>
    {
        protected override void Write(HtmlRenderer renderer, Separator separator) =>
            renderer.Write(separator.IsBetween ? $"<span class=\"between\">{separator.Text}</span>" : separator.Text);
    }

    sealed class PlacePrinter : HtmlObjectRenderer<NamedPlace>
    {
        protected override void Write(HtmlRenderer renderer, NamedPlace place)
        {
            renderer.Write("<span").WriteAttributes(place).Write(">");
            renderer.WriteChildren(place);
            renderer.Write("</span>");
        }
    }

    /// <summary>A wide table scrolls within itself, by the keyboard too.</summary>
    sealed class TablePrinter : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"wide\" tabindex=\"0\">\n");
            base.Write(renderer, table);
            renderer.Write("</div>\n");
        }
    }

    /// <summary>So does code; which language it speaks stands behind the fence.</summary>
    sealed class CodePrinter : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock code)
        {
            renderer.Write("<pre tabindex=\"0\"").WriteAttributes(code).Write("><code>");
            renderer.WriteLeafRawLines(code, writeEndOfLines: true, escape: true);
            renderer.Write("</code></pre>\n");
        }
    }
}
