using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>Sees a value as a list without laying it out: arrays and ranges as they are, an object as its members.</summary>
static class ItemList
{
    /// <summary>The items; null for null.</summary>
    public static IReadOnlyList<Value>? Of(FunctionCall call, Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Array or ValueKind.Range or ValueKind.Object => OfAny(value),
        _ => throw FunctionProblems.NotAList(call.Site.ArgumentLocation(0), value),
    };

    /// <summary>The items; a single value is the only item of its list; null for null.</summary>
    public static IReadOnlyList<Value>? OfAny(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Array => value.AsArray(),
        ValueKind.Range => value.AsRange(),
        ValueKind.Object when !value.IsEmpty => Members(value.AsObject()!),
        ValueKind.Object => new ScriptArray(),
        _ => new ScriptArray([value]),
    };

    static ScriptArray Members(ScriptObject value)
    {
        var members = new ScriptArray(value.Count);
        foreach (var (name, member) in value)
            members.Add(new ScriptObject { ["key"] = name, ["value"] = member });
        return members;
    }
}
