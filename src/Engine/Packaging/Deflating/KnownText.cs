namespace Reports.Engine.Packaging.Deflating;

/// <summary>A stretch with what usually stands around it: the end of the text before, the beginning of the text after.</summary>
/// <param name="Index">The stretch.</param>
/// <param name="Bytes">Everything.</param>
/// <param name="Lead">How many bytes stand before the stretch's own.</param>
/// <param name="Tail">How many after them.</param>
sealed record KnownText(int Index, byte[] Bytes, int Lead, int Tail)
{
    /// <summary>The number of the stretch's own bytes.</summary>
    public int Own => Bytes.Length - Lead - Tail;

    /// <summary>Which of the two are there.</summary>
    public StretchSides Has => (Lead > 0 ? StretchSides.Lead : 0) | (Tail > 0 ? StretchSides.Tail : 0);

    public KnownText Alone => new(Index, Bytes[Lead..^Tail], 0, 0);

    /// <summary>The bytes that a token writes as they are.</summary>
    public ReadOnlySpan<byte> Literals(Token token) => Bytes.AsSpan(token.At + Lead, token.Length);

    /// <summary>Which surroundings a copy of some of the bytes needs.</summary>
    public StretchSides Needs(int from, int length) =>
        (from < 0 ? StretchSides.Lead : 0) | (from + length > Own ? StretchSides.Tail : 0);
}
