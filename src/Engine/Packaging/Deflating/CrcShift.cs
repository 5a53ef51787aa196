namespace Reports.Engine.Packaging.Deflating;

/// <summary>Carries a checksum over so many bytes whose own checksum is known, without reading them.</summary>
/// <remarks>A CRC is linear: appending n bytes multiplies what came before by x to the power of 8n, modulo the polynomial.</remarks>
sealed class CrcShift
{
    const uint Polynomial = 0xEDB88320;
    const int Digits = 8;
    const int Values = 16;

    static readonly uint[] Powers = Squares();

    // For every hexadecimal digit of the checksum what it becomes.
    readonly uint[] _table = new uint[Digits * Values];

    public CrcShift(long length)
    {
        // x^0 is the highest bit here: bits are reflected.
        var row = Power(length);
        for (var bit = 31; bit >= 0; bit--, row = Times(row))
            _table[((bit / 4) * Values) + (1 << (bit % 4))] = row;
        for (var i = 0; i < _table.Length; i++)
        {
            var (digit, value) = (i / Values * Values, i % Values);
            var low = value & -value;
            if (value != low)
                _table[i] = _table[digit + low] ^ _table[digit + value - low];
        }
    }

    /// <summary>The checksum of what came before followed by the bytes.</summary>
    /// <param name="own">The checksum of the bytes alone.</param>
    public uint Append(uint before, uint own)
    {
        var table = _table.AsSpan(0, Digits * Values);
        return own
            ^ table[(int)(before & 15)]
            ^ table[(int)(16 + ((before >> 4) & 15))]
            ^ table[(int)(32 + ((before >> 8) & 15))]
            ^ table[(int)(48 + ((before >> 12) & 15))]
            ^ table[(int)(64 + ((before >> 16) & 15))]
            ^ table[(int)(80 + ((before >> 20) & 15))]
            ^ table[(int)(96 + ((before >> 24) & 15))]
            ^ table[(int)(112 + (before >> 28))];
    }

    static uint Power(long bytes)
    {
        var result = 1u << 31;
        for (var bit = 0; bytes >> bit > 0; bit++)
            if (((bytes >> bit) & 1) != 0)
                result = Product(result, Powers[bit]);
        return result;
    }

    // x to the power of 8, 16, 32 …
    static uint[] Squares()
    {
        var powers = new uint[63];
        powers[0] = 1u << 23;
        for (var bit = 1; bit < powers.Length; bit++)
            powers[bit] = Product(powers[bit - 1], powers[bit - 1]);
        return powers;
    }

    static uint Product(uint a, uint b)
    {
        var product = 0u;
        for (var bit = 31; bit >= 0; bit--, b = Times(b))
            if (((a >> bit) & 1) != 0)
                product ^= b;
        return product;
    }

    static uint Times(uint value) => (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
}
