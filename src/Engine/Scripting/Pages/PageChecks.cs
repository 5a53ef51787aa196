using System.Text.RegularExpressions;
using Reports.Engine.Scripting.Library;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Pages;

/// <summary>Sure mistakes that Scriban lets pass: refused before anything is rendered.</summary>
sealed partial class PageChecks : ScriptVisitor
{
    // Scriban reads a number in a time that grows with the square of its length, and lays out all digits of 1e999999999 while it parses.
    const int MostDigits = 1_000;

    readonly PageText _text;
    readonly FunctionLibrary _library;
    readonly DiagnosticBag _found = [];
    readonly Dictionary<string, ScriptFunction?> _own = new(StringComparer.Ordinal);

    PageChecks(PageText text, FunctionLibrary library) => (_text, _library) = (text, library);

    /// <summary>Numbers that nobody means.</summary>
    public static DiagnosticBag BeforeParsing(PageText text)
    {
        var found = new DiagnosticBag();
        for (int at = 0, run = 0; at < text.Text.Length && !found.HasErrors; at++)
        {
            run = char.IsAsciiHexDigit(text.Text[at]) || text.Text[at] == '_' ? run + 1 : 0;
            if (run > MostDigits && IsNumber(text, at - run + 1))
                found.Add(ScriptProblems.NumberTooBig(text.At(at - run + 1, 0), $"{text.Text.AsSpan(at - run + 1, 10)}…"));
        }

        if (!found.HasErrors && HugeExponent(text.Text) is var (start, number))
            found.Add(ScriptProblems.NumberTooBig(text.At(start, number.Length), number));
        return found;
    }

    // In texts and outside of tags it is no number.
    static (int Start, string Number)? HugeExponent(string text)
    {
        if (!WithLongExponent().EnumerateMatches(text).MoveNext())
            return null;
        foreach (var token in new Lexer(text).Where(token => token.Type is TokenType.Integer or TokenType.Float))
        {
            var number = token.GetText(text);
            if (WithLongExponent().Match(number) is { Success: true } match && !(match.Groups["exponent"].ValueSpan is { Length: <= 4 } digits && int.Parse(digits, CultureInfo.InvariantCulture) <= MostDigits))
                return (token.Start.Offset, number);
        }

        return null;
    }

    [GeneratedRegex(@"[0-9_.][eE]\+?0*(?<exponent>[1-9][0-9]{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex WithLongExponent();

    /// <summary>Definitions of functions within a statement, tags that nothing closes, names of arguments that the function does not have.</summary>
    public static DiagnosticBag AfterParsing(ScriptNode body, PageText text, ScriptSettings settings)
    {
        var checks = new PageChecks(text, settings.Functions);
        checks._found.AddRange(InnerDefinitions.Of(body, text));
        if (checks._found.HasErrors)
            return checks._found;
        new OwnFunctions(checks._own).Visit(body);
        checks.Visit(body);
        if (!text.IsJoined && TextTags.Unclosed(text.Text) is var (offset, open, close))
            checks._found.Add(ScriptProblems.TagNeverClosed(text.At(offset, open.Length), open, close));
        return checks._found;
    }

    /// <summary>A tag in which the next one begins: what Scriban says of the braces there leads nowhere.</summary>
    public static Diagnostic? Swallowing(PageText text) => !text.IsJoined && TextTags.Swallowing(text.Text) is { } at
        ? ScriptProblems.TagNeverClosed(text.At(at, 2), "{{", "}}")
        : null;

    public override void Visit(ScriptFunctionCall node)
    {
        foreach (var argument in node.Arguments.OfType<ScriptNamedArgument>())
            if (argument.Name?.Name is { } name && FunctionOf(node.Target) is { VarParamKind: ScriptVarParamKind.None } function && !Parameters(function).Contains(name))
                _found.Add(ScriptProblems.UnknownArgument(_text.At(argument.Span), name, node.Target!.ToString(), Parameters(function)));
        base.Visit(node);
    }

    // 0x and its digits, or digits alone; long texts in quotes and long names are none.
    static bool IsNumber(PageText text, int start) =>
        (start >= 2 && text.Text[start - 1] is 'x' or 'X' && text.Text[start - 2] == '0')
        || (char.IsAsciiDigit(text.Text[start]) && (start == 0 || (!char.IsLetterOrDigit(text.Text[start - 1]) && text.Text[start - 1] is not ('"' or '\'' or '`' or '_'))));

    IScriptFunctionInfo? FunctionOf(ScriptExpression? target) => target switch
    {
        ScriptVariableGlobal variable when _own.TryGetValue(variable.Name, out var own) => own,
        ScriptVariableGlobal variable => _library.Find(variable.Name),
        ScriptMemberExpression { Target: ScriptVariableGlobal space, Member: { } member } when !_own.ContainsKey(space.Name) => _library.Find($"{space.Name}.{member.Name}"),
        _ => null,
    };

    static IEnumerable<string> Parameters(IScriptFunctionInfo function) =>
        Enumerable.Range(0, function.ParameterCount).Select(index => function.GetParameterInfo(index).Name);

    /// <summary>The names that the template itself makes; a function that is defined once is known with its parameters.</summary>
    sealed class OwnFunctions(Dictionary<string, ScriptFunction?> own) : ScriptVisitor
    {
        public override void Visit(ScriptFunction node)
        {
            if (node.NameOrDoToken is ScriptVariableGlobal variable)
                own[variable.Name] = own.ContainsKey(variable.Name) ? null : node;
            base.Visit(node);
        }

        public override void Visit(ScriptAssignExpression node)
        {
            if (node.Target is ScriptVariableGlobal variable)
                own[variable.Name] = null;
            base.Visit(node);
        }

        public override void Visit(ScriptForStatement node)
        {
            if (node.Variable is ScriptVariableGlobal variable)
                own[variable.Name] = null;
            base.Visit(node);
        }
    }
}
