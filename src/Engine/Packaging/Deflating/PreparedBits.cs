namespace Reports.Engine.Packaging.Deflating;

/// <summary>Bits put together when a template is compiled, each piece beginning at a word of its own.</summary>
sealed class PreparedBits
{
    readonly List<ulong> _words = [];
    ulong _bits;
    int _held;
    int _start;

    public ulong[] ToArray() => [.. _words];

    public void Add(uint bits, int count)
    {
        _bits |= (ulong)bits << _held;
        _held += count;
        if (_held < 64)
            return;
        _words.Add(_bits);
        _held -= 64;
        _bits = _held == 0 ? 0 : (ulong)bits >> (count - _held);
    }

    /// <summary>Ends a piece and begins the next: the first word of the one that ended, and its number of bits.</summary>
    public (int Word, int Count) Cut()
    {
        var piece = (_start, ((_words.Count - _start) * 64) + _held);
        if (_held > 0)
            _words.Add(_bits);
        (_bits, _held, _start) = (0, 0, _words.Count);
        return piece;
    }
}
