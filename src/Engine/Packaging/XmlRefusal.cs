using System.Text.RegularExpressions;
using System.Xml;

namespace Reports.Engine.Packaging;

/// <summary>Finds the reason why XML could not be read, in the order in which it helps a person.</summary>
static partial class XmlRefusal
{
    /// <summary>A DTD, a character that XML forbids, or the line and column where the syntax breaks.</summary>
    internal static Diagnostic Explain(byte[] bytes, WordLocation place, XmlException exception)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        if (text.Contains("<!DOCTYPE", StringComparison.Ordinal))
            return PackageProblems.HasDtd(place);
        return IllegalCharacter(text) is { } character
            ? PackageProblems.IllegalCharacter(place, character)
            : PackageProblems.NotXml(place, exception.LineNumber, exception.LinePosition);
    }

    static string? IllegalCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                i++;
            else
                return Name(text[i]);
        }
        foreach (Match match in Reference().Matches(text))
        {
            if (CodePoint(match) is { } code && !IsLegal(code))
                return Name(code);
        }
        return null;
    }

    static bool IsLegal(int code) => code is >= 0x10000 and <= 0x10FFFF || (code < 0x10000 && XmlConvert.IsXmlChar((char)code));

    static int? CodePoint(Match match)
    {
        var style = match.Groups["x"].Length > 0 ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(match.Groups["digits"].ValueSpan, style, CultureInfo.InvariantCulture, out var code) ? code : null;
    }

    static string Name(int code) => "U+" + code.ToString("X4", CultureInfo.InvariantCulture);

    [GeneratedRegex("&#(?<x>x?)(?<digits>[0-9A-Fa-f]{1,7});")]
    private static partial Regex Reference();
}
