namespace Reports.Engine.Scripting.Syntax;

/// <summary>A stretch of the code of one segment.</summary>
/// <param name="Start">Zero-based first character.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct CodeSpan(int Start, int Length)
{
    /// <summary>The character after the last one.</summary>
    public int End => Start + Length;

    /// <summary>From the start of this span to the end of another.</summary>
    public CodeSpan To(CodeSpan last) => new(Start, Math.Max(0, last.End - Start));

    /// <summary>From one place to another.</summary>
    public static CodeSpan Between(int start, int end) => new(start, Math.Max(0, end - start));
}
