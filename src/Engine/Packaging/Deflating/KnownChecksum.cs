namespace Reports.Engine.Packaging.Deflating;

/// <summary>The checksum of bytes that were read before.</summary>
/// <param name="own">The checksum of the bytes alone.</param>
/// <param name="shift">Carries a checksum over as many bytes.</param>
sealed class KnownChecksum(uint own, CrcShift shift)
{
    /// <summary>The checksum of what came before followed by the bytes.</summary>
    public uint Append(uint before) => shift.Append(before, own);
}
