namespace Reports.Engine.Data;

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

    /// <summary>A <see cref="DataArray"/>.</summary>
    Array,

    /// <summary>A <see cref="DataObject"/>.</summary>
    Object,

    /// <summary>What only the host or Scriban knows: an image, a link, rich text; an array of the template, a range, a function.</summary>
    Content,
}
