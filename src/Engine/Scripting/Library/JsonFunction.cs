using System.Collections;
using System.Numerics;
using System.Text.Json;
using Reports.Engine.Scripting.Running;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Library;

/// <summary><c>object.to_json</c> as Scriban writes it, without the reflection that native code does not have.</summary>
static class JsonFunction
{
    public static object? Write(Evaluator evaluator, ScriptNode? caller, ScriptArray arguments)
    {
        if (arguments[0] is IScriptCustomFunction)
            throw FunctionProblems.NoJsonForm(evaluator.Render.Locate(caller?.Span ?? default), caller?.ToString() ?? "");
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(evaluator, writer, arguments[0]);
        evaluator.Render.CheckTextLength(stream.Length);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    static void Write(Evaluator evaluator, Utf8JsonWriter writer, object? value)
    {
        evaluator.Render.CheckTextLength(writer.BytesCommitted + writer.BytesPending);
        switch (value)
        {
            case null or IScriptCustomFunction: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool boolean: writer.WriteBooleanValue(boolean); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case float number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case BigInteger number: writer.WriteRawValue(number.ToString(System.Globalization.CultureInfo.InvariantCulture)); break;
            case DateTime date: writer.WriteStringValue(date); break;
            case TimeSpan time: writer.WriteStringValue(time.ToString("c", System.Globalization.CultureInfo.InvariantCulture)); break;
            case IDictionary<string, object?> members: WriteMembers(evaluator, writer, members); break;
            case IEnumerable items: WriteItems(evaluator, writer, items); break;
            default: writer.WriteStringValue(evaluator.ObjectToString(value)); break;
        }
    }

    static void WriteMembers(Evaluator evaluator, Utf8JsonWriter writer, IDictionary<string, object?> members)
    {
        writer.WriteStartObject();
        foreach (var (name, member) in members)
        {
            writer.WritePropertyName(name);
            Write(evaluator, writer, member);
        }

        writer.WriteEndObject();
    }

    static void WriteItems(Evaluator evaluator, Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            Write(evaluator, writer, item);
        writer.WriteEndArray();
    }
}
