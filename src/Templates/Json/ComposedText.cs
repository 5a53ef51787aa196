namespace Reports.Templates.Json;

/// <summary>Composes Vietnamese letters (NFC), so that a name typed on another system is the same name.</summary>
/// <remarks>Why our own: the run reads no culture data of the host, and <see cref="string.Normalize()"/> then changes nothing.</remarks>
static class ComposedText
{
    const string Shapes = "\u0306\u0302\u031B";
    const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    static readonly Dictionary<(char Letter, char Mark), char> Composed = Table();

    static readonly Dictionary<char, (char Letter, char Mark)> Parts = Composed.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Shapes + Tones) < 0)
            return text;

        var written = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (written.Length > 0 && Join(written[^1], c) is { } joined)
                written[^1] = joined;
            else
                written.Append(c);
        }

        return written.ToString();
    }

    /// <summary>ẹ + ̂ is ệ: when the tone came first it is taken off, the shape put on, the tone put back.</summary>
    static char? Join(char letter, char mark)
    {
        if (Composed.TryGetValue((letter, mark), out var joined))
            return joined;
        if (Parts.TryGetValue(letter, out var parts)
            && Composed.TryGetValue((parts.Letter, mark), out var shaped)
            && Composed.TryGetValue((shaped, parts.Mark), out var toned))
            return toned;
        return null;
    }

    static Dictionary<(char Letter, char Mark), char> Table()
    {
        // Each row: a letter, then the letter with the tones in the order of Tones.
        string[] toned =
        [
            "aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị",
            "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ", "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ",
        ];
        (char Letter, char Mark, char Shaped)[] shaped = [('a', '\u0306', 'ă'), ('a', '\u0302', 'â'), ('e', '\u0302', 'ê'), ('o', '\u0302', 'ô'), ('o', '\u031B', 'ơ'), ('u', '\u031B', 'ư')];
        var small = toned.SelectMany(row => Tones.Select((tone, at) => (Letter: row[0], Mark: tone, Joined: row[at + 1]))).Concat(shaped.Select(s => (s.Letter, s.Mark, Joined: s.Shaped)));
        var table = new Dictionary<(char, char), char>();
        foreach (var (letter, mark, joined) in small)
        {
            table.Add((letter, mark), joined);
            table.Add((char.ToUpperInvariant(letter), mark), char.ToUpperInvariant(joined));
        }

        return table;
    }
}
