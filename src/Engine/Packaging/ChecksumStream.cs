namespace Reports.Engine.Packaging;

/// <summary>Hands on to a compressor what is written to it, and knows its checksum and length.</summary>
sealed class ChecksumStream(Stream target) : Stream
{
    long _length;

    /// <summary>The checksum of everything written.</summary>
    public uint Crc { get; private set; }

    public override long Length => _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Crc = Crc32.Append(Crc, buffer);
        _length += buffer.Length;
        target.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Flushing a compressor half-way would cost size; it is flushed when it is closed.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
