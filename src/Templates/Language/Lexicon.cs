using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Reports.Templates.Language;

/// <summary>What the checks know of Vietnamese. Filled once; may be shared between threads.</summary>
sealed class Lexicon
{
    // A report has some hundred different syllables. The bound keeps a program that runs for months from remembering everybody's misprints.
    const int Remembered = 50_000;

    static readonly Gap[] BetweenTwo = [Gap.Break, Gap.Space];

    readonly SyllableTable _table;
    readonly ConcurrentDictionary<string, Syllable> _spellings = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, Syllable>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    readonly Dictionary<string, Syllable> _known = new(StringComparer.Ordinal);
    readonly FrozenSet<string> _loans;
    readonly bool _filled;
    int _remembered;

    // Most words of a text were met a moment ago: they are found here without the dictionary. A slot may be overwritten at any time, by any thread.
    readonly SpelledSyllable?[] _recent = new SpelledSyllable?[4096];
    readonly Misspellings _misspellings;

    /// <param name="varying">Syllables that can be spelt in two ways.</param>
    public Lexicon(IReadOnlyList<LexiconData> parts, IEnumerable<string> varying)
    {
        _table = new(Each(parts, part => part.Onsets), Each(parts, part => part.Rimes), Each(parts, part => part.RimesAfterQu));
        _bySpan = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        _loans = Each(parts, part => part.Loans).ToFrozenSet(StringComparer.Ordinal);
        Abbreviations = new(Each(parts, part => part.Abbreviations));
        foreach (var word in Each(parts, part => part.Free))
            Of(word).Free = true;
        foreach (var word in Each(parts, part => part.Function))
            (Of(word).Free, Of(word).Function) = (true, true);
        foreach (var word in varying)
            Of(word).Varies = true;
        foreach (var word in Each(parts, part => part.Doubled))
            Of(word).Doubled = true;
        foreach (var phrase in parts.SelectMany(part => part.Phrases))
            Add(phrase, true);
        foreach (var line in parts.SelectMany(part => part.Pairs))
        {
            var words = line.Split(' ');
            foreach (var second in words.AsSpan(1))
                AddPair(words[0], second);
        }

        _misspellings = new([.. _known.Values.Where(syllable => syllable.Known)]);
        _filled = true;
    }

    /// <summary>Nothing is known: every check of the language is silent.</summary>
    public bool IsEmpty => _misspellings.IsEmpty;

    public Abbreviations Abbreviations { get; }

    public bool IsLoan(ReadOnlySpan<char> small) => _loans.GetAlternateLookup<ReadOnlySpan<char>>().Contains(small);

    /// <summary>The syllable that small letters spell.</summary>
    public Syllable Of(ReadOnlySpan<char> small)
    {
        var hash = (uint)small.Length;
        foreach (var letter in small)
            hash = (hash * 31) + letter;
        ref var recent = ref _recent[(hash ^ (hash >> 12)) % (uint)_recent.Length];
        if (recent is { } spelling && small.SequenceEqual(spelling.Text))
            return spelling.Syllable;

        if (!_bySpan.TryGetValue(small, out var known))
        {
            known = Spell(small);
            // Counted here: the dictionary locks itself to count, and threads may be a few out.
            if (_remembered < Remembered)
            {
                _spellings[small.ToString()] = known;
                _remembered++;
            }
        }

        recent = new(small.ToString(), known);
        return known;
    }

    public Neighbours Near(Syllable syllable) => syllable.Near ??= _misspellings.Of(syllable);

    Syllable Spell(ReadOnlySpan<char> small)
    {
        Span<char> plain = stackalloc char[small.Length <= 64 ? small.Length : 0];
        if (plain.IsEmpty)
            return new(small.ToString(), small.ToString(), 0, false);
        var tone = 0;
        for (var at = 0; at < small.Length; at++)
        {
            plain[at] = Letters.WithoutTone(small[at]);
            tone = tone == 0 ? Letters.Tone(small[at]) : tone;
        }

        var legal = _table.Allows(small, plain);
        // «kỹ» and «kĩ» are one syllable; only after qu is y the usual letter.
        if (legal && plain is ['q', 'u', 'i'])
            plain[2] = 'y';
        else if (legal && plain is [_, 'y'])
            plain[1] = 'i';

        var letters = plain.ToString();
        if (!legal)
            return new(small.ToString(), letters, tone, false);
        var key = $"{letters}{tone}";
        if (_known.TryGetValue(key, out var same))
            return same;
        var syllable = new Syllable(small.ToString(), letters, tone, true, _filled ? 0 : _known.Count + 1);
        // Only what the lists hold is kept here: the dictionary is read by many threads once it is filled.
        if (!_filled)
            _known[key] = syllable;
        return syllable;
    }

    void Add(string text, bool ofTheField)
    {
        var words = Wording.Of(text, this);
        var phrase = new Phrase(text, [.. words.Select(word => word.Syllable)], [.. words.Select(word => word.Before)], ofTheField);
        for (var at = 0; at < words.Length; at++)
            (words[at].Syllable.Phrases ??= new()).Add(new(phrase, at));
        if (words.Length == 2)
            words[0].Syllable.MakeWith(words[1].Syllable);
        for (var at = 1; words.Length >= 4 && at < words.Length - 1; at++)
        {
            (words[at - 1].Syllable.Gaps ??= new()).Add(words[at + 1].Syllable, new(phrase, at));
        }
    }

    // Thousands of them at every start: they are not cut like a text.
    void AddPair(string word, string next)
    {
        var (first, second) = (Of(word.ToLowerInvariant()), Of(next.ToLowerInvariant()));
        if (first.Makes(second))
            return;
        Syllable[] pair = [first, second];
        var phrase = new Phrase($"{word} {next}", pair, BetweenTwo, false);
        (first.Phrases ??= new()).Add(new(phrase, 0));
        (second.Phrases ??= new()).Add(new(phrase, 1));
        first.MakeWith(second);
    }

    static IEnumerable<string> Each(IReadOnlyList<LexiconData> parts, Func<LexiconData, IReadOnlyList<string>> lines) =>
        parts.SelectMany(lines).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    sealed record SpelledSyllable(string Text, Syllable Syllable);
}
