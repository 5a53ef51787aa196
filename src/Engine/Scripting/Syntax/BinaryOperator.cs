namespace Reports.Engine.Scripting.Syntax;

/// <summary>The operators between two values.</summary>
public enum BinaryOperator
{
    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c>, a fraction even between whole numbers.</summary>
    Divide,

    /// <summary><c>//</c></summary>
    DivideWhole,

    /// <summary><c>%</c></summary>
    Modulus,

    /// <summary><c>&lt;&lt;</c></summary>
    ShiftLeft,

    /// <summary><c>&gt;&gt;</c></summary>
    ShiftRight,

    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>&amp;&amp;</c></summary>
    And,

    /// <summary><c>||</c></summary>
    Or,

    /// <summary><c>??</c>: the right side when the left one is null.</summary>
    Coalesce,

    /// <summary><c>?!</c>: the right side when the left one is not null.</summary>
    NotNull,

    /// <summary><c>..</c></summary>
    RangeIncluding,

    /// <summary><c>..&lt;</c></summary>
    RangeExcluding,
}
