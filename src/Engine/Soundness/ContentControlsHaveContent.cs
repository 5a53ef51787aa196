using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every content control has something inside.</summary>
sealed class ContentControlsHaveContent : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from control in part.Root!.Descendants(W.Main + "sdt")
        where control.Child("sdtContent")?.Elements().Any() != true
        select SoundnessProblems.EmptyControl(part.PlaceOf(control));
}
