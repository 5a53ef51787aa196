using System.Collections.Frozen;

namespace Reports.Engine.Vietnamese;

/// <summary>A letter of the alphabet and the tone written on it.</summary>
/// <param name="Letter">The small letter without its tone: ê of Ế.</param>
/// <param name="Tone">The tone: sharp of Ế.</param>
readonly record struct VietnameseLetter(char Letter, Tone Tone)
{
    /// <summary>The alphabet in its order, with the four foreign letters where Vietnamese lists put them.</summary>
    public const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    // One row a vowel, in the order of Tone.
    static readonly string[] Vowels =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    static readonly FrozenDictionary<char, VietnameseLetter> Letters = All().ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>The place of the letter in the alphabet, from zero.</summary>
    public int Order => Alphabet.IndexOf(Letter, StringComparison.Ordinal);

    /// <summary>The letter and tone of a character in either case, or false for anything outside the alphabet.</summary>
    public static bool TryRead(char c, out VietnameseLetter letter) => Letters.TryGetValue(c, out letter);

    static IEnumerable<KeyValuePair<char, VietnameseLetter>> All()
    {
        var toned =
            from row in Vowels
            from tone in Enum.GetValues<Tone>()
            select KeyValuePair.Create(row[(int)tone], new VietnameseLetter(row[0], tone));
        var plain =
            from c in Alphabet
            where !Vowels.Any(row => row[0] == c)
            select KeyValuePair.Create(c, new VietnameseLetter(c, Tone.Level));
        var small = toned.Concat(plain).ToArray();
        return small.Concat(small.Select(pair => KeyValuePair.Create(char.ToUpperInvariant(pair.Key), pair.Value)));
    }
}

/// <summary>The six tones in the order of the Vietnamese dictionary.</summary>
enum Tone
{
    /// <summary>Thanh ngang: a.</summary>
    Level,

    /// <summary>Thanh huyền: à.</summary>
    Falling,

    /// <summary>Thanh hỏi: ả.</summary>
    Asking,

    /// <summary>Thanh ngã: ã.</summary>
    Tumbling,

    /// <summary>Thanh sắc: á.</summary>
    Sharp,

    /// <summary>Thanh nặng: ạ.</summary>
    Heavy,
}
