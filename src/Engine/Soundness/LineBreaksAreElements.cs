using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>No text holds a bare line break or tab: Word wants <c>w:br</c> and <c>w:tab</c>.</summary>
sealed class LineBreaksAreElements : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.BreakLost;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from text in part.Root!.Descendants(W.Main + "t")
        where text.Value.AsSpan().Trim().IndexOfAny('\n', '\r', '\t') >= 0
        select SoundnessProblems.RawBreak(part.PlaceOf(text));
}
