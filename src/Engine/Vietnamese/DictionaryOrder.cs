namespace Reports.Engine.Vietnamese;

/// <summary>Compares Vietnamese texts as the dictionary does: syllable by syllable, first the letters, then the tone.</summary>
/// <remarks>
/// Letters: a ă â b c d đ e ê … ; tones: ngang, huyền, hỏi, ngã, sắc, nặng. Example: an, àn, ản, ãn, án, ạn, ăn, ân.
/// Digits stand before letters, anything else before digits. Small letters stand before capitals in otherwise equal texts.
/// Missing texts stand last. A letter that Vietnamese does not have sorts as its letter without marks (ü as u).
/// </remarks>
sealed class DictionaryOrder : IComparer<string?>
{
    DictionaryOrder()
    {
    }

    public static DictionaryOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 1 : 0) - (y is null ? 1 : 0);
        var syllables = CompareSyllables(Spelling.Normalize(x), Spelling.Normalize(y));
        return syllables != 0 ? syllables : CompareSpelling(x, y);
    }

    /// <summary>The order by letters and tones alone; the texts are normalised.</summary>
    internal static int CompareSyllables(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (true)
        {
            var leftSyllable = TakeSyllable(ref left);
            var rightSyllable = TakeSyllable(ref right);
            if (leftSyllable.IsEmpty || rightSyllable.IsEmpty)
                return leftSyllable.Length.CompareTo(rightSyllable.Length);
            if (CompareSyllable(leftSyllable, rightSyllable) is var order and not 0)
                return order;
        }
    }

    /// <summary>The order of two texts with the same letters and tones.</summary>
    internal static int CompareSpelling(string x, string y)
    {
        var marks = string.Compare(x, y, StringComparison.OrdinalIgnoreCase);
        return marks != 0 ? marks : string.CompareOrdinal(y, x);
    }

    static ReadOnlySpan<char> TakeSyllable(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        var syllable = text[..end];
        text = text[end..];
        return syllable;
    }

    static int CompareSyllable(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var tones = 0;
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var (leftWeight, leftTone) = Weight(left[i]);
            var (rightWeight, rightTone) = Weight(right[i]);
            if (leftWeight != rightWeight)
                return leftWeight.CompareTo(rightWeight);
            if (tones == 0)
                tones = leftTone.CompareTo(rightTone);
        }
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : tones;
    }

    static (int Weight, Tone Tone) Weight(char c)
    {
        // Letters above digits above everything else; 0x20000 and 0x10000 keep the three apart.
        if (VietnameseLetter.TryRead(c, out var letter))
            return (0x20000 + letter.Order, letter.Tone);
        if (LatinCompositionTable.TryDecompose(c, out var plain, out _))
            return Weight(plain);
        return (char.IsLetter(c) ? 0x30000 + char.ToLowerInvariant(c) : char.IsDigit(c) ? 0x10000 + c : c, Tone.Level);
    }
}
