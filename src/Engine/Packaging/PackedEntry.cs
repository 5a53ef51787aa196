using System.IO.Compression;

namespace Reports.Engine.Packaging;

/// <summary>A zip entry compressed once, whose bytes are copied into every document.</summary>
/// <param name="Data">Its bytes, deflated.</param>
/// <param name="Crc">The checksum of the bytes before deflating.</param>
/// <param name="Length">Their number.</param>
sealed record PackedEntry(string Name, byte[] Data, uint Crc, int Length)
{
    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);

    /// <summary>What stands before the data in a zip.</summary>
    public byte[] Head => field ??= ZipRecords.Entry(Utf8Name, Crc, (uint)Length, (uint)Data.Length);

    public static PackedEntry Of(string name, byte[] bytes)
    {
        var target = new MemoryStream();
        using (var deflate = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(bytes);
        return new PackedEntry(name, target.ToArray(), Crc32.Append(0, bytes), bytes.Length);
    }
}

/// <summary>One entry of a zip.</summary>
sealed record UnpackedEntry(string Name, byte[] Bytes);
