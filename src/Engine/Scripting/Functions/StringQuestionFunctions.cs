using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>string</c> that say something about a text.</summary>
/// <remarks>Characters are compared as they are, never by the rules of a language: those differ from machine to machine.</remarks>
static class StringQuestionFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("string.contains", WithValue, (_, arguments) => AreBothFilled(arguments) && arguments[0].AsSpan().IndexOf(arguments[1].AsSpan()) >= 0)
        .Add("string.starts_with", WithValue, (_, arguments) => AreBothFilled(arguments) && arguments[0].AsSpan().StartsWith(arguments[1].AsSpan()))
        .Add("string.ends_with", WithValue, (_, arguments) => AreBothFilled(arguments) && arguments[0].AsSpan().EndsWith(arguments[1].AsSpan()))
        .Add("string.equals_ignore_case", WithValue, EqualsIgnoreCase)
        .Add("string.empty", [Required("text", Text)], (_, arguments) => arguments[0].AsSpan().IsEmpty)
        .Add("string.whitespace", [Required("text", Text)], (_, arguments) => arguments[0].AsSpan().IsWhiteSpace())
        .Add("string.size", [Required("text", Text)], (_, arguments) => arguments[0].AsSpan().Length)
        .Add("string.index_of", IndexOfParameters, IndexOf);

    static IReadOnlyList<FunctionParameter> WithValue { get; } = [Required("text", Text), Required("value", Text)];

    static IReadOnlyList<FunctionParameter> IndexOfParameters { get; } =
    [
        Required("text", Text),
        Required("search", Text),
        Optional("startIndex", Integer),
        Optional("count", Integer),
        Optional("stringComparison", Text),
    ];

    // Nothing is contained in nothing, as Scriban has it.
    static bool AreBothFilled(ReadOnlySpan<Value> arguments) => !arguments[0].AsSpan().IsEmpty && !arguments[1].AsSpan().IsEmpty;

    static Value EqualsIgnoreCase(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        !arguments[0].IsNull && !arguments[1].IsNull
        && arguments[0].AsSpan().Equals(arguments[1].AsSpan(), StringComparison.OrdinalIgnoreCase);

    static Value IndexOf(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var text = arguments[0].AsSpan();
        var start = arguments[2].IsNull ? 0 : arguments[2].AsInteger();
        var count = arguments[3].IsNull ? text.Length - start : arguments[3].AsInteger();
        if (start < 0 || count < 0 || start + count > text.Length)
            throw FunctionProblems.OutsideText(call.Location, start, count, text.Length);
        var found = text.Slice((int)start, (int)count).IndexOf(arguments[1].AsSpan(), Comparison(call, arguments[4]));
        return found < 0 ? -1 : start + found;
    }

    static StringComparison Comparison(FunctionCall call, Value name) => name.AsString() switch
    {
        null or "CurrentCulture" or "InvariantCulture" or "Ordinal" => StringComparison.Ordinal,
        "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase" or "OrdinalIgnoreCase" => StringComparison.OrdinalIgnoreCase,
        { } unknown => throw FunctionProblems.UnknownComparison(call.Site.ArgumentLocation(4), unknown),
    };
}
