using System.Globalization;
using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions <c>math.format</c> and <c>object.format</c>: .NET's formats in a culture of ours.</summary>
static class FormatFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("math.format", [Required("value"), Required("format", Text), Optional("culture", Text)], FormatNumber)
        .Add("object.format", [Required("value"), Required("format", Text), Optional("culture", Text)], Format);

    static Value FormatNumber(FunctionCall call, ReadOnlySpan<Value> arguments) => arguments[0].IsNull || arguments[0].IsNumber
        ? Format(call, arguments)
        : throw FunctionProblems.NotANumber(call.Site.ArgumentLocation(0), arguments[0]);

    static Value Format(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return Value.EmptyText;
        var culture = Cultures.Of(call, arguments[2], 2);
        var format = arguments[1].AsSpan();
        CheckPrecision(call, format);
        using var text = new TextBuffer();
        try
        {
            Append(call, text, arguments[0], format, culture);
        }
        catch (FormatException)
        {
            throw FunctionProblems.BadFormat(call.Site.ArgumentLocation(1), format.ToString(), arguments[0]);
        }
        return text.ToString();
    }

    static void Append(FunctionCall call, TextBuffer text, Value value, ReadOnlySpan<char> format, ScriptCulture culture)
    {
        switch (value.Kind)
        {
            // The hexadecimal form of a negative number has the digits of 32 bits when it fits in them.
            case ValueKind.Integer when (int)value.AsInteger() == value.AsInteger():
                text.Append((int)value.AsInteger(), format, culture.Numbers);
                break;
            case ValueKind.Integer: text.Append(value.AsInteger(), format, culture.Numbers); break;
            case ValueKind.BigInteger: text.Append(value.AsBigInteger(), format, culture.Numbers); break;
            case ValueKind.Single: text.Append(value.AsSingle(), format, culture.Numbers); break;
            case ValueKind.Double: text.Append(value.AsDouble(), format, culture.Numbers); break;
            case ValueKind.Decimal: text.Append(value.AsDecimal(), format, culture.Numbers); break;
            case ValueKind.Date: text.Append(value.AsDate(), format, culture.Dates); break;
            case ValueKind.TimeSpan: text.Append(value.AsTimeSpan(), format, CultureInfo.InvariantCulture); break;
            default: throw FunctionProblems.BadFormat(call.Site.ArgumentLocation(0), format.ToString(), value);
        }
    }

    // "N999999999" asks for a text of a billion characters.
    static void CheckPrecision(FunctionCall call, ReadOnlySpan<char> format)
    {
        if (format.Length > 1 && char.IsAsciiLetter(format[0]) && long.TryParse(format[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var precision))
            call.Context.CheckTextLength(precision, call.Site);
    }
}
