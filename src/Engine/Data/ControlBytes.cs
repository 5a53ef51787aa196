using System.Buffers;

namespace Reports.Engine.Data;

/// <summary>What ends a stretch of UTF-8 that may be taken as it stands.</summary>
static class ControlBytes
{
    const int Count = 0x20;

    /// <summary>The control characters of ASCII, and other bytes.</summary>
    public static SearchValues<byte> And(ReadOnlySpan<byte> others)
    {
        // A loop and not a query: this runs at every start.
        Span<byte> set = stackalloc byte[Count + others.Length];
        for (var control = 0; control < Count; control++)
            set[control] = (byte)control;
        others.CopyTo(set[Count..]);
        return SearchValues.Create(set);
    }
}
