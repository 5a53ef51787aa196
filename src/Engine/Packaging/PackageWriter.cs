using System.IO.Compression;

namespace Reports.Engine.Packaging;

/// <summary>Writes parts as a package again, in the order given.</summary>
static class PackageWriter
{
    public static byte[] Write(IEnumerable<PackagePart> parts)
    {
        var target = new MemoryStream();
        var zip = new ZipWriter(target);
        foreach (var part in parts)
            zip.Write(part.Name, part.Bytes, CompressionLevel.Optimal);
        zip.Finish();
        return target.ToArray();
    }
}
