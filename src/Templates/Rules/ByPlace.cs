using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules;

/// <summary>Orders places as they follow one another in a file; what has no place comes first.</summary>
sealed class ByPlace : IComparer<Location?>
{
    public static ByPlace Order { get; } = new();

    public int Compare(Location? x, Location? y) => Key(x).CompareTo(Key(y));

    static (int Line, int Column) Key(Location? place) => place is JsonLocation json ? (json.Line, json.Column) : (0, 0);
}
