using System.Buffers.Binary;
using System.Text;

namespace Reports.Engine.Validation.Soundness;

/// <summary>Reads the zip's own list of entries for what no library gives: flags and packing method.</summary>
/// <remarks>
/// Bit 0 says encrypted. Bit 3 says that the size follows the data (a "data descriptor"): fine for packed entries,
/// unreadable to readers of streams where the entry is only stored. Methods other than 0 and 8 are unknown to Word.
/// </remarks>
static class ZipHeaders
{
    const int HeaderLength = 46;

    static ReadOnlySpan<byte> Signature => "PK\u0001\u0002"u8;

    /// <summary>The names of entries that Word or others cannot unpack.</summary>
    internal static IReadOnlyList<string> Unusual(ReadOnlySpan<byte> file)
    {
        var unusual = new List<string>();
        var at = StartOfList(file);
        while (at >= 0 && at + HeaderLength <= file.Length && file[at..].StartsWith(Signature))
        {
            var header = file[at..];
            var nameLength = Short(header, 28);
            var next = HeaderLength + nameLength + Short(header, 30) + Short(header, 32);
            if (next > header.Length)
                break;
            if (IsUnusual(Short(header, 8), Short(header, 10)))
                unusual.Add(Encoding.UTF8.GetString(header.Slice(HeaderLength, nameLength)));
            at += next;
        }
        return unusual;
    }

    // The end record names the list's offset; where that is a placeholder of ZIP64, the first header is looked for.
    static int StartOfList(ReadOnlySpan<byte> file)
    {
        var end = file.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + 20 > file.Length)
            return -1;
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        return offset < file.Length ? (int)offset : file.IndexOf(Signature);
    }

    static bool IsUnusual(int flags, int method) =>
        (flags & 1) != 0 || method is not (0 or 8) || (method == 0 && (flags & 8) != 0);

    static int Short(ReadOnlySpan<byte> header, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(header[offset..]);
}
