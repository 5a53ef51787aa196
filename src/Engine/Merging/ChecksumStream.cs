using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>Passes bytes on to another stream, counting them and their checksum.</summary>
sealed class ChecksumStream(Stream target) : Stream
{
    public uint Crc { get; private set; }

    public override long Length => Position;

    public override long Position { get; set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Crc = Crc32.Append(Crc, buffer);
        Position += buffer.Length;
        target.Write(buffer);
    }

    // Flushing a compressor half-way would cost size; it is flushed when it is closed.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
