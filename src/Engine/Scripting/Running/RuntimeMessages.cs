using System.Text.RegularExpressions;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Scripting.Pages;
using Scriban.Parsing;
using Scriban.Syntax;
using static Reports.Engine.Scripting.Running.KindNames;

namespace Reports.Engine.Scripting.Running;

/// <summary>What Scriban says while it evaluates, in our words and with what to do; pinned to its version by a test of every row.</summary>
static class RuntimeMessages
{
    static readonly Sentence Something = new("một giá trị", "a value");
    static readonly Sentence Function = new("hàm (viết @ trước tên hàm)", "a function (write @ before its name)");

    static readonly MessageTable<Failure> Table = new(
        ("Cannot get the member {} for a null object.", (f, words) => Keywords.IsLoop(Owner(words[0]))
            ? ScriptProblems.OutsideLoop(f.At, words[0], Owner(words[0]))
            : ScriptProblems.MemberOfNull(f.At, words[0], Owner(words[0]))),
        ("Object `{}` is null. Cannot access member: {}", (f, words) => ScriptProblems.MemberOfNull(f.At, words[1], words[0])),
        ("Object `{}` is null. Cannot access indexer: {}", (f, words) => ScriptProblems.ItemOfNull(f.At, words[1], words[0])),
        ("Cannot access target `{}` with a null indexer: {}", (f, words) => ScriptProblems.NullIndex(f.At, words[1])),
        ("Cannot access target `{}` with an indexer: {}", (f, words) => ScriptProblems.NotIndexable(f.At, words[0], Other)),
        ("Cannot access target `{}` with an untyped indexer: {}", (f, words) => ScriptProblems.NotIndexable(f.At, words[0], Other)),
        ("Cannot index the {} primitive `{}`.", (f, words) => ScriptProblems.NotIndexable(f.At, f.Code, Of(words[0]))),
        ("Cannot use the {} primitive `{}` as a list.", (f, words) => ScriptProblems.NotIndexable(f.At, f.Code, Of(words[0]))),
        ("Unable to find a list accessor for `{}`.", (f, words) => ScriptProblems.NotIndexable(f.At, f.Code, Of(words[0]))),
        ("Cannot get or set a member on the primitive `{}/{}` when accessing {}: {}", (f, words) => ScriptProblems.NoMembers(f.At, words[3], Of(words[1]))),
        ("Unable to convert type `{}` to int", (f, words) => ScriptProblems.NotWhole(f.At, Of(words[0]))),
        ("Unable to convert type `{}` to `{}`", (f, words) => ScriptProblems.NotConvertible(f.At, Of(words[0]), Of(words[1]))),
        ("Expecting an integer. The operator `*` is not supported for the expression. {}", (f, _) => ScriptProblems.NotWhole(f.At, Other)),
        ("Unsupported types `{}/{}` {} `{}/{}` for binary operation", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[2], Of(words[1]), Of(words[4]))),
        ("The operator `{}` is not supported between `{}` and `{}`", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[0], Other, Other)),
        ("The operator `{}` is not supported between {} and {}.{}", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[0], Of(words[1]), Of(words[2]))),
        ("Operator `{}` is not supported on string objects", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[0], Of("string"), Other)),
        ("Operator `{}` is not implemented for `{}` / `{}`", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[0], Other, Other)),
        ("The operator `{}` is not implemented for {}<->{}", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[0], Of(words[1]), Of(words[2]))),
        ("The operator `{}` is not valid for bool<->bool", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[0], Of("bool"), Of("bool"))),
        ("The operator `{}` is not supported for {}", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[0], Of("DateTime"), Other)),
        ("The operator `{}` requires {}", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[0], Of("array"), Other)),
        ("Operator `{}` is not supported", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[0], Other, Other)),
        ("Operator {} is not a valid compound assignment operator", (f, words) => ScriptProblems.UnsupportedOperator(f.At, words[0], Other, Other)),
        ("Expecting an array for the {} argument.", (f, _) => ScriptProblems.UnsupportedOperator(f.At, f.Code, Of("array"), Other)),
        ("Unexpected value `{} / Type: {}`. Cannot negate(-)/positive(+) a non-numeric value", (f, words) => ScriptProblems.NotANumber(f.At, Of(words[1]))),
        ("Expecting a boolean instead of {} value: {}", (f, words) => ScriptProblems.NotConvertible(f.At, Of(words[0]), Of("bool"))),
        ("Cannot divide by 0", (f, _) => ScriptProblems.DivisionByZero(f.At, f.Code)),
        ("Attempted to divide by zero.", (f, _) => ScriptProblems.DivisionByZero(f.At, f.Code)),
        ("Shift amount `{}` exceeds maximum supported magnitude `{}`.", (f, _) => ScriptProblems.ResultTooBig(f.At, f.Code)),
        ("The result of the operator `{}` exceeds the maximum supported integer magnitude of `{}` bits.", (f, _) => ScriptProblems.ResultTooBig(f.At, f.Code)),
        ("Value was either too large or too small for {}", (f, _) => ScriptProblems.ResultTooBig(f.At, f.Code)),
        ("Arithmetic operation resulted in an overflow.", (f, _) => ScriptProblems.ResultTooBig(f.At, f.Code)),
        ("Cannot set the {}readonly variable `{}`", (f, words) => ScriptProblems.ReadOnlyVariable(f.At, words[1])),
        ("Cannot set value on the readonly variable `{}`", (f, words) => ScriptProblems.ReadOnlyVariable(f.At, words[0])),
        ("Cannot set value on the variable `{}`", (f, words) => ScriptProblems.ReadOnlyVariable(f.At, words[0])),
        ("Cannot set a value for the readonly member: {}", (f, words) => ScriptProblems.ReadOnlyVariable(f.At, words[0])),
        ("Cannot set a value for the readonly member `{}` in the indexer: {}", (f, words) => ScriptProblems.ReadOnlyVariable(f.At, words[1])),
        ("Cannot set this variable", (f, _) => ScriptProblems.ReadOnlyVariable(f.At, "this")),
        ("The `.empty?` property cannot be set", (f, _) => ScriptProblems.ReadOnlyVariable(f.At, f.Code)),
        ("Cannot set a property on the empty object", (f, _) => ScriptProblems.ReadOnlyVariable(f.At, "empty")),
        ("Cannot replace a character in a string", (f, _) => ScriptProblems.ReadOnlyVariable(f.At, f.Code)),
        ("The object is readonly", (f, _) => ScriptProblems.ReadOnlyVariable(f.At, f.Code)),
        ("The array is read-only.", (f, _) => ScriptProblems.ReadOnlyVariable(f.At, f.Code)),
        ("Unexpected exception while accessing target expression: The array is read-only.", (f, _) => ScriptProblems.ReadOnlyVariable(f.At, f.Code)),
        ("Unsupported target expression for assignment.", (f, _) => ScriptProblems.NotAssignable(f.At, f.Code)),
        ("The function `{}` was not found", (f, words) => f.Render.HidesLibrary(words[0]) is { } hidden
            ? ScriptProblems.HiddenFunction(f.At, words[0], hidden)
            : ScriptProblems.UnknownFunction(f.At, words[0], f.Render.FunctionNames(words[0]))),
        ("The target function `{}` is null", (f, words) => ScriptProblems.UnknownFunction(f.At, words[0], [])),
        ("Invalid target function `{}` ({})", (f, words) => ScriptProblems.NotAFunction(f.At, f.Code, Of(words[1]))),
        ("Pipe expression destination `{}` is not a valid function ", (f, words) => ScriptProblems.PipeIntoNothing(f.At, words[0])),
        ("Expecting a direct function instead of the expression `{}", (f, _) => ScriptProblems.NotAFunction(f.At, f.Code, Other)),
        ("Invalid number of arguments `{}` passed to `{}` while expecting `{}` arguments", Arguments),
        ("Argument index must be < {} (Parameter 'index')", (f, words) => ScriptProblems.TooManyArguments(f.At, Word(f.Code), int.Parse(words[0], CultureInfo.InvariantCulture))),
        ("Invalid number of parameters `{}` for `date` object/function.", (f, _) => ScriptProblems.TooManyArguments(f.At, "date", 1)),
        ("Cannot pass argument {} to function. This name is not supported by this function.", (f, words) => ScriptProblems.UnknownArgument(f.At, words[0], f.Code, [])),
        ("Invalid argument `{}` not found for function `{}`", (f, words) => ScriptProblems.UnknownArgument(f.At, words[0], Word(words[1]), [])),
        ("Argument `{}` cannot be null for function `{}`.", (f, words) => ScriptProblems.WrongArgument(f.At, words[1], words[0], Something, Of("null"))),
        ("The parameter `{}` is not a function. Maybe prefix it with @?{}", (f, words) => ScriptProblems.WrongArgument(f.At, f.Code, "function", Function, Other)),
        ("Unexpected list value. Expecting an array, list or iterator. Unable to convert to a list.", (f, _) => FunctionProblems.NotAList(f.At, f.Code).Diagnostic),
        ("Unexpected type `{}` for iterator", (f, words) => ScriptProblems.NotALoopSource(f.At, f.Code, Of(words[0]))),
        ("Invalid target property `{}` used for [with] statement. Must be a ScriptObject instead of `{}`", (f, words) => ScriptProblems.NotAnObject(f.At, words[0], "with", Of(words[1]))),
        ("Unexpected value `{}` for import. Expecting an plain script object.", (f, words) => ScriptProblems.NotAnObject(f.At, f.Code, "import", Of(words[0]))),
        ("The <break> statement can only be used inside for/while loops", (f, _) => ScriptProblems.JumpOutsideLoop(f.At, "break")),
        ("The <continue> statement can only be used inside for/while loops", (f, _) => ScriptProblems.JumpOutsideLoop(f.At, "continue")),
        ("Unsupported argument `{}` for statement: `{}`", (f, words) => ScriptProblems.UnknownLoopOption(f.At, words[0])),
        ("Invalid `{}` argument. Value is required.", (f, words) => ScriptProblems.UnknownLoopOption(f.At, words[0])),
        ("Exceeding number of iteration limit `{}` for {}", (f, _) => ScriptProblems.TooManySteps(f.At, f.Render.Limits.LoopSteps)),
        ("Range expression exceeds LoopLimit `{}`.", (f, _) => ScriptProblems.TooManySteps(f.At, f.Render.Limits.LoopSteps)),
        ("Exceeding number of recursive depth limit `{}` for node: `{}`", (f, _) => ScriptProblems.TooDeepCalls(f.At, f.Render.Limits.Recursion)),
        ("Exceeding recursive depth limit, near to stack overflow", (f, _) => ScriptProblems.TooDeepCalls(f.At, f.Render.Limits.Recursion)),
        ("{} LimitToString `{}`.{}", (f, _) => ScriptProblems.TextTooLong(f.At, f.Render.Limits.StringSize)),
        ("Array multiplication result length exceeds the maximum supported array length.", (f, _) => ScriptProblems.ArrayTooLong(f.At, f.Render.Limits.ArraySize)),
        ("Structure is too deeply nested or contains reference loops.", (f, _) => ScriptProblems.TooDeepValue(f.At, f.Render.Limits.ObjectDepth)),
        ("Expecting at least the name of the template to include for the <include> function", (f, _) => ScriptProblems.MissingArgument(f.At, "include", "template_name", 1)),
        ("Expecting at least the separator and components to include for the <include_join> function.", (f, _) => ScriptProblems.MissingArgument(f.At, "include_join", "separator", 2)),
        ("The value `{}` is not a number", (f, words) => FunctionProblems.NotANumber(f.At, words[0]).Diagnostic),
        ("Unexpected `{}`. Must be a formattable number", (f, words) => FunctionProblems.NotANumber(f.At, words[0]).Diagnostic),
        ("Unexpected `{}`. Must be a formattable object", (f, words) => FunctionProblems.BadFormat(f.At, "", words[0]).Diagnostic),
        ("Format specifier was invalid.", (f, _) => FunctionProblems.BadFormat(f.At, Quoted(f.Code), f.Code).Diagnostic),
        ("The pattern %{} is not supported for the parse method{}", (f, words) => FunctionProblems.UnreadableDateSign(f.At, "%" + words[0]).Diagnostic),
        ("The added or subtracted value results in an un-representable DateTime.{}", (f, _) => FunctionProblems.TimeOutOfRange(f.At).Diagnostic),
        ("Value to add was out of range.{}", (f, _) => FunctionProblems.TimeOutOfRange(f.At).Diagnostic),
        ("Missing function parameter name.", (f, _) => ScriptProblems.MissingVariable(f.At, f.Code)));

    public static IEnumerable<string> Texts => Table.Texts;

    /// <summary>True for what a template can bring about; anything else is our own mistake.</summary>
    public static bool IsOfTemplate(Exception exception) => exception is DiagnosticException or ScriptRuntimeException or InsufficientExecutionStackException;

    /// <summary>The finding that an exception of a render means.</summary>
    public static Diagnostic Problem(Exception exception, RenderContext render)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is DiagnosticException known)
                return known.Diagnostic;
            if (cause is RegexMatchTimeoutException)
                return FunctionProblems.RegexTime(Place(exception, render), render.Limits.RegexTime).Diagnostic;
            if (cause is RegexParseException pattern)
                return FunctionProblems.BadPattern(Place(exception, render), Quoted(pattern.Message)).Diagnostic;
            if (cause is InsufficientExecutionStackException)
                return ScriptProblems.TooDeepCalls(Place(exception, render), render.Limits.Recursion);
        }

        if (exception is ScriptAbortException)
            return render.Aborted(Place(exception, render));
        var failure = new Failure(render, ((ScriptRuntimeException)exception).Span);
        var message = ((ScriptRuntimeException)exception).OriginalMessage;
        return Table.Find(message, failure) ?? ScriptProblems.Other(failure.At, failure.Code, message);
    }

    static Location Place(Exception exception, RenderContext render) =>
        exception is ScriptRuntimeException { Span: var span } ? render.Locate(span) : render.Here ?? render.Locate(default);

    static Diagnostic Arguments(Failure failure, string[] words)
    {
        var (given, expected) = (int.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture));
        var function = Word(words[1]);
        return given > expected
            ? ScriptProblems.TooManyArguments(failure.At, function, expected)
            : ScriptProblems.MissingArgument(failure.At, function, failure.Render.ParameterName(function, given) ?? "…", expected);
    }

    static string Owner(string path) => path[..Math.Max(path.LastIndexOf('.'), 0)].TrimEnd('?');

    // «Invalid pattern '(' at offset 1.», «math.format "Q"»: from the first quote to the last.
    static string Quoted(string text)
    {
        var begin = text.AsSpan().IndexOfAny('\'', '"');
        var end = text.AsSpan().LastIndexOfAny('\'', '"');
        return end > begin ? text[(begin + 1)..end] : text;
    }

    // The code of a call begins with the function's name.
    static string Word(string call) => call.Split(' ', '(')[0];

    /// <summary>Where it went wrong.</summary>
    readonly record struct Failure(RenderContext Render, SourceSpan Span)
    {
        public Location At => Render.Locate(Span);

        public string Code => Render.Code(Span);
    }
}
