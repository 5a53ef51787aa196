namespace Reports.Engine.Data;

/// <summary>Stands in the reference half of a <see cref="Value"/> whose payload fits in its 64 bits.</summary>
sealed class KindTag
{
    /// <summary>Decimals whose digits fit in 63 bits are kept unboxed; the tag carries their scale.</summary>
    static readonly KindTag[] Decimals = [.. Enumerable.Range(0, 29).Select(scale => new KindTag(ValueKind.Decimal, scale))];

    KindTag(ValueKind kind, int scale = 0) => (Kind, Scale) = (kind, scale);

    public static readonly KindTag Boolean = new(ValueKind.Boolean);

    public static readonly KindTag Integer = new(ValueKind.Integer);

    public static readonly KindTag Single = new(ValueKind.Single);

    public static readonly KindTag Double = new(ValueKind.Double);

    public static readonly KindTag Date = new(ValueKind.Date);

    public static readonly KindTag TimeSpan = new(ValueKind.TimeSpan);

    public ValueKind Kind { get; }

    /// <summary>The number of digits after the decimal point; only for decimals.</summary>
    public int Scale { get; }

    public static KindTag DecimalOfScale(int scale) => Decimals[scale];
}
