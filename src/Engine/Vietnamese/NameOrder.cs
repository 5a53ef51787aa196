namespace Reports.Engine.Vietnamese;

/// <summary>Compares full names as Vietnamese lists do: by the given name (the last word), then the family name, then the names between.</summary>
/// <example>Trần Văn An, Lê Thị Ánh, Nguyễn Bình, Bùi Văn Đức.</example>
/// <remarks>Missing names stand last.</remarks>
sealed class NameOrder : IComparer<string?>
{
    NameOrder()
    {
    }

    public static NameOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 1 : 0) - (y is null ? 1 : 0);
        var left = Spelling.Normalize(x).AsSpan().Trim();
        var right = Spelling.Normalize(y).AsSpan().Trim();
        var (leftGiven, rightGiven) = (StartOfGiven(left), StartOfGiven(right));
        if (DictionaryOrder.CompareSyllables(left[leftGiven..], right[rightGiven..]) is var given and not 0)
            return given;
        // Family name first, then the names between: comparing them as one text does exactly that.
        if (DictionaryOrder.CompareSyllables(left[..leftGiven], right[..rightGiven]) is var before and not 0)
            return before;
        return DictionaryOrder.CompareSpelling(x, y);
    }

    static int StartOfGiven(ReadOnlySpan<char> name)
    {
        var start = name.Length;
        while (start > 0 && !char.IsWhiteSpace(name[start - 1]))
            start--;
        return start;
    }
}
