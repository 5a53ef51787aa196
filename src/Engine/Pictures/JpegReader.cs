using System.Buffers.Binary;

namespace Reports.Engine.Pictures;

/// <summary>Reads a JPEG's segments up to its frame header: size, JFIF resolution, EXIF orientation.</summary>
static class JpegReader
{
    const int OrientationTag = 0x0112;

    public static PictureHead? Read(ReadOnlySpan<byte> bytes)
    {
        var dpi = 96.0;
        var orientation = 1;
        for (var at = 2; at + 4 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF)
                return null;
            var marker = bytes[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length)
                return null;
            var segment = bytes.Slice(at + 4, length - 2);
            if (IsFrame(marker))
                return segment.Length < 5 ? null : new PictureHead(
                    PictureFormat.Jpeg,
                    BinaryPrimitives.ReadUInt16BigEndian(segment[3..]),
                    BinaryPrimitives.ReadUInt16BigEndian(segment[1..]),
                    dpi,
                    orientation);
            if (marker == 0xE0)
                dpi = Resolution(segment, dpi);
            else if (marker == 0xE1)
                orientation = Orientation(segment) ?? orientation;
            at += 2 + length;
        }

        return null;
    }

    // SOF0–SOF15 but for the three numbers that mean something else.
    static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    static double Resolution(ReadOnlySpan<byte> jfif, double usual)
    {
        if (jfif.Length < 12 || !jfif.StartsWith("JFIF\0"u8))
            return usual;
        var density = BinaryPrimitives.ReadUInt16BigEndian(jfif[8..]);
        return jfif[7] switch
        {
            1 => PictureReader.Sane(density),
            2 => PictureReader.Sane(density * 2.54),
            _ => usual,
        };
    }

    // EXIF is a small TIFF file: byte order, offset of the first directory, entries of twelve bytes.
    static int? Orientation(ReadOnlySpan<byte> exif)
    {
        if (exif.Length < 14 || !exif.StartsWith("Exif\0\0"u8))
            return null;
        var tiff = exif[6..];
        var little = tiff[0] == 'I';
        var directory = Number32(tiff[4..], little);
        if (directory < 0 || directory + 2 > tiff.Length)
            return null;
        var count = Number16(tiff[directory..], little);
        for (var at = directory + 2; count-- > 0 && at + 12 <= tiff.Length; at += 12)
            if (Number16(tiff[at..], little) == OrientationTag)
                return Number16(tiff[(at + 8)..], little) is var value and >= 1 and <= 8 ? value : null;
        return null;
    }

    static int Number16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    static int Number32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : BinaryPrimitives.ReadInt32BigEndian(bytes);
}
