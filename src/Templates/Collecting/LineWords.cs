using Reports.Engine.Vietnamese;
using Reports.Templates.Language;

namespace Reports.Templates.Collecting;

/// <summary>A line as syllables and numbers, so that two lines are compared without capitals, marks, spaces, and where a tone stands («uỷ», «ủy»).</summary>
sealed class LineWords
{
    readonly List<(string Key, int Start, int End)> _words = [];

    LineWords(string text) => Text = text;

    /// <summary>The line, composed (NFC).</summary>
    public string Text { get; }

    public int Count => _words.Count - Skipped;

    /// <summary>The number in front of a heading: «I.», «2)», «A-»; empty when there is none.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The words that make the number.</summary>
    int Skipped => Number.Length > 0 ? 1 : 0;

    public string this[int at] => _words[at + Skipped].Key;

    public static LineWords Of(string text)
    {
        var line = new LineWords(Spelling.Normalize(text));
        for (var at = 0; at < line.Text.Length; at++)
        {
            var start = at;
            while (at < line.Text.Length && char.IsLetterOrDigit(line.Text[at]))
                at++;
            if (at > start)
                line._words.Add((Key(line.Text[start..at]), start, at));
        }

        line.Number = line.NumberInFront();
        return line;
    }

    /// <summary>True when the words from a place on are these.</summary>
    public bool HasAt(int at, LineWords other)
    {
        if (at + other.Count > Count)
            return false;
        for (var word = 0; word < other.Count; word++)
        {
            if (this[at + word] != other[word])
                return false;
        }

        return true;
    }

    public bool Same(LineWords other) => Count == other.Count && HasAt(0, other);

    /// <summary>The words both lines have, against all of them: 1 for the same words in any order, 0 for none in common.</summary>
    public double Likeness(LineWords other)
    {
        if (Count + other.Count == 0)
            return 0;
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < Count; at++)
            left[this[at]] = left.GetValueOrDefault(this[at]) + 1;
        var common = 0;
        for (var at = 0; at < other.Count; at++)
        {
            if (left.GetValueOrDefault(other[at]) is > 0 and var times)
            {
                left[other[at]] = times - 1;
                common++;
            }
        }

        return 2.0 * common / (Count + other.Count);
    }

    /// <summary>Where a word begins in the text, and where it ends.</summary>
    public (int Start, int End) PlaceOf(int at) => (_words[at + Skipped].Start, _words[at + Skipped].End);

    /// <summary>What follows the first words.</summary>
    public string After(int words) => words + Skipped == 0 ? Text : Text[_words[words + Skipped - 1].End..];

    public override string ToString() => string.Join(' ', _words.Select(word => word.Key));

    static string Key(string word)
    {
        var small = word.ToLowerInvariant();
        var tone = 0;
        Span<char> letters = stackalloc char[Math.Min(small.Length, 64)];
        // A syllable has one tone: a word longer than any syllable is compared by how it begins.
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = Letters.WithoutTone(small[at]);
            tone = Math.Max(tone, Letters.Tone(small[at]));
        }

        return tone == 0 ? letters.ToString() : $"{letters}{(char)('₀' + tone)}";
    }

    string NumberInFront()
    {
        if (_words.Count < 2 || Text[.._words[0].Start].Trim().Length > 0)
            return "";
        var (key, _, end) = _words[0];
        var isNumber = key.Length <= 4 && (key.All(char.IsAsciiDigit) || key.All(letter => letter is 'i' or 'v' or 'x') || key is "a" or "b");
        // «1.000 đồng» and «20-10» begin no heading.
        var isMarked = end < Text.Length && (Text[end] is '.' or ')' or '-') && (end + 1 == Text.Length || !char.IsDigit(Text[end + 1]));
        return isNumber && isMarked ? key : "";
    }
}
