using System.Globalization;
using System.Text;

namespace Reports.Engine.Outlines.Numbering;

/// <summary>Writes a counter the way a numbering level asks for it.</summary>
static class NumberFormats
{
    // A counter past this is a joke or an attack: Roman numbers and letters would grow without end.
    const int Largest = 20_000;

    static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    internal static string Write(int number, string format) => number is < 1 or > Largest ? Digits(number) : format switch
    {
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "upperRoman" => ToRoman(number),
        "lowerRoman" => ToRoman(number).ToLowerInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => Digits(number),
    };

    static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Word goes on after z with aa, bb, cc … zz, aaa.
    static string Letters(int number, char first) => new((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    static string ToRoman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
                roman.Append(letters);
        }
        return roman.ToString();
    }
}
