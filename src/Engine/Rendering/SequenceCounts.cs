using Reports.Engine.Vietnamese;

namespace Reports.Engine.Rendering;

/// <summary>The numbers that the SEQ fields of one part count while it is rendered: what a loop repeats counts on.</summary>
sealed class SequenceCounts
{
    readonly Dictionary<string, (int Number, int Headings)> _last = new(StringComparer.OrdinalIgnoreCase);
    readonly int[] _headings = new int[10];

    /// <summary>A heading of that level, from 1, was written.</summary>
    public void PassHeading(int level) => _headings[level]++;

    public void Count(SequenceCode field)
    {
        var headings = field.Heading is { } level and > 0 and < 10 ? _headings.Take(level + 1).Sum() : 0;
        var known = _last.TryGetValue(field.Name, out var last);
        var number = field.Reset ?? (field.Repeats ? last.Number : known && last.Headings == headings ? last.Number + 1 : 1);
        _last[field.Name] = (number, headings);
    }

    /// <summary>The present number as the field shows it.</summary>
    public string Text(SequenceCode field)
    {
        var number = _last.GetValueOrDefault(field.Name).Number;
        var isLower = field.Format is [var first, ..] && char.IsLower(first);
        var text = field.Format?.ToUpperInvariant() switch
        {
            "ROMAN" when number is > 0 and < 4000 => RomanNumeral.Write(number),
            // 27 is AA, 53 AAA.
            "ALPHABETIC" when number is > 0 and < 781 => new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
        return isLower ? text.ToLowerInvariant() : text;
    }
}
