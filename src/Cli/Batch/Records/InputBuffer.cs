namespace Reports.Cli.Batch.Records;

/// <summary>A window on a file that moves forward: it grows for a record larger than itself and never holds the whole file.</summary>
sealed class InputBuffer(Stream stream, ReadBytes counter)
{
    /// <summary>The largest record; what is larger is not one record of a batch.</summary>
    public const int MostBytes = 256 * 1024 * 1024;

    byte[] _bytes = new byte[64 * 1024];
    int _start;
    int _end;

    /// <summary>True when the file has nothing more to give.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>The bytes read and not yet consumed.</summary>
    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Goes on after the first bytes of <see cref="Unread"/>.</summary>
    public void Consume(int count) => _start += count;

    /// <summary>Reads on, keeping what is not consumed.</summary>
    /// <returns>False when the window is as large as a record may be.</returns>
    public bool ReadMore()
    {
        var kept = _end - _start;
        if (kept >= MostBytes)
            return false;

        var target = kept > _bytes.Length / 2 ? new byte[_bytes.Length * 2] : _bytes;
        Buffer.BlockCopy(_bytes, _start, target, 0, kept);
        (_bytes, _start) = (target, 0);
        var read = stream.Read(_bytes, kept, _bytes.Length - kept);
        _end = kept + read;
        IsFinal = read == 0;
        counter.Add(read);
        return true;
    }

    /// <summary>Consumes a byte order mark at the beginning.</summary>
    public void SkipMark()
    {
        while (Unread.Length < 3 && !IsFinal)
            ReadMore();
        if (Unread.StartsWith("\uFEFF"u8))
            Consume(3);
    }
}
