namespace Reports.Templates.Language;

/// <summary>A syllable as it is written, and what is known of it. Two spellings of one syllable («hòa», «hoà») are one.</summary>
sealed class Syllable(string text, string letters, int tone, bool legal, int id = 0)
{
    /// <summary>A number of its own for a syllable that the lists hold, 0 for every other: what is looked up by it is found twice as fast as by the syllable.</summary>
    public int Id { get; } = id;

    /// <summary>In small letters.</summary>
    public string Text { get; } = text;

    /// <summary>Without its tone.</summary>
    public string Letters { get; } = letters;

    public int Tone { get; } = tone;

    /// <summary>True when Vietnamese can spell it so.</summary>
    public bool Legal { get; } = legal;

    /// <summary>A word by itself.</summary>
    public bool Free { get; set; }

    /// <summary>A word that may stand beside nearly every other.</summary>
    public bool Function { get; set; }

    /// <summary>Can be spelt in two ways, and a text should keep to one.</summary>
    public bool Varies { get; set; }

    /// <summary>May stand twice in a row.</summary>
    public bool Doubled { get; set; }

    /// <summary>The phrases that it is a part of.</summary>
    public PhraseUses? Phrases { get; set; }

    HashSet<int>? _seconds;
    IdFilter? _filter;

    /// <summary>Notes that a syllable makes a word with it when it follows.</summary>
    public void MakeWith(Syllable second)
    {
        (_seconds ??= []).Add(second.Id);
        (_filter ??= new()).Add(second.Id);
    }

    /// <summary>Phrases from which one syllable is missing when this one and the key stand together.</summary>
    public UsesBySyllable? Gaps { get; set; }

    /// <summary>True when some list of the lexicon has it.</summary>
    public bool Known => Phrases is not null || Free || Function;

    /// <summary>What it could be instead, by the syllable beside it; filled when somebody first asks.</summary>
    public Neighbours? Near { get; set; }

    /// <summary>True when the two make a word of two syllables.</summary>
    public bool Makes(Syllable next) => _filter?.MayHold(next.Id) == true && _seconds!.Contains(next.Id);

    public override string ToString() => Text;
}
