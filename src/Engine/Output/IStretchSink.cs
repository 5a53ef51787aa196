namespace Reports.Engine.Output;

/// <summary>Takes what an output writes, stretch by stretch, instead of its bytes.</summary>
interface IStretchSink
{
    /// <summary>Bytes of the data.</summary>
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Bytes of the template.</summary>
    void Write(Stretch stretch);
}
