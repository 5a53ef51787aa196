using System.Globalization;
using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>string</c> between texts and numbers; a text that is no number gives null.</summary>
static class StringNumberFunctions
{
    const NumberStyles Fraction = NumberStyles.Float | NumberStyles.AllowThousands;

    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("string.pluralize", [Required("number", Number), Required("singular", Text), Required("plural", Text)], Pluralize)
        .Add("string.to_int", [Required("text", Text)], ToInt)
        .Add("string.to_long", [Required("text", Text)], ToLong)
        .Add("string.to_float", [Required("text", Text)], ToFloat)
        .Add("string.to_double", [Required("text", Text)], ToDouble);

    static Value Pluralize(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        arguments[0].TryGetDouble(out var number) && number == 1 ? arguments[1] : arguments[2];

    static Value ToInt(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        int.TryParse(arguments[0].AsSpan(), NumberStyles.Integer, call.Context.Culture.Numbers, out var number) ? number : default(Value);

    static Value ToLong(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        long.TryParse(arguments[0].AsSpan(), NumberStyles.Integer, call.Context.Culture.Numbers, out var number) ? number : default(Value);

    static Value ToFloat(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        float.TryParse(arguments[0].AsSpan(), Fraction, call.Context.Culture.Numbers, out var number) ? number : default(Value);

    static Value ToDouble(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        double.TryParse(arguments[0].AsSpan(), Fraction, call.Context.Culture.Numbers, out var number) ? number : default(Value);
}
