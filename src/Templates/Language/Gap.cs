namespace Reports.Templates.Language;

/// <summary>What stands between two words.</summary>
enum Gap : byte
{
    /// <summary>Another mark, a number, or the beginning: no phrase goes on over it.</summary>
    Break,

    /// <summary>Nothing but space.</summary>
    Space,

    /// <summary>A quotation mark, with or without space.</summary>
    Quote,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A hyphen or dash.</summary>
    Dash,
}
