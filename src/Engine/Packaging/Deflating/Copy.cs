namespace Reports.Engine.Packaging.Deflating;

/// <summary>Prepared bits, then a match whose distance is known only while rendering.</summary>
/// <param name="Word">The first word of the bits.</param>
/// <param name="Count">Their number.</param>
/// <param name="Source">The stretch that the match copies from; -1 when there is none.</param>
/// <param name="Gap">How much farther the match is than the two stretches' own bytes are from each other.</param>
/// <param name="At">Where in the written bytes the match begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="LengthBits">The length as bits.</param>
/// <param name="LengthCount">Their number.</param>
/// <param name="Needs">What the source must have been written with.</param>
readonly record struct Copy(
    int Word, int Count, int Source, int Gap, int At, int Length, uint LengthBits, int LengthCount, Surroundings Needs);
