using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Reports.Site.Tongues;

/// <summary>The words of some text without any form.</summary>
static class PlainWords
{
    public static string Of(ContainerInline inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline.Descendants())
            text.Append(part switch
            {
                LiteralInline literal => literal.Content.ToString(),
                Separator separator => separator.Text,
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                LineBreakInline => " ",
                _ => "",
            });
        return text.ToString();
    }
}
