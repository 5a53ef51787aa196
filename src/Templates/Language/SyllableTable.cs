using System.Collections.Frozen;

namespace Reports.Templates.Language;

/// <summary>Which syllables Vietnamese can spell: an onset, a rime, a tone on the right letter.</summary>
sealed class SyllableTable(IEnumerable<string> onsets, IEnumerable<string> rimes, IEnumerable<string> rimesAfterQu)
{
    // «gi» and a rime that begins with i share the i: gì, gìn, giêng, giết, giếc.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SharedI = Set(["i", "in", "iêng", "iêt", "iêc"]);

    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _onsets = Set(onsets);
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _rimes = Set(rimes);
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _rimesAfterQu = Set(rimesAfterQu);

    /// <summary>True when the syllable can be; <paramref name="small"/> is in small letters, <paramref name="plain"/> the same without tone.</summary>
    public bool Allows(ReadOnlySpan<char> small, ReadOnlySpan<char> plain)
    {
        var (tone, at) = (0, -1);
        for (var i = 0; i < small.Length; i++)
        {
            if (Letters.Tone(small[i]) is not (> 0 and var found))
                continue;
            if (tone > 0)
                return false;
            (tone, at) = (found, i);
        }

        if (IsStopped(plain) && tone is not (Letters.Acute or Letters.Dot))
            return false;
        if (plain is ['q', ..])
            return plain is [_, 'u', ..] && _rimesAfterQu.Contains(plain[2..]) && IsToned(plain[2..], at - 2, tone);
        if (plain is ['g', 'i', ..])
            return (_rimes.Contains(plain[2..]) && IsToned(plain[2..], at - 2, tone)) || (SharedI.Contains(plain[1..]) && IsToned(plain[1..], at - 1, tone));

        for (var length = Math.Min(3, plain.Length - 1); length >= 0; length--)
        {
            var rime = plain[length..];
            if ((length == 0 || _onsets.Contains(plain[..length])) && _rimes.Contains(rime) && Fit(plain[..length], rime) && IsToned(rime, at - length, tone))
                return true;
        }

        return false;
    }

    static bool IsStopped(ReadOnlySpan<char> plain) => plain is [.., 'c' or 'p' or 't'] or [.., 'c', 'h'];

    /// <summary>Which letter writes a consonant depends on the vowel; lips do not round before a glide.</summary>
    static bool Fit(ReadOnlySpan<char> onset, ReadOnlySpan<char> rime)
    {
        var front = rime[0] is 'e' or 'ê' or 'i' or 'y';
        if (rime[0] == 'y')
            return rime.Length == 1 ? onset is "" or "h" or "k" or "l" or "m" or "s" or "t" or "v" : onset is "";
        return onset switch
        {
            "" => !rime.StartsWith("iê", StringComparison.Ordinal),
            "c" or "g" or "ng" => !front,
            "k" or "gh" or "ngh" => front,
            "b" or "m" or "p" or "ph" or "v" => !IsGlide(rime),
            _ => true,
        };
    }

    static bool IsGlide(ReadOnlySpan<char> rime) => rime is ['o', 'a' or 'ă' or 'e', ..] or ['u', 'â' or 'ê' or 'y' or 'ơ', ..];

    /// <summary>The tone stands on the vowel that carries it; in oa, oe, uy both ways are in use.</summary>
    static bool IsToned(ReadOnlySpan<char> rime, int at, int tone)
    {
        if (tone == 0)
            return true;
        if (rime is "oa" or "oe" or "uy")
            return at is 0 or 1;

        var marked = rime.LastIndexOfAny("ăâêôơ");
        if (marked < 0)
            marked = rime.IndexOf('ư');
        if (marked >= 0)
            return at == marked;

        var vowels = 0;
        while (vowels < rime.Length && Letters.IsVowel(rime[vowels]))
            vowels++;
        if (vowels < rime.Length)
            return at == vowels - 1;
        return at == (vowels == 3 ? 1 : 0);
    }

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
