using System.Collections;
using Reports.Engine.Data;
using Reports.Engine.Scripting.Running;
using Reports.Engine.Vietnamese;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Library;

/// <summary><c>array.sort</c> in place of Scriban's, which compares texts by the culture of the machine; stable, as Scriban's is.</summary>
static class ArraySorting
{
    /// <summary>The items in the order of their values, or of a member of them.</summary>
    public static object? Sort(Evaluator evaluator, ScriptNode? caller, ScriptArray arguments)
    {
        if (arguments[0] is not { } list)
            return new ScriptRange();
        if (list is not IEnumerable items)
            return new ScriptArray(1) { list };
        var member = arguments[1] as string;
        var order = new ValueOrder(ReferenceEquals(evaluator.Render.Culture, ScriptCulture.Vietnamese) ? DictionaryOrder.Instance : TextOrder.Instance);
        return new ScriptArray(Counted(evaluator, items).OrderBy(item => string.IsNullOrEmpty(member) ? item : Member(evaluator, caller, item, member), order));
    }

    /// <summary>The member of an item by its exact name, otherwise by the path that the name spells; null when there is none.</summary>
    public static object? Member(Evaluator evaluator, ScriptNode? caller, object? item, string name)
    {
        if (item is null)
            return null;
        if (evaluator.GetMemberAccessor(item).TryGetValue(evaluator, caller?.Span ?? default, item, name, out var value) || !name.Contains('.'))
            return value;
        value = item;
        foreach (var part in name.Split('.'))
            if (value is null || !evaluator.GetMemberAccessor(value).TryGetValue(evaluator, caller?.Span ?? default, value, part, out value))
                return null;
        return value;
    }

    static IEnumerable<object?> Counted(Evaluator evaluator, IEnumerable items)
    {
        foreach (var item in items)
        {
            evaluator.Render.CountSteps(1);
            yield return item;
        }
    }
}

/// <summary>Compares values of any kind for sorting: nothing first, then booleans, numbers, texts, dates, lengths of time, the rest as it stands.</summary>
sealed class ValueOrder(IComparer<string?> texts) : IComparer<object?>
{
    public int Compare(object? x, object? y)
    {
        var (left, right) = (Value.Of(x), Value.Of(y));
        var (rank, other) = (Rank(left), Rank(right));
        if (rank != other)
            return rank.CompareTo(other);
        return rank switch
        {
            1 => left.AsBoolean().CompareTo(right.AsBoolean()),
            2 => CompareNumbers(left, right),
            3 => texts.Compare(left.AsString(), right.AsString()),
            4 => left.AsDate().CompareTo(right.AsDate()),
            5 => left.AsTimeSpan().CompareTo(right.AsTimeSpan()),
            _ => 0,
        };
    }

    static int Rank(Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => 1,
        ValueKind.String => 3,
        ValueKind.Date => 4,
        ValueKind.TimeSpan => 5,
        _ => value.IsNumber ? 2 : 6,
    };

    static int CompareNumbers(Value x, Value y)
    {
        if (x.IsInteger && y.IsInteger)
            return x.AsInteger().CompareTo(y.AsInteger());
        if (x.Kind is ValueKind.Decimal or ValueKind.Integer && y.Kind is ValueKind.Decimal or ValueKind.Integer)
            return (x.IsInteger ? x.AsInteger() : x.AsDecimal()).CompareTo(y.IsInteger ? y.AsInteger() : y.AsDecimal());
        if (x.Kind is ValueKind.BigInteger or ValueKind.Integer && y.Kind is ValueKind.BigInteger or ValueKind.Integer)
            return (x.IsInteger ? x.AsInteger() : x.AsBigInteger()).CompareTo(y.IsInteger ? y.AsInteger() : y.AsBigInteger());
        _ = x.TryGetDouble(out var left);
        _ = y.TryGetDouble(out var right);
        return left.CompareTo(right);
    }
}
