namespace Reports.Templates.Language;

/// <summary>A stretch of letters in a text.</summary>
/// <param name="Before">What parts it from the word before.</param>
/// <param name="Opens">True when a sentence begins with it.</param>
readonly record struct Word(int Start, int End, Syllable Syllable, Gap Before, Shape Shape, bool Opens);

/// <summary>How a word is written.</summary>
enum Shape : byte
{
    Small,

    /// <summary>One capital in front.</summary>
    Capital,

    /// <summary>Capitals only.</summary>
    Capitals,

    /// <summary>Capitals and small letters in disorder.</summary>
    Mixed,

    /// <summary>Part of a symbol, an address or a code: not a word of the language.</summary>
    Code,
}

/// <summary>What stands between two words.</summary>
enum Gap : byte
{
    /// <summary>Another mark, a number, or the beginning: no phrase goes on over it.</summary>
    Break,

    /// <summary>Nothing but space.</summary>
    Space,

    /// <summary>A quotation mark, with or without space.</summary>
    Quote,

    Comma,

    /// <summary>A hyphen or dash.</summary>
    Dash,
}
