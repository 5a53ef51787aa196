using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>array</c> that make a new array of an old one; the old one never changes.</summary>
static class ArrayFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("array.add", [Required("list", List), Required("value")], Add)
        .Add("array.add_range", [Required("list1", List), Required("list2", List)], Concat)
        .Add("array.compact", [Required("list", List)], Compact)
        .Add("array.concat", [Required("list1", List), Required("list2", List)], Concat)
        .Add("array.insert_at", [Required("list", List), Required("index", Integer), Required("value")], InsertAt)
        .Add("array.limit", [Required("list", List), Required("count", Integer)], Limit)
        .Add("array.offset", [Required("list", List), Required("index", Integer)], Offset)
        .Add("array.remove_at", [Required("list", List), Required("index", Integer)], RemoveAt)
        .Add("array.reverse", [Required("list", List)], Reverse)
        .Add("array.uniq", [Required("list", List)], Uniq);

    static Value Add(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var items = Items(arguments[0]);
        var result = New(call, items.Length + 1L);
        result.AddRange(items);
        result.Add(arguments[1]);
        return result;
    }

    static Value Concat(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
            return arguments[0].IsNull ? arguments[1] : arguments[0];
        var (first, second) = (arguments[0].AsArray()!, arguments[1].AsArray()!);
        var result = New(call, (long)first.Count + second.Count);
        result.AddRange(first.AsSpan());
        result.AddRange(second.AsSpan());
        return result;
    }

    static Value Compact(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        var result = new ScriptArray();
        foreach (var item in Items(arguments[0]))
        {
            if (!item.IsNull)
                result.Add(item);
        }
        return result;
    }

    static Value InsertAt(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var items = Items(arguments[0]);
        var index = Math.Max(0, arguments[1].AsInteger());
        var result = New(call, Math.Max(items.Length, index) + 1);
        result.AddRange(items);
        while (result.Count < index)
            result.Add(default);
        result.Insert((int)index, arguments[2]);
        return result;
    }

    static Value Limit(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        var items = Items(arguments[0]);
        return new ScriptArray(items[..(int)Math.Clamp(arguments[1].AsInteger(), 0, items.Length)]);
    }

    static Value Offset(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        var items = Items(arguments[0]);
        return new ScriptArray(items[(int)Math.Clamp(arguments[1].AsInteger(), 0, items.Length)..]);
    }

    static Value RemoveAt(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var items = Items(arguments[0]);
        var index = arguments[1].AsInteger();
        // A negative index counts from the end.
        if (index < 0)
            index += items.Length;
        var result = new ScriptArray(items);
        if (index >= 0 && index < items.Length)
            result.RemoveAt((int)index);
        return result;
    }

    static Value Reverse(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var items = Items(arguments[0]);
        var result = new ScriptArray(items.Length);
        for (var i = items.Length - 1; i >= 0; i--)
            result.Add(items[i]);
        return result;
    }

    static Value Uniq(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
            return default;
        var seen = new HashSet<Value>();
        var result = new ScriptArray();
        foreach (var item in Items(arguments[0]))
        {
            if (seen.Add(item))
                result.Add(item);
        }
        return result;
    }

    static ReadOnlySpan<Value> Items(Value list) => list.AsArray() is { } array ? array.AsSpan() : default;

    static ScriptArray New(FunctionCall call, long count)
    {
        call.Context.CheckArrayLength(count, call.Site);
        return new ScriptArray((int)count);
    }
}
