using Scriban;
using Scriban.Parsing;

namespace Reports.Engine.Scripting.Pages;

/// <summary>What Scriban's parser says, in our words and with what to do; pinned to its version by a test of every row.</summary>
static class ParserMessages
{
    static readonly MessageTable<(Location At, int Depth)> Table = new(
        ("Unexpected } while no matching {", (at, _) => ScriptProblems.StrayCloseBrace(at.At)),
        ("Expecting at least one digit after the exponent", (at, _) => ScriptProblems.MissingExponent(at.At)),
        ("Invalid hex number, expecting at least a hex digit {}", (at, _) => ScriptProblems.MissingDigits(at.At, 'x')),
        ("Invalid binary number, expecting at least a binary digit {}", (at, _) => ScriptProblems.MissingDigits(at.At, 'b')),
        ("Unexpected hex number `{}` following `\\u`. Expecting {}", (at, _) => ScriptProblems.BadCharacterCode(at.At, 'u', 4)),
        ("Unexpected hex number `{}` following `\\x`. Expecting {}", (at, _) => ScriptProblems.BadCharacterCode(at.At, 'x', 2)),
        ("Unexpected escape character `{}` in string. Only {}", (at, words) => ScriptProblems.UnknownEscape(at.At, Sign(words[0]))),
        ("Unexpected escape character `{}` in string", (at, words) => ScriptProblems.UnknownEscape(at.At, Sign(words[0]))),
        ("Unexpected end of file while parsing a string not terminated by a {}", (at, words) => ScriptProblems.OpenString(at.At, Sign(words[0]))),
        ("Unexpected end of file while parsing a verbatim string not terminated by a {}", (at, words) => ScriptProblems.OpenString(at.At, Sign(words[0]))),
        ("Unable to parse float value `{}`", (at, words) => ScriptProblems.NumberTooBig(at.At, words[0])),
        ("Unable to parse double value `{}`", (at, words) => ScriptProblems.NumberTooBig(at.At, words[0])),
        ("Unable to parse the integer {}", (at, words) => ScriptProblems.NumberTooBig(at.At, words[0])),
        ("Error while parsing {}: Found <end> statement without a corresponding beginning of a block in: {}", (at, _) => ScriptProblems.StrayWord(at.At, "end")),
        ("Error while parsing {}: The <end> statement was not found in: {}", (at, words) => ScriptProblems.NeverClosed(at.At, words[0].Split(' ')[0])),
        ("Error while parsing {}: Expecting a variable instead of `{}` in: {}", (at, words) => ScriptProblems.MissingVariable(at.At, words[1])),
        ("Error while parsing {}: Unexpected variable `{}` in: {}", (at, words) => ScriptProblems.MissingVariable(at.At, words[1])),
        ("Error while parsing {}: Expecting 'in' word instead of `{}` in: {}", (at, words) => ScriptProblems.MissingIn(at.At, words[1])),
        ("Error while parsing {}: Expecting <expression> instead of `{}` in: {}", (at, words) => ScriptProblems.MissingValue(at.At, words[1])),
        ("Error while parsing {}: Cannot use block delegate $$ outside an expression statement in: {}", (at, _) => ScriptProblems.BlockInExpression(at.At)),
        ("Error while parsing {}: Creating a function is only allowed for a top level assignment in: {}", (at, _) => ScriptProblems.AssignmentInside(at.At)),
        ("Error while parsing {}: Expression is only allowed for a top level assignment in: {}", (at, _) => ScriptProblems.AssignmentInside(at.At)),
        ("Error while parsing {}: Unexpected token `{}` while parsing {}", (at, words) => ScriptProblems.Unexpected(at.At, words[1])),
        ("Error while parsing {}: {} in: {}", (at, words) => ScriptProblems.MissingValue(at.At, words[0])),
        ("Cannot use block delegate $$ in a nested expression", (at, _) => ScriptProblems.BlockInExpression(at.At)),
        ("When is expecting at least one value.", (at, _) => ScriptProblems.MissingValue(at.At, "when")),
        ("Unexpected statement/expression `{}` in the body of a `case` statement. Only `when`/`else` are expected.", (at, _) => ScriptProblems.OutsideWhen(at.At)),
        ("A `when` condition must be preceded by another `when`/`else`/`case` condition", (at, _) => ScriptProblems.StrayWord(at.At, "when")),
        ("A else condition must be preceded by another if/else/when condition or a for loop.", (at, _) => ScriptProblems.StrayWord(at.At, "else")),
        ("Invalid if/else combination within a for statement.", (at, _) => ScriptProblems.WordOfOtherBlock(at.At, "else if", "for")),
        ("Expecting only a simple name parameter for a function", (at, _) => ScriptProblems.MissingVariable(at.At, "…")),
        ("Cannot declare an optional parameter after a variable parameter (`...`).", (at, _) => ScriptProblems.ParameterOrder(at.At, "=")),
        ("Expecting only a literal for an optional parameter value.", (at, _) => ScriptProblems.DefaultNotLiteral(at.At, "=")),
        ("Cannot declare multiple variable parameters.", (at, _) => ScriptProblems.ParameterOrder(at.At, "...")),
        ("Cannot declare a normal parameter after an optional parameter.", (at, _) => ScriptProblems.ParameterOrder(at.At, "=")),
        ("Expecting a comma to separate arguments in a function call.", (at, _) => ScriptProblems.MissingSign(at.At, ",", "…")),
        ("Expecting an expression for argument function calls instead of this token.", (at, _) => ScriptProblems.MissingValue(at.At, "…")),
        ("Expecting a closing parenthesis for a function call.", (at, _) => ScriptProblems.MissingSign(at.At, ")", "…")),
        ("Invalid token `{}`. Expecting a closing `)`.", (at, words) => ScriptProblems.MissingSign(at.At, ")", words[0])),
        ("Unexpected `{}`. Expecting ']'", (at, words) => ScriptProblems.MissingSign(at.At, "]", words[0])),
        ("Unexpected token found `{}` while expecting `{}`.", (at, words) => ScriptProblems.MissingSign(at.At, words[1], words[0])),
        ("Unexpected keyword found `{}` while expecting `{}`.", (at, words) => ScriptProblems.MissingSign(at.At, words[1], words[0])),
        ("Invalid token `{}`. The dot operator is expected to be followed by a plain identifier", (at, words) => ScriptProblems.MissingMember(at.At, words[0])),
        ("Invalid token `{}`. The loop variable <{}> dot must be followed by an identifier", (at, words) => ScriptProblems.MissingMember(at.At, words[0])),
        ("The loop variable <{}.{}> is invalid", (at, words) => ScriptProblems.UnknownLoopMember(at.At, words[0], words[1])),
        ("The loop variable <{}.{}> is not supported", (at, words) => ScriptProblems.UnknownLoopMember(at.At, words[0], words[1])),
        ("The operand of an increment or decrement operator must be a variable, property or indexer", (at, _) => ScriptProblems.NotIncrementable(at.At)),
        ("Expecting a simple global or local variable before `:` in order to create a named argument", (at, _) => ScriptProblems.MissingVariable(at.At, ":")),
        ("Invalid identifier passed as a named argument. Expecting a simple variable name", (at, _) => ScriptProblems.MissingVariable(at.At, ":")),
        ("Unexpected member type `{}` found for object initializer member name", (at, words) => ScriptProblems.MissingMemberName(at.At, words[0])),
        ("Expecting a simple identifier for member names", (at, _) => ScriptProblems.MissingMemberName(at.At, "…")),
        ("Unexpected token `{}` Expecting a colon : after identifier `{}` for object initializer member name", (at, words) => ScriptProblems.MissingSign(at.At, ":", words[0])),
        ("Unexpected token `{}`. Expecting an expression for the value of the member.", (at, words) => ScriptProblems.MissingValue(at.At, words[0])),
        ("Unexpected token `{}` while parsing object initializer. Expecting a simple identifier for the member name.", (at, words) => ScriptProblems.MissingMemberName(at.At, words[0])),
        ("Opened interpolated expression not closed on the same line.", (at, _) => ScriptProblems.OpenString(at.At, '{')),
        ("Unexpected token found `{}` while parsing a variable or literal", (at, words) => ScriptProblems.MissingValue(at.At, words[0])),
        ("Unexpected token `{}` while parsing {}", (at, words) => ScriptProblems.Unexpected(at.At, words[0])),
        ("Unexpected token `{}` for unary expression", (at, words) => ScriptProblems.Unexpected(at.At, words[0])),
        ("Unexpected token while already in a code block", (at, _) => ScriptProblems.Unexpected(at.At, "{{")),
        ("Unexpected code block exit '}}' while no code block enter '{{' has been found", (at, _) => ScriptProblems.Unexpected(at.At, "}}")),
        ("Unexpected token {} while not in a code block {}", (at, words) => ScriptProblems.Unexpected(at.At, words[0])),
        ("Unexpected token {}", (at, words) => ScriptProblems.UnknownCharacter(at.At, words[0])),
        ("Invalid token found `{}`. Expecting <EOL>/end of line.", (at, words) => ScriptProblems.Unexpected(at.At, words[0])),
        ("The parser recursive depth limit was reached near a stack overflow", (at, _) => ScriptProblems.TooDeepCode(at.At, at.Depth)),
        ("The statement depth limit `{}` was reached when parsing this statement", (at, _) => ScriptProblems.TooDeepCode(at.At, at.Depth)));

    public static IEnumerable<string> Texts => Table.Texts;

    /// <summary>The findings of a template that cannot be parsed: the first of each tag, since the others mostly follow from it.</summary>
    public static IEnumerable<Diagnostic> Problems(LogMessageBag messages, PageText text, ScriptSettings settings)
    {
        var tags = text.Tags;
        var opener = Opener(tags);
        var reported = new HashSet<int>();
        if (opener is null && messages.All(IsNeverClosed))
            yield return ScriptProblems.OtherSyntax(text.At(OffsetOf(messages[0], text), 1), messages[0].Message);
        foreach (var message in messages.Where(message => message.Type == ParserMessageType.Error && (opener is not null || !IsNeverClosed(message))))
        {
            var offset = OffsetOf(message, text);
            if (!reported.Add(tags.Count(tag => tag.Start <= offset)))
                continue;
            // What the lexer found stands last, and is what the parser stumbled over at the same place.
            var cause = messages.Last(other => other == message || (OffsetOf(other, text) == offset && !other.Message.StartsWith("Error while", StringComparison.Ordinal)));
            var at = text.At(IsNeverClosed(cause) ? opener!.Value : offset, 1);
            yield return Table.Find(cause.Message, (at, settings.MaxDepth)) ?? ScriptProblems.OtherSyntax(at, cause.Message);
        }
    }

    static bool IsNeverClosed(LogMessage message) => message.Message.Contains("The <end> statement was not found", StringComparison.Ordinal);

    static int OffsetOf(LogMessage message, PageText text) => message.Span.Start.Offset < 0 ? text.Text.Length : message.Span.Start.Offset;

    // Scriban names the end of the text; what nobody closed is easier to find.
    static int? Opener(IEnumerable<(int Start, string Code)> tags)
    {
        var open = new Stack<int>();
        foreach (var (start, code) in tags)
        {
            foreach (var word in TagScanner.Scan(code))
            {
                if (word.Kind == ControlKind.Open)
                    open.Push(start + word.Offset);
                else if (word.Kind == ControlKind.Close)
                    open.TryPop(out _);
            }
        }

        return open.TryPop(out var opener) ? opener : null;
    }

    static char Sign(string text) => text.Length > 0 ? text[0] : '\0';
}
