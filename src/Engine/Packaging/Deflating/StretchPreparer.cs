using Reports.Engine.Output;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>Turns parsed stretches into bits and copies.</summary>
/// <param name="texts">Every stretch by its index.</param>
sealed class StretchPreparer(DeflateCodes codes, PreparedBits bits, IReadOnlyList<KnownText> texts)
{
    readonly KnownChecksums _checksums = new();
    readonly List<Copy> _pieces = [];

    public PreparedStretch Prepare(ParsedText parsed)
    {
        var text = parsed.Text;
        return new PreparedStretch(
            text,
            text.Has,
            Pieces(parsed),
            [.. Matches.Of(text.Bytes.Length).Select(codes.OfLength)],
            _checksums.Of(text.Bytes),
            (text.Bytes.Length * SymbolWriter.MostBitsOfByte) + 64);
    }

    Copy[] Pieces(ParsedText parsed)
    {
        _pieces.Clear();
        foreach (var token in parsed.Tokens)
        {
            if (token.IsLiteral)
                foreach (var literal in parsed.Text.Literals(token))
                    codes.Add(bits, literal);
            else if (token.Source == parsed.Text.Index)
                AddMatch(token.Length, token.Distance);
            else
                _pieces.Add(Copied(token, parsed.Text.Lead));
        }

        var (word, count) = bits.Cut();
        if (count > 0)
            _pieces.Add(new Copy(word, count, -1, 0, 0, 0, 0, 0, StretchSides.None));
        return [.. _pieces];
    }

    Copy Copied(Token token, int lead)
    {
        var (word, count) = bits.Cut();
        var (length, lengthCount) = codes.OfLength(token.Length);
        var needs = texts[token.Source].Needs(token.From, token.Length);
        return new Copy(
            word, count, token.Source, token.At - token.From, token.At + lead, token.Length, length, lengthCount, needs);
    }

    void AddMatch(int length, int distance)
    {
        var (symbol, symbolCount) = codes.OfLength(length);
        bits.Add(symbol, symbolCount);
        var (far, farCount) = codes.OfDistance(distance);
        bits.Add(far, farCount);
    }
}

/// <summary>A stretch ready to be written: for the first time piece by piece, and again as a copy of itself.</summary>
/// <param name="Pieces">How it is written for the first time.</param>
/// <param name="Again">The lengths of the matches that write it again, as bits; empty when it is too short.</param>
/// <param name="MostBits">More bits than it takes in any case.</param>
sealed record PreparedStretch(
    KnownText Text, StretchSides Has, Copy[] Pieces, (uint Bits, int Count)[] Again, KnownChecksum Checksum, long MostBits);

/// <summary>A stretch with its surroundings and alone; the same where it has none.</summary>
sealed record StretchPair(Stretch Stretch, PreparedStretch Full, PreparedStretch Alone);

/// <summary>What stands around a stretch.</summary>
[Flags]
enum StretchSides : byte
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>The end of a text before it.</summary>
    Lead = 1,

    /// <summary>The beginning of a text after it.</summary>
    Tail = 2,
}
