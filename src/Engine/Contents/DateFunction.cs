using Reports.Engine.Data;
using Reports.Engine.Scripting.Library;

namespace Reports.Engine.Contents;

/// <summary>A date as Word's date pictures write it: <c>dd/MM/yyyy</c>, <c>'ngày' dd 'tháng' MM 'năm' yyyy</c>.</summary>
static class DateFunction
{
    /// <summary>The date in words; what is no date is printed as it is.</summary>
    public static Value Of(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        if (Read(call, arguments[0]) is not { } date)
            return call.Text(arguments[0]);
        return Written(date, arguments[1].AsString() ?? "", call.Context.Culture.Dates);
    }

    static string Written(DateTime date, string picture, DateTimeFormatInfo culture)
    {
        try
        {
            // A letter alone would be one of .NET's own patterns.
            return date.ToString(picture.Length == 1 ? "%" + picture : picture, culture);
        }
        catch (FormatException)
        {
            return date.ToString("dd/MM/yyyy", culture);
        }
    }

    static DateTime? Read(FunctionCall call, Value value) =>
        value.Kind == ValueKind.Date ? value.AsDate()
        : value.AsString() is { } text && DateReader.TryReadFreely(text, call.Context.Culture, TimeSpan.Zero, out var date) ? date
        : null;
}
