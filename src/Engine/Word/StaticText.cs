using System.Net;

namespace Reports.Engine.Word;

/// <summary>The words in a stretch of serialised XML, as <c>capture</c> collects them.</summary>
/// <remarks>A stretch begins and ends anywhere, so it is no document; only what stands inside <c>w:t</c> is read.</remarks>
static class StaticText
{
    public static string Of(ReadOnlySpan<char> xml)
    {
        var text = new StringBuilder();
        var isText = false;
        for (var at = 0; at < xml.Length;)
        {
            if (xml[at] != '<')
            {
                var end = xml[at..].IndexOf('<') is var next and >= 0 ? at + next : xml.Length;
                if (isText)
                    text.Append(WebUtility.HtmlDecode(xml[at..end].ToString()));
                at = end;
                continue;
            }

            var close = xml[at..].IndexOf('>') is var length and >= 0 ? at + length + 1 : xml.Length;
            var element = xml[at..close];
            isText = element.StartsWith("<w:t>") || element.StartsWith("<w:t ");
            text.Append(Reads(element));
            at = close;
        }

        return text.ToString();
    }

    static string Reads(ReadOnlySpan<char> element) =>
        element.SequenceEqual("</w:p>") || element.StartsWith("<w:br/>") || element.StartsWith("<w:br />") ? "\n"
        : element.SequenceEqual("<w:tab />") || element.SequenceEqual("<w:tab/>") ? "\t"
        : "";
}
