using Reports.Engine.Output;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>What is known of a part's compressed form before there is any data.</summary>
/// <remarks>
/// The part is one deflate block with codes of its own. Its stretches were searched for repetitions when the template was
/// compiled; what is left for rendering is to put prepared bits together and to fill in how far copies reach back.
/// Any data gives an ordinary deflate stream: what was expected decides only about its size.
/// </remarks>
/// <param name="Words">All prepared bits.</param>
/// <param name="Header">Where the beginning of the block stands in them.</param>
/// <param name="Opening">The beginning of a text, written in front of a value.</param>
/// <param name="Closing">The end of a text, written after a value.</param>
sealed record DeflatePlan(
    StretchPair[] Stretches, DeflateCodes Codes, ulong[] Words, (int Word, int Count) Header, Stretch Opening, Stretch Closing)
{
    /// <summary>The stretch as it was prepared; null for one of another part.</summary>
    public StretchPair? Find(Stretch stretch) =>
        (uint)stretch.Index < (uint)Stretches.Length && Stretches[stretch.Index] is var found && ReferenceEquals(found.Stretch, stretch)
            ? found
            : null;
}
