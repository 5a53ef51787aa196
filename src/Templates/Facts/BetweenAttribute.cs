namespace Reports.Templates.Facts;

/// <summary>The smallest and the largest number that a fact can be.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class BetweenAttribute(int smallest, int largest) : Attribute
{
    public int Smallest { get; } = smallest;

    public int Largest { get; } = largest;
}
