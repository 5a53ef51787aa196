namespace Reports.Engine.Merging;

/// <summary>Packed bytes that wait for their place in the joined document: written once, one behind the other, and read back at the end.</summary>
/// <param name="store">Where they lie; must read, write and seek, and nobody else may use it meanwhile.</param>
sealed class Spool(Stream store)
{
    const int CopiedAtOnce = 64 * 1024;

    long _end;

    /// <summary>Keeps some bytes.</summary>
    /// <returns>Where they lie.</returns>
    public long Write(ReadOnlySpan<byte> bytes)
    {
        var place = _end;
        store.Position = place;
        store.Write(bytes);
        _end += bytes.Length;
        return place;
    }

    /// <summary>Copies bytes that were kept.</summary>
    public void CopyTo(Stream target, long place, long length)
    {
        var buffer = new byte[(int)Math.Min(CopiedAtOnce, length)];
        store.Position = place;
        for (var left = length; left > 0;)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(buffer.Length, left));
            store.ReadExactly(part);
            target.Write(part);
            left -= part.Length;
        }
    }
}
