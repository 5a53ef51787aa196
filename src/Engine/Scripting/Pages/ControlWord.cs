namespace Reports.Engine.Scripting.Pages;

/// <summary>One effect of a tag on the blocks around it.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Word">The word that does it: <c>if</c>, <c>do</c>, <c>else</c>, <c>end</c> …</param>
/// <param name="Offset">Where the word stands in the code.</param>
/// <param name="StatementStart">Where its statement starts: for <c>x = do</c> at <c>x</c>.</param>
/// <param name="StatementEnd">Where its statement's line ends, separator and spaces excluded.</param>
sealed record ControlWord(ControlKind Kind, string Word, int Offset, int StatementStart, int StatementEnd);

/// <summary>What a tag does to the blocks around it.</summary>
enum ControlKind
{
    /// <summary>It opens a block that another tag closes.</summary>
    Open,

    /// <summary>It divides a block that another tag opened: <c>else</c>, <c>when</c>.</summary>
    Divide,

    /// <summary>It closes a block that another tag opened: <c>end</c>.</summary>
    Close,
}
