using System.Buffers.Binary;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>Finds in stretches what was written before (LZ77), looking only where a document surely has been.</summary>
/// <remarks>What a branch or a loop wrote is forgotten at its end: in another document it may not be there.</remarks>
sealed class StretchParser
{
    const int HashBits = 15;
    const int Shortest = 4;

    // A match into another stretch has to be finished while rendering, so it must pay.
    const int ShortestElsewhere = 6;
    const int Looks = 64;

    // The values between are not known yet: leave them room in the window.
    const int FarthestElsewhere = 24 * 1024;

    readonly int[] _heads = new int[1 << HashBits];
    readonly List<(int Before, int Hash, KnownText Text, int From, long Place)> _known = [default];
    readonly Stack<int> _scopes = [];
    long _place;

    /// <summary>From here on what is written may be missing in a document.</summary>
    public void Enter() => _scopes.Push(_known.Count);

    /// <summary>Forgets what was written since.</summary>
    public void Leave() => Forget(_scopes.Pop());

    /// <summary>Parses a stretch and remembers it.</summary>
    public IReadOnlyList<Token> Parse(KnownText text)
    {
        var tokens = Tokens(text);
        _place += text.Bytes.Length;
        return tokens;
    }

    /// <summary>Parses without remembering.</summary>
    public IReadOnlyList<Token> Try(KnownText text)
    {
        var count = _known.Count;
        var tokens = Tokens(text);
        Forget(count);
        return tokens;
    }

    List<Token> Tokens(KnownText text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Bytes.Length;)
        {
            var token = Best(text, at);
            Remember(text, at);

            // A longer match one byte further is worth a literal.
            if (!token.IsLiteral && at + 1 < text.Bytes.Length && Best(text, at + 1).Length > token.Length + 1)
                token = new Token(at - text.Lead, 1, Token.Literal, 0);
            tokens.Add(token);
            for (var next = at + 1; next < at + token.Length; next++)
                Remember(text, next);
            at += token.Length;
        }

        return tokens;
    }

    Token Best(KnownText text, int at)
    {
        var best = new Token(at - text.Lead, 1, Token.Literal, 0);
        if (at + Shortest > text.Bytes.Length)
            return best;
        var entry = _heads[Hash(text.Bytes, at)];
        for (var looks = 0; entry > 0 && looks < Looks; looks++)
        {
            var (before, _, source, from, place) = _known[entry];
            entry = before;
            var isOwn = ReferenceEquals(source, text);
            if (isOwn ? at - from > Lengths.Farthest : _place + at - place - from > FarthestElsewhere)
                break;
            var length = Common(source.Bytes.AsSpan(from), text.Bytes.AsSpan(at));
            if (length >= (isOwn ? Shortest : ShortestElsewhere) && length > best.Length)
                best = new Token(at - text.Lead, length, source.Index, from - source.Lead);
        }

        return best;
    }

    void Remember(KnownText text, int at)
    {
        if (at + Shortest > text.Bytes.Length)
            return;
        var hash = Hash(text.Bytes, at);
        _known.Add((_heads[hash], hash, text, at, _place));
        _heads[hash] = _known.Count - 1;
    }

    void Forget(int count)
    {
        for (var i = _known.Count - 1; i >= count; i--)
            _heads[_known[i].Hash] = _known[i].Before;
        _known.RemoveRange(count, _known.Count - count);
    }

    static int Common(ReadOnlySpan<byte> source, ReadOnlySpan<byte> text) =>
        source[..Math.Min(source.Length, Lengths.Longest)].CommonPrefixLength(text);

    static int Hash(byte[] bytes, int at) =>
        (int)((BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at)) * 2654435761u) >> (32 - HashBits));
}
