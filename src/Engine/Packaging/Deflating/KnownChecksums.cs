namespace Reports.Engine.Packaging.Deflating;

/// <summary>Reads bytes that will be written often, for their checksums; what carries a checksum over equal lengths is shared.</summary>
sealed class KnownChecksums
{
    // Most stretches are short, and the same lengths occur in every template.
    static readonly CrcShift?[] Short = new CrcShift?[1024];

    readonly Dictionary<int, CrcShift> _shifts = [];

    public KnownChecksum Of(ReadOnlySpan<byte> bytes) => new(Crc32.Append(0, bytes), Shift(bytes.Length));

    CrcShift Shift(int length)
    {
        if (length < Short.Length)
            return Short[length] ??= new CrcShift(length);
        if (!_shifts.TryGetValue(length, out var shift))
            _shifts[length] = shift = new CrcShift(length);
        return shift;
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
