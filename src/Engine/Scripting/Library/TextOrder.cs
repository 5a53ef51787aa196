using Reports.Engine.Vietnamese;

namespace Reports.Engine.Scripting.Library;

/// <summary>Compares texts as an English reader expects: letters without regard to case and marks first, then marks, then small before capital.</summary>
/// <remarks>Example: "fruit" before "Orange", "e" before "E" before "é". The order of <c>array.sort</c> unless the culture is Vietnamese.</remarks>
sealed class TextOrder : IComparer<string?>
{
    public static TextOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var marks = 0;
        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            if (x[i] == y[i])
                continue;
            var (left, right) = (char.ToLowerInvariant(x[i]), char.ToLowerInvariant(y[i]));
            var (leftWeight, rightWeight) = (Weight(left), Weight(right));
            if (leftWeight != rightWeight)
                return leftWeight.CompareTo(rightWeight);
            if (marks == 0)
                marks = left.CompareTo(right);
        }
        if (x.Length != y.Length)
            return x.Length.CompareTo(y.Length);
        return marks != 0 ? marks : string.CompareOrdinal(y, x);
    }

    // Signs, then digits, then letters.
    static int Weight(char c)
    {
        while (LatinCompositionTable.TryDecompose(c, out var letter, out _))
            c = letter;
        return char.IsLetter(c) ? 0x20000 + c : char.IsDigit(c) ? 0x10000 + c : c;
    }
}
