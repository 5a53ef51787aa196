namespace Reports.Engine.Output;

/// <summary>Bytes of a template that never change, written as often as the data wants; what compresses may know them beforehand.</summary>
/// <param name="index">The place among the stretches of its part; those that every part shares have one from the start.</param>
sealed class Stretch(ReadOnlyMemory<byte> bytes, int index = -1)
{
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>Given once, when the part is compiled; a stretch belongs to one part.</summary>
    public int Index { get; set; } = index;
}

/// <summary>Takes what an output writes, stretch by stretch, instead of its bytes.</summary>
interface IStretchSink
{
    /// <summary>Bytes of the data.</summary>
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Bytes of the template.</summary>
    void Write(Stretch stretch);
}
