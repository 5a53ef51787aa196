using System.Globalization;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Reads numbers, checking that they can be.</summary>
static class NumberReader
{
    public static object? Whole(Leaf leaf)
    {
        if (leaf.Node.Kind != NodeKind.Number)
            return leaf.Wrong(Expectations.Whole);
        if (Number(leaf) is not { } number)
            return null;
        if (number != decimal.Truncate(number))
            return leaf.Wrong(Expectations.Whole);

        return number is < int.MinValue or > int.MaxValue ? OutOfRange(leaf, int.MinValue, int.MaxValue) : (int)number;
    }

    public static object? Decimal(Leaf leaf) => leaf.Node.Kind == NodeKind.Number ? Number(leaf) : leaf.Wrong(Expectations.Decimal);

    static decimal? Number(Leaf leaf)
    {
        // 1e2 is JSON too; what no decimal can hold is reported like any number that is too big.
        if (!decimal.TryParse(leaf.Node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return (decimal?)OutOfRange(leaf, int.MinValue, int.MaxValue);

        var range = leaf.Member?.Between;
        return range is not null && (number < range.Smallest || number > range.Largest)
            ? (decimal?)OutOfRange(leaf, range.Smallest, range.Largest)
            : number;
    }

    static object? OutOfRange(Leaf leaf, int smallest, int largest)
    {
        leaf.Problems.Add(ReadingProblems.OutOfRange(leaf.Node, leaf.Name, smallest, largest));
        return null;
    }
}
