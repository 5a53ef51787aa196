namespace Reports.Engine.Merging;

/// <summary>Bytes that go to the spool in blocks as they come, between those of others.</summary>
sealed class SpooledBytes(Spool spool) : Stream
{
    const int BlockSize = 64 * 1024;

    readonly List<(long Place, int Length)> _blocks = [];
    byte[] _block = [];
    int _filled;
    long _length;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    /// <summary>Copies all of them.</summary>
    public void WriteTo(Stream target)
    {
        foreach (var (place, length) in _blocks)
            spool.CopyTo(target, place, length);
        target.Write(_block.AsSpan(0, _filled));
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _length += buffer.Length;
        while (buffer.Length > 0)
        {
            // A part that is small all its life has a small block.
            if (_filled == _block.Length && _block.Length < BlockSize)
                Array.Resize(ref _block, Math.Clamp(Math.Max(_block.Length * 2, buffer.Length), 1024, BlockSize));
            var count = Math.Min(buffer.Length, _block.Length - _filled);
            buffer[..count].CopyTo(_block.AsSpan(_filled));
            _filled += count;
            buffer = buffer[count..];
            if (_filled == BlockSize)
                Spool();
        }
    }

    // A block is kept when it is full: flushing it earlier would only make more of them.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    void Spool()
    {
        _blocks.Add((spool.Write(_block.AsSpan(0, _filled)), _filled));
        _filled = 0;
    }
}
