using System.Buffers;
using System.Buffers.Binary;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>Finds in stretches what was written before (LZ77), looking only where a document very likely has been.</summary>
/// <remarks>
/// What a branch wrote is forgotten at its end: in another document it may not be there. What a loop wrote is expected
/// where its last turn wrote it.
/// </remarks>
sealed class StretchParser : IDisposable
{
    const int HashBits = 15;
    const int Shortest = 4;

    // A match into another stretch has to be finished while rendering, so it must pay.
    const int ShortestElsewhere = 6;
    const int Looks = 64;

    // Values may be longer than expected: leave them room in the window.
    const int FarthestElsewhere = 28 * 1024;

    // With more turns than most loops have, nothing is copied from before a loop that could be too far away after it.
    const int Turns = 64;

    // Every byte that anything may be copied from. For long parts these are the largest arrays there are: their entries are small,
    // and the next part gets the arrays again, for large ones hasten the collections of all generations.
    readonly int[] _heads = ArrayPool<int>.Shared.Rent(1 << HashBits);
    Known[] _known;
    int _count = 1;
    readonly List<(KnownText Text, long Place)> _texts = [];
    readonly List<Token> _tokens = [];
    readonly Stack<(int Known, int Texts, long Place, bool IsLoop)> _scopes = [];
    long _place;

    /// <param name="bytes">About how long the texts are together.</param>
    public StretchParser(int bytes)
    {
        _heads.AsSpan().Clear();
        _known = ArrayPool<Known>.Shared.Rent(bytes + 1);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_heads);
        ArrayPool<Known>.Shared.Return(_known);
    }

    /// <summary>From here on what is written may be missing in a document, or stand there many times.</summary>
    public void Enter(bool isLoop) => _scopes.Push((_count, _texts.Count, _place, isLoop));

    /// <summary>Ends that.</summary>
    public void Leave()
    {
        var (known, texts, place, isLoop) = _scopes.Pop();
        if (!isLoop)
        {
            Forget(known, texts);
            return;
        }

        var turns = (_place - place) * (Turns - 1);
        _place += turns;
        for (var i = texts; i < _texts.Count; i++)
            _texts[i] = _texts[i] with { Place = _texts[i].Place + turns };
    }

    /// <summary>A value of about that length is written.</summary>
    public void Skip(int length) => _place += length;

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
        var (known, texts) = (_count, _texts.Count);
        var tokens = Tokens(text);
        Forget(known, texts);
        return tokens;
    }

    Token[] Tokens(KnownText text)
    {
        _texts.Add((text, _place));
        _tokens.Clear();
        Token? ahead = null;
        for (var at = 0; at < text.Bytes.Length;)
        {
            var token = ahead ?? Longest(text, at, longerThan: 1) ?? Literal(text, at);
            Remember(text, at);

            // A longer match one byte further is worth a literal.
            ahead = token.IsLiteral ? null : Longest(text, at + 1, longerThan: token.Length + 1);
            if (ahead is not null)
                token = Literal(text, at);
            if (token.IsLiteral && _tokens is [.., { IsLiteral: true } literals])
                _tokens[^1] = literals with { Length = literals.Length + 1 };
            else
                _tokens.Add(token);
            for (var next = at + 1; next < at + token.Length; next++)
                Remember(text, next);
            at += token.Length;
        }

        return [.. _tokens];
    }

    static Token Literal(KnownText text, int at) => new(at - text.Lead, 1, Token.Literal, 0, 0);

    // The nearest of the longest matches that are longer than that; null when there is none.
    Token? Longest(KnownText text, int at, int longerThan)
    {
        if (at + Shortest > text.Bytes.Length)
            return null;
        Token? longest = null;
        var most = Math.Min(Lengths.Longest, text.Bytes.Length - at);
        var entry = _heads[Hash(text.Bytes, at)];
        for (var looks = 0; entry > 0 && looks < Looks && longerThan < most; looks++)
        {
            var (before, number, from, _) = _known[entry];
            var (source, place) = _texts[number];
            entry = before;
            var isOwn = ReferenceEquals(source, text);
            var distance = isOwn ? at - from : (int)Math.Min(int.MaxValue, _place + at - place - from);
            if (distance > (isOwn ? Lengths.Farthest : FarthestElsewhere))
                break;

            // One look at where it would get longer spares most comparisons.
            var needed = Math.Max(longerThan + 1, isOwn ? Shortest : ShortestElsewhere);
            if (needed > most || from + needed > source.Bytes.Length || source.Bytes[from + needed - 1] != text.Bytes[at + needed - 1])
                continue;
            var length = source.Bytes.AsSpan(from).CommonPrefixLength(text.Bytes.AsSpan(at, most));
            if (length < needed)
                continue;
            longest = new Token(at - text.Lead, length, source.Index, from - source.Lead, distance);
            longerThan = length;
        }

        return longest;
    }

    void Remember(KnownText text, int at)
    {
        if (at + Shortest > text.Bytes.Length)
            return;
        var hash = Hash(text.Bytes, at);
        if (_count == _known.Length)
            Grow();
        _known[_count] = new Known(_heads[hash], _texts.Count - 1, at, hash);
        _heads[hash] = _count++;
    }

    void Grow()
    {
        var larger = ArrayPool<Known>.Shared.Rent(_known.Length * 2);
        _known.CopyTo(larger, 0);
        ArrayPool<Known>.Shared.Return(_known);
        _known = larger;
    }

    void Forget(int known, int texts)
    {
        while (_count > known)
        {
            var last = _known[--_count];
            _heads[last.Hash] = last.Before;
        }

        _texts.RemoveRange(texts, _texts.Count - texts);
    }

    /// <param name="Before">The entry before with the same hash.</param>
    /// <param name="Text">Which text.</param>
    /// <param name="From">Where in it.</param>
    /// <param name="Hash">Of the bytes there, to be forgotten without reading them again.</param>
    readonly record struct Known(int Before, int Text, int From, int Hash);

    static int Hash(byte[] bytes, int at) =>
        (int)((BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at)) * 2654435761u) >> (32 - HashBits));
}

/// <summary>A stretch taken apart into literals and matches.</summary>
sealed record ParsedText(KnownText Text, IReadOnlyList<Token> Tokens);

/// <summary>Cuts a long copy into matches that deflate can say.</summary>
static class Matches
{
    /// <summary>The lengths of the matches; none when there are too few bytes for one.</summary>
    public static IEnumerable<int> Of(int length)
    {
        if (length < Lengths.Shortest)
            yield break;
        while (length > Lengths.Longest)
        {
            // Never leave one or two bytes over.
            var piece = length - Lengths.Longest < Lengths.Shortest ? Lengths.Longest - Lengths.Shortest : Lengths.Longest;
            yield return piece;
            length -= piece;
        }

        yield return length;
    }
}

/// <summary>A piece of a parsed stretch: literals, or a match into the stretch itself or into one written before.</summary>
/// <param name="At">Where it begins, counted from the stretch's own bytes: negative in what leads.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Source">The stretch that the match copies from; -1 for literals.</param>
/// <param name="From">Where in it, counted likewise.</param>
/// <param name="Distance">How far back that is expected to be; known when the source is the stretch itself.</param>
readonly record struct Token(int At, int Length, int Source, int From, int Distance)
{
    public const int Literal = -1;

    public bool IsLiteral => Source == Literal;
}

/// <summary>Prepared bits, then a match whose distance is known only while rendering.</summary>
/// <param name="Word">The first word of the bits.</param>
/// <param name="Count">Their number.</param>
/// <param name="Source">The stretch that the match copies from; -1 when there is none.</param>
/// <param name="Gap">How much farther the match is than the two stretches' own bytes are from each other.</param>
/// <param name="At">Where in the written bytes the match begins.</param>
/// <param name="Needs">What the source must have been written with.</param>
readonly record struct Copy(
    int Word, int Count, int Source, int Gap, int At, int Length, uint LengthBits, int LengthCount, StretchSides Needs);
