namespace Reports.Engine.Packaging.Deflating;

/// <summary>How often a document is expected to use each symbol; none is expected never.</summary>
sealed class SymbolWeights
{
    readonly long[] _literals = new long[Lengths.Symbols];
    readonly long[] _distances = new long[Lengths.DistanceSymbols];

    public SymbolWeights()
    {
        Array.Fill(_literals, 1);
        Array.Fill(_distances, 1);
    }

    public ReadOnlySpan<long> Literals => _literals;

    public ReadOnlySpan<long> Distances => _distances;

    public void AddLiteral(byte value, long weight) => _literals[value] += weight;

    public void AddMatch(int length, int distance, long weight)
    {
        _literals[Lengths.Of(length).Symbol] += weight;
        _distances[Lengths.OfDistance(Math.Clamp(distance, 1, Lengths.Farthest)).Symbol] += weight;
    }
}
