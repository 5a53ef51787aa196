namespace Reports.Templates.Language;

/// <summary>Finds the known syllables that differ from one by a tone, a mark or a letter.</summary>
/// <remarks>
/// Two spellings that differ by one letter, or by two letters in each other's place, are the same once a letter is taken out of each: the known
/// ones are listed under every such rest, so that nothing is compared with everything.
/// </remarks>
sealed class Misspellings
{
    readonly Dictionary<string, List<Syllable>> _rests = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Syllable>> _sounds = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Syllable>> _bare = new(StringComparer.Ordinal);

    public Misspellings(IReadOnlyList<Syllable> known)
    {
        foreach (var syllable in known)
        {
            foreach (var rest in Rests(syllable.Letters))
                List(_rests, rest).Add(syllable);
            List(_sounds, Sound(syllable.Letters)).Add(syllable);
            List(_bare, Bare(syllable.Letters)).Add(syllable);
        }
    }

    public bool IsEmpty => _rests.Count == 0;

    public Neighbours Of(Syllable syllable)
    {
        var near = new HashSet<Syllable>();
        foreach (var rest in Rests(syllable.Letters))
        {
            if (_rests.TryGetValue(rest, out var found))
                near.UnionWith(found.Where(other => other != syllable && IsNear(syllable, other)));
        }

        if (_sounds.TryGetValue(Sound(syllable.Letters), out var alike))
            near.UnionWith(alike.Where(other => other != syllable && other.Tone == syllable.Tone));

        // «duoc» lacks every mark of «được» at once.
        if (!syllable.Legal && _bare.TryGetValue(Bare(syllable.Letters), out var same))
            near.UnionWith(same);

        return new(syllable, near);
    }

    /// <summary>0 for another tone, 1 for another mark, 2 for another letter.</summary>
    public static int Weight(Syllable a, Syllable b) => a.Letters == b.Letters ? 0 : Bare(a.Letters) == Bare(b.Letters) ? 1 : 2;

    /// <summary>True for what ear or haste confuses: hỏi and ngã, letters that are spoken alike, a mark left out.</summary>
    public static bool IsConfusion(Syllable written, Syllable right) =>
        Alike(written) == Alike(right) || (Bare(written.Letters) == Bare(right.Letters) && written.Tone == right.Tone) || (written.Letters == right.Letters && written.Tone == 0);

    static (string, int) Alike(Syllable syllable)
    {
        var letters = syllable.Letters switch
        {
            ['t', 'r', ..] or ['g', 'i', _, ..] => Sound(syllable.Letters),
            ['r', ..] => $"d{syllable.Letters.AsSpan(1)}",
            ['x', ..] => $"s{syllable.Letters.AsSpan(1)}",
            ['n', not ('g' or 'h'), ..] => $"l{syllable.Letters.AsSpan(1)}",
            var same => same,
        };
        var spoken = letters switch
        {
            [.., 'n', 'g'] => letters[..^1],
            [.., 'c'] => $"{letters.AsSpan(0, letters.Length - 1)}t",
            _ => letters,
        };
        return (spoken, syllable.Tone == Letters.Tilde ? Letters.Hook : syllable.Tone);
    }

    static bool IsNear(Syllable wrong, Syllable right) =>
        // What cannot be a syllable is wrong anyhow: then the tone may be lost together with the letter.
        wrong.Letters == right.Letters || ((wrong.Tone == right.Tone || !wrong.Legal) && IsOneStroke(wrong.Letters, right.Letters));

    static bool IsOneStroke(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var same = 0;
        while (same < Math.Min(a.Length, b.Length) && a[same] == b[same])
            same++;
        ReadOnlySpan<char> restA = a.AsSpan(same), restB = b.AsSpan(same);
        if (restA.Length > restB.Length)
            return restA[1..].SequenceEqual(restB);
        if (restA.Length < restB.Length)
            return restB[1..].SequenceEqual(restA);
        return restA.Length > 0 && (restA[1..].SequenceEqual(restB[1..])
            || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..])));
    }

    static IEnumerable<string> Rests(string letters) =>
        Enumerable.Range(0, letters.Length).Select(at => letters.Remove(at, 1)).Append(letters);

    /// <summary>Onsets that much of the country speaks alike are written for one another: ch and tr, d and gi.</summary>
    static string Sound(string letters) => letters switch
    {
        ['t', 'r', ..] => $"ch{letters.AsSpan(2)}",
        ['g', 'i', _, ..] => $"d{letters.AsSpan(2)}",
        _ => letters,
    };

    static string Bare(string letters) => string.Create(letters.Length, letters, static (bare, from) =>
    {
        for (var at = 0; at < from.Length; at++)
            bare[at] = Letters.Bare(from[at]);
    });

    /// <summary>The list of a key; a new one where there is none.</summary>
    static List<T> List<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
