using System.Numerics;
using Reports.Engine.Scripting.Functions.Texts;
using Reports.Engine.Scripting.Values;
using Reports.Engine.Vietnamese;

namespace Reports.Engine.Scripting.Functions;

/// <summary>Compares values of any kind for sorting: nothing first, then booleans, numbers, texts, dates, lengths of time, the rest as it stands.</summary>
/// <param name="texts">How texts compare.</param>
sealed class ValueOrder(IComparer<string?> texts) : IComparer<Value>
{
    static readonly ValueOrder Invariant = new(TextOrder.Instance);

    static readonly ValueOrder Vietnamese = new(DictionaryOrder.Instance);

    /// <summary>The order of a culture: the Vietnamese dictionary's for Vietnamese.</summary>
    public static ValueOrder Of(ScriptCulture culture) =>
        ReferenceEquals(culture, ScriptCulture.Vietnamese) ? Vietnamese : Invariant;

    /// <summary>True for the same number in any kind of number, and for the same value of any other kind.</summary>
    public static bool AreEqual(Value left, Value right) => left.IsNumber && right.IsNumber
        ? CompareNumbers(left, right) == 0
        : left.Equals(right);

    public int Compare(Value x, Value y)
    {
        var (left, right) = (Rank(x), Rank(y));
        if (left != right)
            return left.CompareTo(right);
        return left switch
        {
            1 => x.AsBoolean().CompareTo(y.AsBoolean()),
            2 => CompareNumbers(x, y),
            3 => texts.Compare(x.AsString(), y.AsString()),
            4 => x.AsDate().CompareTo(y.AsDate()),
            5 => x.AsTimeSpan().CompareTo(y.AsTimeSpan()),
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
            return Decimal(x).CompareTo(Decimal(y));
        if (x.Kind is ValueKind.BigInteger or ValueKind.Integer && y.Kind is ValueKind.BigInteger or ValueKind.Integer)
            return Big(x).CompareTo(Big(y));
        _ = x.TryGetDouble(out var left);
        _ = y.TryGetDouble(out var right);
        return left.CompareTo(right);
    }

    static decimal Decimal(Value value) => value.IsInteger ? value.AsInteger() : value.AsDecimal();

    static BigInteger Big(Value value) => value.IsInteger ? value.AsInteger() : value.AsBigInteger();
}
