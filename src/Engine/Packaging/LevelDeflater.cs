using System.IO.Compression;

namespace Reports.Engine.Packaging;

/// <summary>Compresses one part while it is rendered, with the runtime's deflate: the part is never in memory as a whole.</summary>
sealed class LevelDeflater : IDisposable
{
    readonly MemoryStream _packed = new();
    readonly DeflateStream _deflate;
    readonly ChecksumStream _checked;

    public LevelDeflater(CompressionLevel level)
    {
        _deflate = new DeflateStream(_packed, level, leaveOpen: true);
        _checked = new ChecksumStream(_deflate);
    }

    /// <summary>Takes the part's bytes.</summary>
    public Stream Target => _checked;

    /// <summary>Ends the part and writes it.</summary>
    public void WriteTo(ZipWriter zip, string name)
    {
        _deflate.Dispose();
        zip.Write(name, _packed.GetBuffer().AsSpan(0, (int)_packed.Length), _checked.Crc, checked((uint)_checked.Length));
    }

    public void Dispose()
    {
        _checked.Dispose();
        _deflate.Dispose();
        _packed.Dispose();
    }
}
