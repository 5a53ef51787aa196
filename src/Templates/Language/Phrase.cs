namespace Reports.Templates.Language;

/// <summary>Words that usually stand together.</summary>
/// <param name="Text">As they should be written.</param>
/// <param name="Gaps">What may stand before each of them; that before the first says nothing.</param>
/// <param name="OfTheField">False for a word of everyday language.</param>
sealed record Phrase(string Text, IReadOnlyList<Syllable> Syllables, IReadOnlyList<Gap> Gaps, bool OfTheField)
{
    public bool IsLong { get; } = OfTheField && Syllables.Count >= 4;

    public bool Equals(Phrase? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
