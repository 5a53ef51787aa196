using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Headers, footers, notes, comments and text boxes have at least one paragraph.</summary>
sealed class EveryStoryHasAParagraph : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from container in WordBlocks.Containers(part)
        where !container.Is("body") && !WordBlocks.Of(container).Any()
        select SoundnessProblems.NoParagraph(part.PlaceOf(container));
}
