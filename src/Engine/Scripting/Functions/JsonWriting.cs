using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>Turns a value into one line of JSON.</summary>
/// <remarks>Letters of every alphabet stay readable; the signs of HTML are escaped, so that the text may stand in a script of a page.</remarks>
static class JsonWriting
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>The JSON of the argument of a call.</summary>
    public static string Write(FunctionCall call, Value value)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options))
            Write(call, writer, value, 1);
        call.Context.CheckTextLength(bytes.WrittenCount, call.Site);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    static void Write(FunctionCall call, Utf8JsonWriter writer, Value value, int depth)
    {
        if (depth > call.Context.Limits.ObjectDepth)
            throw FunctionProblems.TooDeepForJson(call.Location, call.Context.Limits.ObjectDepth);
        switch (value.Kind)
        {
            case ValueKind.Array: WriteItems(call, writer, value.AsArray()!, depth); break;
            case ValueKind.Range: WriteItems(call, writer, value.AsRange()!, depth); break;
            case ValueKind.Object: WriteMembers(call, writer, value.AsObject()!, depth); break;
            default: WriteSingle(call, writer, value); break;
        }
    }

    static void WriteItems(FunctionCall call, Utf8JsonWriter writer, IReadOnlyList<Value> items, int depth)
    {
        writer.WriteStartArray();
        for (var i = 0; i < items.Count; i++)
        {
            Count(call, writer);
            Write(call, writer, items[i], depth + 1);
        }
        writer.WriteEndArray();
    }

    static void WriteMembers(FunctionCall call, Utf8JsonWriter writer, ScriptObject members, int depth)
    {
        writer.WriteStartObject();
        for (var i = 0; i < members.Count; i++)
        {
            Count(call, writer);
            writer.WritePropertyName(members.NameAt(i));
            Write(call, writer, members.ValueAt(i), depth + 1);
        }
        writer.WriteEndObject();
    }

    static void WriteSingle(FunctionCall call, Utf8JsonWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: writer.WriteNullValue(); break;
            case ValueKind.Boolean: writer.WriteBooleanValue(value.AsBoolean()); break;
            case ValueKind.Integer: writer.WriteNumberValue(value.AsInteger()); break;
            case ValueKind.BigInteger: writer.WriteRawValue(value.ToString()); break;
            case ValueKind.Decimal: writer.WriteNumberValue(value.AsDecimal()); break;
            case ValueKind.Double when double.IsFinite(value.AsDouble()): writer.WriteNumberValue(value.AsDouble()); break;
            case ValueKind.Single when float.IsFinite(value.AsSingle()): writer.WriteNumberValue(value.AsSingle()); break;
            case ValueKind.String: writer.WriteStringValue(value.AsSpan()); break;
            case ValueKind.Date: writer.WriteStringValue(value.AsDate()); break;
            case ValueKind.TimeSpan: writer.WriteStringValue(value.ToString()); break;
            default: throw FunctionProblems.NoJsonForm(call.Site.ArgumentLocation(0), value);
        }
    }

    static void Count(FunctionCall call, Utf8JsonWriter writer)
    {
        call.Context.CountSteps(1);
        call.Context.CheckTextLength(writer.BytesCommitted + writer.BytesPending, call.Site);
    }
}
