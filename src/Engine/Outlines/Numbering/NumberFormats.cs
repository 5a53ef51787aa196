using Reports.Engine.Vietnamese;

namespace Reports.Engine.Outlines.Numbering;

/// <summary>Writes a counter the way a numbering level asks for it.</summary>
static class NumberFormats
{
    // A counter past this is a joke or an attack: Roman numbers and letters would grow without end.
    const int Largest = 20_000;

    internal static string Write(int number, string format) => number is < 1 or > Largest ? Digits(number) : format switch
    {
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "upperRoman" => RomanNumeral.Letters(number),
        "lowerRoman" => RomanNumeral.Letters(number).ToLowerInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => Digits(number),
    };

    static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Word goes on after z with aa, bb, cc … zz, aaa.
    static string Letters(int number, char first) => new((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);
}
