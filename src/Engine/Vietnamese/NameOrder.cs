namespace Reports.Engine.Vietnamese;

/// <summary>Compares full names as Vietnamese lists do: by the given name (the last word), then the family name, then the names between.</summary>
/// <example>Trần Văn An, Lê Thị Ánh, Nguyễn Bình, Bùi Văn Đức.</example>
public sealed class NameOrder : IComparer<string?>
{
    NameOrder()
    {
    }

    /// <summary>The one instance.</summary>
    public static NameOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return (x is null ? 1 : 0) - (y is null ? 1 : 0);
        var (left, right) = (Parts(x), Parts(y));
        if (DictionaryOrder.Instance.Compare(left.Given, right.Given) is var given and not 0)
            return given;
        return DictionaryOrder.Instance.Compare(left.Before, right.Before);
    }

    // Family name first, then the names between: comparing them as one text does exactly that.
    static (string Given, string Before) Parts(string name)
    {
        var trimmed = name.Trim();
        var lastSpace = trimmed.LastIndexOfAny([' ', '\t', '\u00A0', '\u202F']);
        return lastSpace < 0 ? (trimmed, "") : (trimmed[(lastSpace + 1)..], trimmed[..lastSpace]);
    }
}
