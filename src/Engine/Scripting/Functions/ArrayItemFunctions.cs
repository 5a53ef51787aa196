using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The functions of <c>array</c> that look at items or hand each to a function.</summary>
static class ArrayItemFunctions
{
    /// <summary>Adds them to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("array.any", [Required("list", List), Required("function", Function), Rest("args")], Any)
        .Add("array.contains", [Required("list", List), Required("item")], Contains)
        .Add("array.cycle", [Required("list", List), Optional("group")], Cycle)
        .Add("array.each", [Required("list", List), Required("function", Function)], Each)
        .Add("array.filter", [Required("list", List), Required("function", Function)], Filter)
        .Add("array.first", [Required("list")], First)
        .Add("array.join", [Required("list", List), Required("delimiter", Text), Optional("function", Function)], Join)
        .Add("array.last", [Required("list")], Last)
        .Add("array.map", [Required("list"), Required("member", Text)], Map)
        .Add("array.size", [Required("list")], Size);

    static Value Any(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsArray() is not { } list || arguments[1].AsFunction() is not { } function)
            return false;
        // The item stands first, then what the template gave beside the function.
        var passed = arguments[1..].ToArray();
        for (var i = 0; i < list.Count; i++)
        {
            call.Context.CountSteps(1);
            passed[0] = list[i];
            var result = call.Invoke(function, passed);
            if (result.Kind == ValueKind.Boolean && result.AsBoolean())
                return true;
        }
        return false;
    }

    static Value Contains(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsArray() is not { } list)
            return false;
        foreach (var item in list.AsSpan())
        {
            if (ValueOrder.AreEqual(item, arguments[1]))
                return true;
        }
        return false;
    }

    static Value Cycle(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsArray() is not { } list)
            return default;
        // Without a group, calls with the same items are one group.
        var group = arguments[1].IsNull ? Joined(call, list, ",", null) : call.Text(arguments[1]);
        var counters = call.Context.State<Dictionary<string, int>>(typeof(ArrayItemFunctions));
        var turn = counters.GetValueOrDefault(group);
        if (list.Count == 0)
            return default;
        counters[group] = (turn + 1) % list.Count;
        return list[turn % list.Count];
    }

    static Value Each(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsArray() is not { } list || arguments[1].AsFunction() is not { } function)
            return arguments[0];
        var result = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            call.Context.CountSteps(1);
            result.Add(call.Invoke(function, list[i]));
        }
        return result;
    }

    static Value Filter(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].AsArray() is not { } list || arguments[1].AsFunction() is not { } function)
            return arguments[0];
        var result = new ScriptArray();
        for (var i = 0; i < list.Count; i++)
        {
            call.Context.CountSteps(1);
            if (call.Invoke(function, list[i]).IsTruthy)
                result.Add(list[i]);
        }
        return result;
    }

    static Value First(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        ItemList.Of(call, arguments[0]) is { Count: > 0 } list ? list[0] : default;

    static Value Last(FunctionCall call, ReadOnlySpan<Value> arguments) =>
        ItemList.Of(call, arguments[0]) is { Count: > 0 } list ? list[list.Count - 1] : default;

    static Value Size(FunctionCall call, ReadOnlySpan<Value> arguments) => ItemList.Of(call, arguments[0])?.Count ?? 0;

    static Value Join(FunctionCall call, ReadOnlySpan<Value> arguments) => arguments[0].AsArray() is { } list
        ? Joined(call, list, arguments[1].AsSpan(), arguments[2].AsFunction())
        : Value.EmptyText;

    static string Joined(FunctionCall call, ScriptArray list, ReadOnlySpan<char> delimiter, ScriptFunction? function)
    {
        using var text = new TextBuffer();
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
                text.Append(delimiter);
            var item = function is null ? list[i] : call.Invoke(function, call.Text(list[i]));
            text.Append(item.IsString ? item.AsSpan() : call.Text(item));
            call.Context.CheckTextLength(text.Length, call.Site);
        }
        return text.ToString();
    }

    static Value Map(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var result = new ScriptArray();
        if (arguments[1].AsString() is not { } member || ItemList.OfAny(arguments[0]) is not { } list)
            return result;
        for (var i = 0; i < list.Count; i++)
        {
            call.Context.CountSteps(1);
            if (MemberLookup.TryGet(list[i], member, out var value))
                result.Add(value);
        }
        return result;
    }
}
