using System.Buffers.Binary;

namespace Reports.Engine.Pictures;

/// <summary>Reads the head of a PNG, JPEG, GIF or BMP file: kind, size, resolution, orientation. Never the pixels.</summary>
static class PictureReader
{
    /// <returns>The head; null for anything that is none of these, or is cut short.</returns>
    public static PictureHead? Read(ReadOnlySpan<byte> bytes)
    {
        var head = bytes switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => Png(bytes),
            [0xFF, 0xD8, 0xFF, ..] => JpegReader.Read(bytes),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => Gif(bytes),
            [(byte)'B', (byte)'M', ..] => Bmp(bytes),
            _ => null,
        };
        return head is { Width: > 0, Height: > 0 } ? head : null;
    }

    static PictureHead? Png(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 33)
            return null;
        var head = new PictureHead(
            PictureFormat.Png,
            BinaryPrimitives.ReadInt32BigEndian(bytes[16..]),
            BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

        // The resolution stands in a pHYs chunk before the pixels, in pixels per metre.
        for (var at = 33; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
            var name = bytes.Slice(at + 4, 4);
            if (length < 0 || name.SequenceEqual("IDAT"u8))
                break;
            if (name.SequenceEqual("pHYs"u8) && at + 17 <= bytes.Length && bytes[at + 16] == 1)
                return head with { Dpi = Sane(BinaryPrimitives.ReadInt32BigEndian(bytes[(at + 8)..]) * 0.0254) };
            if (length > bytes.Length)
                break;
            at += length + 12;
        }

        return head;
    }

    static PictureHead? Gif(ReadOnlySpan<byte> bytes) => bytes.Length < 10 ? null : new PictureHead(
        PictureFormat.Gif,
        BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
        BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

    static PictureHead? Bmp(ReadOnlySpan<byte> bytes) => bytes.Length < 26 ? null : new PictureHead(
        PictureFormat.Bmp,
        BinaryPrimitives.ReadInt32LittleEndian(bytes[18..]),
        Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(bytes[22..])) is var height and <= int.MaxValue ? (int)height : 0);

    /// <summary>A resolution that makes sense, or the usual one.</summary>
    public static double Sane(double dpi) => dpi is >= 10 and <= 10_000 ? Math.Round(dpi) : 96;
}
