using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every table cell ends with a paragraph.</summary>
/// <remarks>The SDK's validator does not look at it.</remarks>
sealed class EveryCellEndsWithAParagraph : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from cell in part.Root!.Descendants(W.Main + "tc")
        where WordBlocks.Of(cell).LastOrDefault()?.Is("p") != true
        select SoundnessProblems.CellWithoutLastParagraph(part.PlaceOf(cell));
}
