using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>A check box shows the character that belongs to its stored state.</summary>
sealed class CheckBoxGlyphsAgree : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.BoxLies;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from control in part.Root!.Descendants(W.Main + "sdt")
        let box = CheckBox.Of(control)
        where box is { IsGlyphRight: false }
        select SoundnessProblems.BoxAndGlyphDiffer(part.PlaceOf(control), box.IsChecked);
}
