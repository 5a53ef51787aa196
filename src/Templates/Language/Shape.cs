namespace Reports.Templates.Language;

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
