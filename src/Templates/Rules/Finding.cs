namespace Reports.Templates.Rules;

/// <summary>A breach of a rule, with what was found and what is expected.</summary>
/// <param name="Diagnostic">Code, severity, place, message with the arithmetic, hint.</param>
/// <param name="Found">What the file says.</param>
/// <param name="Expected">What it should say.</param>
/// <param name="Source">The rule's source.</param>
/// <param name="Acknowledged">The author's reason for keeping it so; null when nobody has accepted it.</param>
public sealed record Finding(Diagnostic Diagnostic, string Found, string Expected, string Source, string? Acknowledged = null);

/// <summary>Orders places as they follow one another in a file; what has no place comes first.</summary>
sealed class ByPlace : IComparer<Location?>
{
    public static ByPlace Order { get; } = new();

    public int Compare(Location? x, Location? y) => Key(x).CompareTo(Key(y));

    static (int First, int Second) Key(Location? place) => place is FactLocation fact ? fact.Order : (0, 0);
}
