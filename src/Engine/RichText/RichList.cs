namespace Reports.Engine.RichText;

/// <summary>A list; its paragraphs share this object, so that lists of the same kind are told apart.</summary>
/// <param name="depth">How many lists it stands in.</param>
/// <param name="sign">The sign of its items; null for a numbered list.</param>
/// <param name="start">The number of its first item.</param>
sealed class RichList(int depth, string? sign, int start)
{
    public int Depth { get; } = depth;

    public string? Sign { get; } = sign;

    public int Start { get; } = start;

    public bool IsNumbered => Sign is null;
}
