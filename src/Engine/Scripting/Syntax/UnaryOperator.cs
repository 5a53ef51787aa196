namespace Reports.Engine.Scripting.Syntax;

/// <summary>The operators before one value.</summary>
enum UnaryOperator
{
    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>-</c></summary>
    Negate,

    /// <summary><c>+</c></summary>
    Plus,
}
