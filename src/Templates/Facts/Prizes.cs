namespace Reports.Templates.Facts;

/// <summary>Prizes by kind.</summary>
sealed record Prizes
{
    /// <summary>First prizes.</summary>
    [Title("Giải nhất")]
    [Between(0, 10000)]
    public int? First { get; init; }

    /// <summary>Second prizes.</summary>
    [Title("Giải nhì")]
    [Between(0, 10000)]
    public int? Second { get; init; }

    /// <summary>Third prizes.</summary>
    [Title("Giải ba")]
    [Between(0, 10000)]
    public int? Third { get; init; }

    /// <summary>Consolation prizes.</summary>
    [Title("Giải khuyến khích")]
    [Between(0, 10000)]
    public int? Consolation { get; init; }

    /// <summary>Gold medals.</summary>
    [Title("Huy chương vàng")]
    [Between(0, 10000)]
    public int? Gold { get; init; }

    /// <summary>Silver medals.</summary>
    [Title("Huy chương bạc")]
    [Between(0, 10000)]
    public int? Silver { get; init; }

    /// <summary>Bronze medals.</summary>
    [Title("Huy chương đồng")]
    [Between(0, 10000)]
    public int? Bronze { get; init; }

    /// <summary>Prizes A.</summary>
    [Title("Giải A")]
    [Between(0, 10000)]
    public int? A { get; init; }

    /// <summary>Prizes B.</summary>
    [Title("Giải B")]
    [Between(0, 10000)]
    public int? B { get; init; }

    /// <summary>Prizes C.</summary>
    [Title("Giải C")]
    [Between(0, 10000)]
    public int? C { get; init; }
}
