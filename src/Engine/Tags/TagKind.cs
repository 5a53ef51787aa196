namespace Reports.Engine.Tags;

/// <summary>What a tag does to the text around it.</summary>
enum TagKind
{
    /// <summary>Prints a value, or computes without printing.</summary>
    Value,

    /// <summary>Opens a group: <c>for</c>, <c>if</c>, <c>case</c> …</summary>
    Open,

    /// <summary>Divides it: <c>else</c>, <c>when</c>.</summary>
    Divide,

    /// <summary>Closes it: <c>end</c>.</summary>
    Close,

    /// <summary>Prints nothing and groups nothing: an assignment, a comment. Alone in its paragraph it leaves none.</summary>
    Silent,

    /// <summary>Prints paragraphs when it stands alone in its paragraph, and like a value elsewhere.</summary>
    Block,
}
