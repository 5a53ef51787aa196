namespace Reports.Engine.Packaging.Deflating;

/// <summary>Reads bytes that will be written often, for their checksums; what carries a checksum over equal lengths is shared.</summary>
sealed class KnownChecksums
{
    readonly Dictionary<int, CrcShift> _shifts = [];

    public KnownChecksum Of(ReadOnlySpan<byte> bytes)
    {
        if (!_shifts.TryGetValue(bytes.Length, out var shift))
            _shifts[bytes.Length] = shift = new CrcShift(bytes.Length);
        return new KnownChecksum(Crc32.Append(0, bytes), shift);
    }
}

/// <summary>The checksum of bytes that were read before.</summary>
/// <param name="own">The checksum of the bytes alone.</param>
/// <param name="shift">Carries a checksum over as many bytes.</param>
sealed class KnownChecksum(uint own, CrcShift shift)
{
    /// <summary>The checksum of what came before followed by the bytes.</summary>
    public uint Append(uint before) => shift.Append(before, own);
}
