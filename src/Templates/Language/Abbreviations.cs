namespace Reports.Templates.Language;

/// <summary>Abbreviations in capitals, and those that differ from one by two letters in each other's place or by one letter.</summary>
sealed class Abbreviations(IEnumerable<string> known)
{
    readonly HashSet<string> _known = new(known, StringComparer.Ordinal);

    /// <summary>The abbreviation that was probably meant; null when this is one itself, or like none or several.</summary>
    public string? Meant(string written)
    {
        if (written.Length < 4 || _known.Contains(written))
            return null;
        var swapped = Enumerable.Range(0, written.Length - 1)
            .Select(at => string.Concat(written.AsSpan(0, at), written.AsSpan(at + 1, 1), written.AsSpan(at, 1), written.AsSpan(at + 2)))
            .Where(_known.Contains).Distinct().ToList();
        return swapped is [var one] ? one : null;
    }
}
