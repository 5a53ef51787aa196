using Reports.Engine.Output;

namespace Reports.Engine.Rendering;

/// <summary>What one document adds to a part.</summary>
sealed class GrownPart(GrowingPart part) : IDisposable
{
    readonly Utf8Output[] _additions = part.Pieces.Skip(1).Select(_ => new Utf8Output()).ToArray();

    public GrowingPart Part => part;

    public bool IsEmpty => _additions.All(addition => addition.Length == 0);

    /// <summary>Where to write what is added at a place, counted from zero.</summary>
    public Utf8Output At(int place) => _additions[place];

    /// <summary>The whole part.</summary>
    public void WriteTo(Utf8Output output)
    {
        output.Write(part.Pieces[0].Span);
        for (var i = 0; i < _additions.Length; i++)
        {
            output.Write(_additions[i].WrittenSpan);
            output.Write(part.Pieces[i + 1].Span);
        }
    }

    public void Dispose()
    {
        foreach (var addition in _additions)
            addition.Dispose();
    }
}
