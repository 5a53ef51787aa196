using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>The body has one <c>w:sectPr</c> of its own at most, and it comes last.</summary>
sealed class SectionPropertiesComeLast : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.SectionLost;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var body = package.Main.Root!.Child("body")!;
        var sections = body.Elements(W.Main + "sectPr").ToList();
        return sections.Count > 1 || (sections.Count == 1 && body.Elements().Last() != sections[0])
            ? [SoundnessProblems.SectionNotLast(package.Main.PlaceOf(sections[0]))]
            : [];
    }
}
