using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Parsing;

/// <summary>One word, sign or literal of the code.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the code of its segment.</param>
/// <param name="Segment">The segment it belongs to.</param>
readonly record struct Token(TokenKind Kind, CodeSpan Span, int Segment = 0)
{
    /// <summary>True when white space stands directly before: <c>f [1]</c> passes an array, <c>f[1]</c> takes an item.</summary>
    public bool AfterSpace { get; init; }

    /// <summary>The name, as written.</summary>
    public string? Name { get; init; }

    /// <summary>What a number or a string stands for.</summary>
    public Value Literal { get; init; }
}
