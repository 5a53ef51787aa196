using Scriban;
using Scriban.Runtime;

namespace Reports.Engine.Data;

/// <summary>Values as text without a render: for messages and for people who debug.</summary>
static class PlainContext
{
    public static string Text(object? value) => value switch
    {
        null => "",
        bool boolean => boolean ? "true" : "false",
        DateTime date => date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number when number.GetType().IsValueType => number.ToString(null, CultureInfo.InvariantCulture),
        _ => new TemplateContext(new ScriptObject()).ObjectToString(value) ?? "",
    };
}
