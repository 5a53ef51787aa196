using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Functions.Dates;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>Turns an argument into the kind its parameter takes, or says at the argument why it cannot.</summary>
static class ArgumentConversion
{
    public static Value Convert(
        RenderContext context,
        ScriptFunction function,
        FunctionParameter parameter,
        Value value,
        CallSite site,
        int written)
    {
        switch (parameter.Kind)
        {
            case ArgumentKind.Text when value.IsString || value.IsNull:
                return value;
            case ArgumentKind.Text:
                return context.ToText(value);
            case ArgumentKind.Integer when value.IsInteger:
                return value;
            case ArgumentKind.Integer when Conversion.TryToInteger(value, out var whole):
                return whole;
            case ArgumentKind.Number when Conversion.TryToNumber(value, out var number):
                return number;
            case ArgumentKind.Boolean:
                return value.IsTruthy;
            case ArgumentKind.Any:
                return value;
        }

        if (value.IsNull)
            return value;

        return parameter.Kind switch
        {
            ArgumentKind.List when value.AsArray() is not null => value,
            ArgumentKind.List when value.AsRange() is { } range => LayOut(context, range, site, written),
            ArgumentKind.Object when value.AsObject() is not null => value,
            ArgumentKind.Function when value.AsFunction() is { } callable => callable,
            ArgumentKind.Date when value.Kind == ValueKind.Date => value,
            // JSON has no dates: its texts by ISO 8601 are taken for what they name.
            ArgumentKind.Date when value.AsString() is { } text && DateReader.TryReadIso(text, context.Zone, out var date) => date,
            ArgumentKind.TimeSpan when value.Kind == ValueKind.TimeSpan => value,
            _ => throw ScriptProblems.Stop(ScriptProblems.WrongArgument(
                site.ArgumentLocation(written), function.Name, parameter.Name, NameOf(parameter.Kind), ValueNames.Of(value))),
        };
    }

    static ScriptArray LayOut(RenderContext context, ScriptRange range, CallSite site, int written)
    {
        if (range.LongCount > context.Limits.ArraySize)
            context.CheckArrayLength(range.LongCount, site.ArgumentLocation(written));
        return new ScriptArray([.. range]);
    }

    static Sentence NameOf(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Integer => new("số nguyên", "a whole number"),
        ArgumentKind.Number => new("số", "a number"),
        ArgumentKind.List => new("danh sách", "an array"),
        ArgumentKind.Object => new("đối tượng", "an object"),
        ArgumentKind.Function => new("hàm (viết @ trước tên hàm)", "a function (write @ before its name)"),
        ArgumentKind.Date => new("ngày giờ", "a date"),
        _ => new("khoảng thời gian", "a length of time"),
    };
}
