namespace Reports.Engine.Scripting.Values;

/// <summary>What a <see cref="Value"/> holds.</summary>
public enum ValueKind
{
    /// <summary>Nothing: prints as nothing and counts as false.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A whole number beyond 64 bits.</summary>
    BigInteger,

    /// <summary>A binary fraction of 32 bits, written <c>1.5f</c>.</summary>
    Single,

    /// <summary>A binary fraction of 64 bits.</summary>
    Double,

    /// <summary>A decimal fraction, written <c>1.5m</c> or read from JSON.</summary>
    Decimal,

    /// <summary>A text.</summary>
    String,

    /// <summary>A date with a time of day.</summary>
    Date,

    /// <summary>A length of time.</summary>
    TimeSpan,

    /// <summary>A <see cref="ScriptArray"/>.</summary>
    Array,

    /// <summary>A <see cref="ScriptObject"/>.</summary>
    Object,

    /// <summary>A <see cref="ScriptRange"/> such as <c>1..5</c>.</summary>
    Range,

    /// <summary>A function of the host or of the template.</summary>
    Function,

    /// <summary>Something of the host that knows how to write itself: an image, a link, rich text.</summary>
    Content,
}
