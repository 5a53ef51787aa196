using Reports.Engine.Scripting.Pages;
using Scriban.Parsing;

namespace Reports.Engine.Tags;

/// <summary>Tells whether the code of a tag may print whole paragraphs: rich text, an included document.</summary>
static class BlockCode
{
    public static bool Is(string code)
    {
        var tokens = PageTokens.Of(code);
        for (var i = 0; i < tokens.Count; i++)
        {
            var isMember = i > 0 && tokens[i - 1].Type == TokenType.Dot;
            if (!isMember && tokens[i].Name is "include" or "include_join")
                return true;
            if (isMember && i > 1 && tokens[i - 2].Name == "word" && tokens[i].Name is "markdown" or "document")
                return true;
        }

        return false;
    }
}
