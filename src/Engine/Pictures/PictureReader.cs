using System.Buffers.Binary;

namespace Reports.Engine.Pictures;

/// <summary>Reads the head of a PNG, JPEG, GIF or BMP file: kind, size, resolution, orientation. Never the pixels.</summary>
static class PictureReader
{
    /// <returns>The head; null for anything that is none of these, or is cut short: Word shows a red cross for it.</returns>
    public static PictureHead? Read(ReadOnlySpan<byte> bytes)
    {
        if (!IsWhole(bytes))
            return null;
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

    // Each kind says where it ends; what a camera or an editor adds after that does no harm.
    static bool IsWhole(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => EndsAsPng(bytes),
        [0xFF, 0xD8, 0xFF, ..] => bytes.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) > 0,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => bytes.TrimEnd((byte)0) is [.., 0x3B],
        [(byte)'B', (byte)'M', ..] => bytes.Length >= 6 && BinaryPrimitives.ReadUInt32LittleEndian(bytes[2..]) <= (uint)bytes.Length,
        _ => false,
    };

    // Chunk after chunk up to the one that says it is the last: a file that was cut off has none.
    static bool EndsAsPng(ReadOnlySpan<byte> bytes)
    {
        for (long at = 8; at + 12 <= bytes.Length;)
        {
            if (bytes.Slice((int)at + 4, 4).SequenceEqual("IEND"u8))
                return true;
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
        }

        return false;
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
