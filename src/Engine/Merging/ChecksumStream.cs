using Reports.Engine.Output;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>Passes bytes on to another stream, counting them and their checksum. Flushing a compressor half-way would cost size: it is flushed when it is closed.</summary>
sealed class ChecksumStream(Stream target) : WriteOnlyStream
{
    long _length;

    public uint Crc { get; private set; }

    public override long Length => _length;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Crc = Crc32.Append(Crc, buffer);
        _length += buffer.Length;
        target.Write(buffer);
    }
}
