namespace Reports.Engine.Vietnamese;

/// <summary>Writes the Roman numerals that head the parts of an official document.</summary>
static class RomanNumeral
{
    /// <summary>The greatest number that the seven letters can write.</summary>
    public const int Greatest = 3999;

    static readonly (int Value, string Letters)[] Steps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The number in capital letters: 14 "XIV".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not within 1 to 3999.</exception>
    public static string Write(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Greatest);
        return Letters(number);
    }

    /// <summary>The same without an end: M after M, as Word numbers a list.</summary>
    public static string Letters(int number)
    {
        var letters = new StringBuilder(15);
        foreach (var (value, step) in Steps)
        {
            for (; number >= value; number -= value)
                letters.Append(step);
        }
        return letters.ToString();
    }
}
