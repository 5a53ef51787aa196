using Reports.Engine.Compiling.Drawings;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Pages;
using Scriban.Parsing;

namespace Reports.Engine.Inspection;

/// <summary>The members of its rows that a chart names: <c>word.chart category:"khoi" series:{ tot: "Tốt" }</c> uses <c>khoi</c> and <c>tot</c> of each row.</summary>
static class ChartColumns
{
    /// <summary>What stands for the function in the uses of a column that holds numbers.</summary>
    public const string Series = "word.chart series";

    /// <summary>What stands for it in the use of the column that names the rows.</summary>
    public const string Category = "word.chart category";

    /// <summary>The uses of the columns that the tag of a use names; none where all columns of the rows are shown.</summary>
    public static IEnumerable<NameUse> Of(NameUse use, IEnumerable<ReadTag> tags) => use.Functions.Contains(ChartFromData.Function)
        && tags.FirstOrDefault(tag => tag.Location == use.Location && tag.Code.Contains(ChartFromData.Function, StringComparison.Ordinal)) is { } tag
            ? Named(PageTokens.Of(tag.Code)).Select(column => new NameUse($"{use.Path}[].{column.Name}", NameKind.Value, use.Location) { Functions = [column.As], Within = use.Within })
            : [];

    static IEnumerable<(string Name, string As)> Named(IReadOnlyList<PageToken> tokens)
    {
        var at = 2;
        while (at < tokens.Count && !(tokens[at - 2].Name == "word" && tokens[at].Name == "chart"))
            at++;
        var (inSeries, depth) = (false, 0);
        for (at++; at < tokens.Count && (depth > 0 || tokens[at].Type is not (TokenType.VerticalBar or TokenType.CloseParen)); at++)
        {
            var token = tokens[at];
            depth += token.Type is TokenType.OpenBracket or TokenType.OpenBrace ? 1 : token.Type is TokenType.CloseBracket or TokenType.CloseBrace ? -1 : 0;
            inSeries |= depth > 0 || (token.Name == "series" && Follows(tokens, at, TokenType.Colon));
            var isKey = depth > 0 && Follows(tokens, at, TokenType.Colon);
            // The words beside a key are for the legend.
            var isWords = depth > 0 && tokens[at - 1].Type == TokenType.Colon;
            if ((token.IsText && !isWords) || (isKey && token.Name is not null))
                yield return (token.Text, inSeries ? Series : Category);
        }
    }

    static bool Follows(IReadOnlyList<PageToken> tokens, int at, TokenType type) => at + 1 < tokens.Count && tokens[at + 1].Type == type;
}
