using Scriban.Parsing;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Pages;

/// <summary><c>f(x) = …</c> where a value belongs.</summary>
/// <remarks>
/// The parser refuses it by the depth of expressions, so not as the argument of a call; what it leaves in the tree is a
/// node of its own that nothing can visit, print or evaluate.
/// </remarks>
sealed class InnerDefinitions : ScriptVisitor
{
    readonly PageText _text;
    readonly DiagnosticBag _found = [];

    InnerDefinitions(PageText text) => _text = text;

    public static DiagnosticBag Of(ScriptNode body, PageText text)
    {
        var definitions = new InnerDefinitions(text);
        definitions.Visit(body);
        return definitions._found;
    }

    /// <summary>The first one of a page that the parser gave up: without a tree its tokens tell.</summary>
    public static Diagnostic FirstIn(PageText text)
    {
        var tokens = new Lexer(text.Text).Where(token => token.Type is not (TokenType.Whitespace or TokenType.WhitespaceFull)).ToList();
        var at = Enumerable.Range(1, tokens.Count - 1).FirstOrDefault(at => !EndsStatement(tokens[at - 1]) && IsDefinition(tokens, at), 1);
        return ScriptProblems.AssignmentInside(text.At(new SourceSpan(text.Name, tokens[at].Start, tokens[at].End)));
    }

    // Of all nodes only the parser's own are no public types.
    public override void Visit(ScriptNode? node)
    {
        if (node is ScriptExpression && !node.GetType().IsPublic)
            _found.Add(ScriptProblems.AssignmentInside(_text.At(node.Span)));
        else
            base.Visit(node);
    }

    static bool EndsStatement(Token token) => token.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon or TokenType.Equal;

    // A name, names in parentheses, an equals sign.
    static bool IsDefinition(List<Token> tokens, int at)
    {
        if (tokens[at].Type != TokenType.Identifier || tokens.ElementAtOrDefault(at + 1).Type != TokenType.OpenParen)
            return false;
        var close = tokens.FindIndex(at + 2, token => token.Type is not (TokenType.Identifier or TokenType.Comma or TokenType.NewLine));
        return close > 0 && tokens[close].Type == TokenType.CloseParen && tokens.ElementAtOrDefault(close + 1).Type == TokenType.Equal;
    }
}
