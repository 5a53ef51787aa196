namespace Reports.Engine.Scripting.Parsing;

/// <summary>What a token is.</summary>
enum TokenKind
{
    /// <summary>The code of the template is at its end.</summary>
    EndOfTemplate,

    /// <summary>Static text or an intrinsic between two tags.</summary>
    Static,

    /// <summary>A tag begins.</summary>
    TagStart,

    /// <summary>A tag ends.</summary>
    TagEnd,

    /// <summary>Something that was reported already.</summary>
    Invalid,

    NewLine,
    Semicolon,
    Identifier,

    /// <summary><c>$</c>, <c>$$</c>, <c>$name</c>, <c>$0</c>.</summary>
    LocalIdentifier,

    Number,
    String,

    /// <summary>The text of an interpolated string before its first brace.</summary>
    InterpolationStart,

    /// <summary>The text between two expressions of an interpolated string.</summary>
    InterpolationMiddle,

    /// <summary>The text after the last brace of an interpolated string.</summary>
    InterpolationEnd,

    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,

    Colon,
    Comma,
    Dot,
    QuestionDot,
    TripleDot,
    At,
    Caret,
    Exclamation,
    Question,
    Pipe,

    Plus,
    Minus,
    Asterisk,
    Slash,
    DoubleSlash,
    Percent,
    ShiftLeft,
    ShiftRight,
    DoublePlus,
    DoubleMinus,

    Assign,
    PlusAssign,
    MinusAssign,
    AsteriskAssign,
    SlashAssign,
    DoubleSlashAssign,
    PercentAssign,

    DoubleEqual,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    DoubleQuestion,
    QuestionExclamation,
    DoubleDot,
    DoubleDotLess,
}
