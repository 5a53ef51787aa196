using Reports.Engine.Scripting.Values;
using static Reports.Engine.Scripting.Functions.ArgumentKind;
using static Reports.Engine.Scripting.Functions.FunctionParameter;

namespace Reports.Engine.Scripting.Functions;

/// <summary>The function <c>array.sort</c>, and how any list is sorted by a key: stably, equal items in their old order.</summary>
static class ArraySorting
{
    /// <summary>Adds it to a library.</summary>
    public static void AddTo(FunctionLibraryBuilder library) => library
        .Add("array.sort", [Required("list"), Optional("member", Text)], Sort);

    /// <summary>The items in the order of their keys.</summary>
    public static ScriptArray Sorted<TKey>(IReadOnlyList<Value> items, TKey[] keys, IComparer<TKey> order)
    {
        var places = new int[keys.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = i;
        Array.Sort(places, (left, right) =>
            order.Compare(keys[left], keys[right]) is var compared and not 0 ? compared : left.CompareTo(right));
        var sorted = new ScriptArray(keys.Length);
        foreach (var place in places)
            sorted.Add(items[place]);
        return sorted;
    }

    /// <summary>The member of an item by its exact name, otherwise by the path that the name spells; null when there is none.</summary>
    public static Value Member(RenderContext context, Value item, string name)
    {
        if (MemberLookup.TryGet(item, name, out var value))
            return value;
        if (!name.Contains('.', StringComparison.Ordinal))
            return default;
        value = item;
        foreach (var part in name.Split('.'))
        {
            if (!MemberLookup.TryGet(value, part, out value))
                return default;
        }
        return value;
    }

    static Value Sort(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        if (ItemList.OfAny(arguments[0]) is not { } items)
            return new ScriptArray();
        call.Context.CheckArrayLength(items.Count, call.Site);
        call.Context.CountSteps(items.Count);
        var member = arguments[1].AsString();
        var keys = new Value[items.Count];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = string.IsNullOrEmpty(member) ? items[i] : Member(call.Context, items[i], member);
        return Sorted(items, keys, ValueOrder.Of(call.Context.Culture));
    }
}
