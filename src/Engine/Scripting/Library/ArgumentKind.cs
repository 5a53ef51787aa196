namespace Reports.Engine.Scripting.Library;

/// <summary>What a parameter takes; the call turns the argument into it or says at the argument why it cannot.</summary>
public enum ArgumentKind
{
    /// <summary>Any value, as it stands.</summary>
    Any,

    /// <summary>A text: every value but null is written out.</summary>
    Text,

    /// <summary>A whole number: fractions are rounded to even, texts are read, null is 0.</summary>
    Integer,

    /// <summary>A number of any kind: texts are read, booleans are 0 and 1; null stays null.</summary>
    Number,

    /// <summary>True or false, by the rule of <c>if</c>.</summary>
    Boolean,

    /// <summary>An array: a range is laid out; null stays null.</summary>
    List,

    /// <summary>An object; null stays null.</summary>
    Object,

    /// <summary>A date; null stays null.</summary>
    Date,
}
