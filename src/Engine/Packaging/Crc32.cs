using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Reports.Engine.Packaging;

/// <summary>The checksum of zip entries (ISO 3309, reflected polynomial EDB88320): 64 bytes a step where the processor multiplies polynomials, else eight.</summary>
/// <remarks>Written here because System.IO.Hashing cannot go on from a checksum that is known already, which is how rendering passes over what never changes.</remarks>
static class Crc32
{
    const int Block = 16;

    static readonly uint[][] Tables = MakeTables();

    /// <summary>The checksum of what came before (0 at the start) continued over <paramref name="bytes"/>.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        var (t0, t1, t2, t3) = (Tables[0], Tables[1], Tables[2], Tables[3]);
        var (t4, t5, t6, t7) = (Tables[4], Tables[5], Tables[6], Tables[7]);
        crc = ~crc;
        if (Pclmulqdq.IsSupported && bytes.Length >= 4 * Block)
            crc = Fold(crc, ref bytes);
        while (bytes.Length >= 8)
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = t7[low & 0xFF] ^ t6[(low >> 8) & 0xFF] ^ t5[(low >> 16) & 0xFF] ^ t4[low >> 24]
                ^ t3[high & 0xFF] ^ t2[(high >> 8) & 0xFF] ^ t1[(high >> 16) & 0xFF] ^ t0[high >> 24];
            bytes = bytes[8..];
        }

        foreach (var value in bytes)
            crc = (crc >> 8) ^ t0[(crc ^ value) & 0xFF];
        return ~crc;
    }

    // Four blocks are carried over the next four by multiplying with powers of x, then over one another; Barrett's reduction ends it.
    // The method and its constants: Gopal and others, «Fast CRC Computation for Generic Polynomials Using PCLMULQDQ», Intel, 2009.
    static uint Fold(uint crc, ref ReadOnlySpan<byte> bytes)
    {
        var blocks = MemoryMarshal.Cast<byte, Vector128<ulong>>(bytes);
        bytes = bytes[(blocks.Length * Block)..];
        var (a, b, c, d) = (blocks[0] ^ Vector128.CreateScalar(crc).AsUInt64(), blocks[1], blocks[2], blocks[3]);
        blocks = blocks[4..];
        for (var far = Vector128.Create(0x154442BD4UL, 0x1C6E41596UL); blocks.Length >= 4; blocks = blocks[4..])
            (a, b, c, d) = (Carry(a, far) ^ blocks[0], Carry(b, far) ^ blocks[1], Carry(c, far) ^ blocks[2], Carry(d, far) ^ blocks[3]);

        var near = Vector128.Create(0x1751997D0UL, 0xCCAA009EUL);
        var all = Carry(Carry(Carry(a, near) ^ b, near) ^ c, near) ^ d;
        foreach (var block in blocks)
            all = Carry(all, near) ^ block;

        var low = Vector128.Create(0xFFFFFFFFUL, 0xFFFFFFFFUL);
        all = Sse2.ShiftRightLogical128BitLane(all, 8) ^ Pclmulqdq.CarrylessMultiply(all, near, 0x10);
        all = Sse2.ShiftRightLogical128BitLane(all, 4) ^ Pclmulqdq.CarrylessMultiply(all & low, Vector128.CreateScalar(0x163CD6124UL), 0x00);
        var barrett = Vector128.Create(0x1DB710641UL, 0x1F7011641UL);
        var quotient = Pclmulqdq.CarrylessMultiply(all & low, barrett, 0x10);
        return (all ^ Pclmulqdq.CarrylessMultiply(quotient & low, barrett, 0x00)).AsUInt32()[1];

        static Vector128<ulong> Carry(Vector128<ulong> block, Vector128<ulong> by) =>
            Pclmulqdq.CarrylessMultiply(block, by, 0x00) ^ Pclmulqdq.CarrylessMultiply(block, by, 0x11);
    }

    static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        tables[0] = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            tables[0][i] = value;
        }

        for (var table = 1; table < 8; table++)
        {
            tables[table] = new uint[256];
            for (var i = 0; i < 256; i++)
            {
                var before = tables[table - 1][i];
                tables[table][i] = (before >> 8) ^ tables[0][before & 0xFF];
            }
        }

        return tables;
    }
}
