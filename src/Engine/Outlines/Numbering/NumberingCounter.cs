using Reports.Engine.Vietnamese;

namespace Reports.Engine.Outlines.Numbering;

/// <summary>Counts through one story and gives each paragraph its label as printed: <c>1.</c>, <c>a)</c>, <c>I-</c>.</summary>
/// <remarks>Lists with the same definition share their counters, unless a list says from where it starts again.</remarks>
sealed class NumberingCounter(NumberingScheme scheme)
{
    const int Levels = 9;

    readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);
    readonly HashSet<(string List, int Level)> _started = [];

    /// <summary>The level a paragraph stands on, or null where the list or level is not defined.</summary>
    internal NumberingLevel? LevelOf(string listId, int level) =>
        scheme.Find(listId)?.Levels.GetValueOrDefault(level);

    /// <summary>Counts one paragraph and gives its label; null where the list or level is not defined.</summary>
    internal string? Next(string listId, int level)
    {
        if (level is < 0 or >= Levels || scheme.Find(listId) is not { } list || !list.Levels.TryGetValue(level, out var definition))
            return null;
        if (!_counters.TryGetValue(list.Abstract, out var counters))
            _counters[list.Abstract] = counters = new int?[Levels];
        Advance(counters, list, listId, level, definition);
        return definition.Format == "bullet" ? Bullet(definition.Text) : Label(counters, list, definition);
    }

    void Advance(int?[] counters, NumberingList list, string listId, int level, NumberingLevel definition)
    {
        if (list.Starts.TryGetValue(level, out var start) && _started.Add((listId, level)))
            counters[level] = start;
        else
            counters[level] = counters[level] is { } last ? last + 1 : definition.Start;
        for (var lower = level + 1; lower < Levels; lower++)
        {
            if (Restarts(list, lower, level))
                counters[lower] = null;
        }
    }

    static bool Restarts(NumberingList list, int lower, int advanced)
    {
        var after = list.Levels.GetValueOrDefault(lower)?.RestartAfter;
        return after is null || (after > 0 && advanced < after);
    }

    static string Label(int?[] counters, NumberingList list, NumberingLevel definition)
    {
        var label = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            if (definition.Text[i] == '%' && i + 1 < definition.Text.Length && definition.Text[i + 1] is >= '1' and <= '9')
                label.Append(Number(counters, list, definition, definition.Text[++i] - '1'));
            else
                label.Append(definition.Text[i]);
        }
        return label.ToString();
    }

    static string Number(int?[] counters, NumberingList list, NumberingLevel definition, int level)
    {
        var of = list.Levels.GetValueOrDefault(level);
        return NumberFormats.Write(counters[level] ?? of?.Start ?? 0, definition.IsLegal ? "decimal" : of?.Format ?? "decimal");
    }

    // Bullets of symbol fonts stand in the private area; F0B7 is the round one.
    static string Bullet(string text)
    {
        if (text.Length != 1 || text[0] is < '\uE000' or > '\uF8FF')
            return text;
        return text[0] == '\uF0B7' ? "•" : "•" + ((int)text[0]).ToString("X4", CultureInfo.InvariantCulture);
    }
}

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
