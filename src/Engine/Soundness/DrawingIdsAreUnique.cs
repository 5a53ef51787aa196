using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>No two drawings of a part have the same <c>wp:docPr</c> id.</summary>
sealed class DrawingIdsAreUnique : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.IdsClash;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from repeated in Repetitions.Of(part.Root!.Live().Where(e => e.Name == W.Drawing + "docPr"), e => (string?)e.Attribute("id"))
        select SoundnessProblems.DuplicateDrawingId(part.PlaceOf(repeated.Element), repeated.Key);
}
