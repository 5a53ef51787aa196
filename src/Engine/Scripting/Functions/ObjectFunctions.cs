using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>object</c>, formats and evaluation aside.</summary>
static class ObjectFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("object.default", [Required("value"), Required("default")], (_, arguments) => IsMissing(arguments[0]) ? arguments[1] : arguments[0])
        .Add("object.has_key", Keyed, (_, arguments) => TryGet(arguments, out Value _))
        .Add("object.has_value", Keyed, (_, arguments) => TryGet(arguments, out var value) && !value.IsNull)
        .Add("object.keys", [Required("value")], Keys)
        .Add("object.values", [Required("value")], Values)
        .Add("object.size", [Required("value")], Size)
        .Add("object.typeof", [Required("value")], (_, arguments) => TypeOf(arguments[0]))
        .Add("object.kind", [Required("value")], (_, arguments) => KindOf(arguments[0]))
        .Add("object.from_json", [Required("json", Text)], FromJson)
        .Add("object.to_json", [Required("value")], (call, arguments) => JsonWriting.Write(call, arguments[0]));

    static IReadOnlyList<FunctionParameter> Keyed { get; } = [Required("value", ArgumentKind.Object), Required("key", Text)];

    static bool IsMissing(Value value) => value.IsNull || (value.IsString && value.AsSpan().IsEmpty);

    static bool TryGet(ReadOnlySpan<Value> arguments, out Value value)
    {
        value = default;
        return arguments[0].AsObject() is { } members && arguments[1].AsString() is { } key && members.TryGet(key, out value);
    }

    static Value Keys(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var keys = new ScriptArray();
        foreach (var (name, _) in Members(arguments[0]))
            keys.Add(name);
        return keys;
    }

    static Value Values(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var values = new ScriptArray();
        foreach (var (_, value) in Members(arguments[0]))
            values.Add(value);
        return values;
    }

    static ScriptObject Members(Value value) => value.AsObject() ?? value.AsArray()?.Properties ?? ScriptObject.Empty;

    static Value Size(FunctionCall call, ReadOnlySpan<Value> arguments) => arguments[0].Kind switch
    {
        ValueKind.String => arguments[0].AsSpan().Length,
        ValueKind.Array => arguments[0].AsArray()!.Count,
        ValueKind.Range => arguments[0].AsRange()!.LongCount,
        ValueKind.Object => arguments[0].AsObject()!.Count,
        _ => 0,
    };

    static string? TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => "boolean",
        ValueKind.String => "string",
        ValueKind.Range => "iterator",
        ValueKind.Array => "array",
        _ => value.IsNumber ? "number" : "object",
    };

    static string? KindOf(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => "bool",
        ValueKind.Integer => (int)value.AsInteger() == value.AsInteger() ? "int" : "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Single => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.String => "string",
        ValueKind.Date => "datetime",
        ValueKind.TimeSpan => "timespan",
        ValueKind.Range => "range",
        ValueKind.Array => "array",
        ValueKind.Function => "function",
        _ => "object",
    };

    static Value FromJson(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsString() is not { } json)
            return default;
        var problems = new DiagnosticBag();
        // Half a surrogate pair becomes U+FFFD.
        var value = JsonValues.Read(Encoding.UTF8.GetBytes(json), "object.from_json", problems);
        return problems.HasErrors
            ? throw FunctionProblems.NotJson(call.Site.ArgumentLocation(0), problems.First(problem => problem.Severity == Severity.Error).Location as TextLocation)
            : value;
    }
}
