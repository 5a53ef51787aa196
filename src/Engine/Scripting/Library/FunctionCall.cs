using System.Collections;
using System.Numerics;
using Reports.Engine.Data;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Running;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Library;

/// <summary>One call of a function: the render it belongs to and where it stands.</summary>
public readonly struct FunctionCall
{
    readonly ScriptNode? _caller;
    readonly string _name;
    readonly IReadOnlyList<FunctionParameter> _parameters;

    internal FunctionCall(RenderContext context, ScriptNode? caller, string name, IReadOnlyList<FunctionParameter> parameters) =>
        (Context, _caller, _name, _parameters) = (context, caller, name, parameters);

    /// <summary>The render: culture, clock, limits, output.</summary>
    internal RenderContext Context { get; }

    /// <summary>The place of the whole call.</summary>
    public Location Location => Context.Locate(_caller?.Span ?? default);

    /// <summary>The text of a value, in the culture of the render.</summary>
    public string Text(Value value) => Context.ToText(value);

    /// <summary>The place of a zero-based argument, as written; of the whole call when it is not written.</summary>
    public Location ArgumentLocation(int index) => Context.Locate((CallArguments.At(_caller, index) ?? _caller)?.Span ?? default);

    /// <summary>The argument in the kind that its parameter takes.</summary>
    internal Value Converted(int index, object? argument)
    {
        var value = Value.Of(argument);
        return _parameters[index].Kind switch
        {
            ArgumentKind.Text => value.IsNull ? default(Value) : Text(value),
            ArgumentKind.Integer when value.IsInteger || (value.IsNull && _parameters[index].IsOptional) => value,
            ArgumentKind.Integer => Whole(index, argument),
            ArgumentKind.Number => value.IsNumber || value.IsNull ? value : Number(index, value),
            ArgumentKind.Boolean => value.IsTruthy,
            ArgumentKind.List when !value.IsNull => List(index, argument),
            _ => value,
        };
    }

    // As Scriban converts: fractions are rounded to even, texts are read, null is 0.
    Value Whole(int index, object? argument)
    {
        try
        {
            return argument is BigInteger big ? (long)big : Convert.ToInt64(argument, CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException)
        {
            throw Wrong(index, argument, new("số nguyên", "a whole number"));
        }
    }

    // Reading a number takes the square of its digits.
    const int MostDigits = 1_000;

    Value Number(int index, Value value)
    {
        if (value.Kind == ValueKind.Boolean)
            return value.AsBoolean() ? 1 : 0;
        if (value.AsString() is { Length: <= MostDigits } text)
        {
            if (BigInteger.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole))
                return whole;
            if (double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var fraction))
                return fraction;
        }

        throw Wrong(index, value.ToObject(), new("số", "a number"));
    }

    Value List(int index, object? argument)
    {
        if (argument is DataArray list)
            return list;
        if (argument is string || argument is not IEnumerable items)
            throw Wrong(index, argument, new("danh sách", "an array"));
        var laidOut = new DataArray();
        foreach (var item in items)
        {
            Context.CountSteps(1);
            laidOut.Add(Value.Of(item));
        }

        return laidOut;
    }

    DiagnosticException Wrong(int index, object? argument, Sentence expected) => ScriptProblems.Stop(ScriptProblems.WrongArgument(
        ArgumentLocation(index), _name, _parameters[index].Name, expected, KindNames.Of(Context.Evaluator.GetTypeName(argument))));
}

/// <summary>Finds the arguments of a call as written: what stands before a pipe is the first.</summary>
static class CallArguments
{
    /// <summary>The expression of a zero-based argument; null when there is none such.</summary>
    public static ScriptNode? At(ScriptNode? caller, int index)
    {
        var before = Pipes.Before(caller);
        if (before is not null && index-- == 0)
            return before;
        return caller is ScriptFunctionCall call && index < call.Arguments.Count ? call.Arguments[index] : null;
    }
}
