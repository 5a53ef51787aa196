using System.Buffers.Binary;
using System.IO.Compression;

namespace Reports.Engine.Verification.Pages;

/// <summary>Tells the pages with a coloured change from the others, by the pixels of their pictures.</summary>
/// <remarks>Reads what page converters write: PNG, 8 bits, RGB or RGBA, not interlaced. Any other picture counts as marked, so that it is shown.</remarks>
static class MarkedPage
{
    const int Signature = 8;

    internal static bool Is(byte[] png)
    {
        try
        {
            var header = png.AsSpan(Signature + 8);
            var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
            var (depth, kind, interlaced) = (header[8], header[9], header[12]);
            return depth != 8 || kind is not (2 or 6) || interlaced != 0 || HasMark(Pixels(png), width, height, kind == 2 ? 3 : 4);
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException or IndexOutOfRangeException or EndOfStreamException)
        {
            return true;
        }
    }

    static bool HasMark(Stream pixels, int width, int height, int bytesPerPixel)
    {
        using (pixels)
        {
            var (line, above) = (new byte[width * bytesPerPixel], new byte[width * bytesPerPixel]);
            for (var y = 0; y < height; y++)
            {
                var filter = pixels.ReadByte();
                pixels.ReadExactly(line);
                Unfilter(filter, line, above, bytesPerPixel);
                for (var x = 0; x < line.Length; x += bytesPerPixel)
                {
                    if (MarkColours.Has(line.AsSpan(x, 3)))
                        return true;
                }
                (line, above) = (above, line);
            }
            return false;
        }
    }

    // PNG stores each byte as its difference to what a filter foretells from its neighbours.
    static void Unfilter(int filter, byte[] line, byte[] above, int bytesPerPixel)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var (left, corner) = i < bytesPerPixel ? (0, 0) : (line[i - bytesPerPixel], above[i - bytesPerPixel]);
            line[i] += (byte)(filter switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Nearest(left, above[i], corner),
                _ => 0,
            });
        }
    }

    static int Nearest(int left, int above, int corner)
    {
        var foretold = left + above - corner;
        var (a, b, c) = (Math.Abs(foretold - left), Math.Abs(foretold - above), Math.Abs(foretold - corner));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    static ZLibStream Pixels(byte[] png)
    {
        var packed = new MemoryStream();
        for (var at = Signature; at + 8 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                packed.Write(png, at + 8, length);
            at += length + 12;
        }
        packed.Position = 0;
        return new ZLibStream(packed, CompressionMode.Decompress);
    }
}
