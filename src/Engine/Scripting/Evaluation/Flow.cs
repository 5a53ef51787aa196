namespace Reports.Engine.Scripting.Evaluation;

/// <summary>How a statement ended.</summary>
enum Flow
{
    /// <summary>The next statement follows.</summary>
    Next,

    /// <summary>The innermost loop ends.</summary>
    Break,

    /// <summary>The innermost loop goes on with its next step.</summary>
    Continue,

    /// <summary>The function or template ends; its result stands in the context.</summary>
    Return,
}
