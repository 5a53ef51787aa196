using System.IO.Compression;
using Reports.Engine.Packaging;

namespace Reports.Benchmarks.Measuring;

/// <summary>What no engine that compresses with the runtime's deflate can go below: zipping finished parts.</summary>
/// <remarks>F1 compresses every part; F2 only the document, the others are compressed before.</remarks>
sealed class FloorWay : IWay
{
    readonly CompressionLevel _level;
    readonly bool _packsAll;
    readonly List<(string Name, byte[] Bytes, PackedEntry Packed)> _parts = [];

    public FloorWay(byte[] finished, CompressionLevel level, bool packsAll)
    {
        (_level, _packsAll) = (level, packsAll);
        Name = $"{(packsAll ? "F1" : "F2")}, {(level == CompressionLevel.Fastest ? "fast" : "optimal")}";
        using var zip = new ZipArchive(new MemoryStream(finished));
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            var bytes = new MemoryStream();
            part.CopyTo(bytes);
            _parts.Add((entry.FullName, bytes.ToArray(), PackedEntry.Of(entry.FullName, bytes.ToArray())));
        }
    }

    public string Name { get; }

    public void Make(int turn, MemoryStream target)
    {
        var zip = new ZipWriter(target);
        foreach (var (name, bytes, packed) in _parts)
            if (_packsAll || name == "word/document.xml")
                zip.Write(name, bytes, _level);
            else
                zip.Write(packed);
        zip.Finish();
    }
}
