namespace Reports.Engine.Packaging.Deflating;

/// <summary>Cuts a long copy into matches that deflate can say.</summary>
static class Matches
{
    /// <summary>The lengths of the matches; none when there are too few bytes for one.</summary>
    public static IEnumerable<int> Of(int length)
    {
        if (length < Lengths.Shortest)
            yield break;
        while (length > Lengths.Longest)
        {
            // Never leave one or two bytes over.
            var piece = length - Lengths.Longest < Lengths.Shortest ? Lengths.Longest - Lengths.Shortest : Lengths.Longest;
            yield return piece;
            length -= piece;
        }

        yield return length;
    }
}
