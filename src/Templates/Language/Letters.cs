namespace Reports.Templates.Language;

/// <summary>Vietnamese letters: the vowel under a tone, and the tone.</summary>
static class Letters
{
    // None, huyền, sắc, hỏi, ngã, nặng.
    static readonly string[] Vowels =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    static readonly char[] Plain = Table(static (vowel, _) => vowel);

    static readonly char[] Tones = Table(static (_, tone) => (char)tone);

    public const int Acute = 2;

    public const int Hook = 3;

    public const int Tilde = 4;

    public const int Dot = 5;

    /// <summary>The letter without its tone: «ế» is «ê».</summary>
    public static char WithoutTone(char letter) => letter < Plain.Length && Plain[letter] != 0 ? Plain[letter] : letter;

    /// <summary>Its tone: 0 for none.</summary>
    public static int Tone(char letter) => letter < Tones.Length ? Tones[letter] : 0;

    public static bool IsVowel(char letter) => letter < Plain.Length && Plain[letter] != 0;

    /// <summary>The letter without tone and mark: «ế» is «e», «đ» is «d».</summary>
    public static char Bare(char letter) => WithoutTone(letter) switch
    {
        'ă' or 'â' => 'a',
        'ê' => 'e',
        'ô' or 'ơ' => 'o',
        'ư' => 'u',
        'đ' => 'd',
        var other => other,
    };

    static char[] Table(Func<char, int, char> value)
    {
        var table = new char['ỹ' + 1];
        foreach (var vowel in Vowels)
        {
            for (var tone = 0; tone < vowel.Length; tone++)
                table[vowel[tone]] = value(vowel[0], tone);
        }

        return table;
    }
}
