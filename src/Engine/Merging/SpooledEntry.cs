using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>An entry of the joined document's zip whose packed bytes lie in the spool.</summary>
/// <param name="Name">Its name in the zip.</param>
/// <param name="Crc">The checksum of the bytes before deflating.</param>
/// <param name="Length">Their number.</param>
/// <param name="Packed">How many they are, deflated.</param>
/// <param name="WriteTo">Copies the deflated bytes.</param>
sealed record SpooledEntry(string Name, uint Crc, long Length, long Packed, Action<Stream> WriteTo)
{
    /// <summary>Packs a part and keeps it in the spool.</summary>
    public static SpooledEntry Of(string name, byte[] bytes, Spool spool)
    {
        var entry = PackedEntry.Of(name, bytes);
        var place = spool.Write(entry.Data);
        return new(name, entry.Crc, entry.Length, entry.Data.Length, target => spool.CopyTo(target, place, entry.Data.Length));
    }
}
