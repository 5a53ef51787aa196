using Reports.Engine.Diagnostics;
using Reports.Engine.Word;
using Reports.Engine.Packaging;

namespace Reports.Engine.Soundness;

/// <summary>Nothing but a hyperlink leads out of the package: no template, picture or object is fetched on opening.</summary>
sealed class NothingIsFetchedFromOutside : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Fetched;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Parts
        from relationship in part.Relationships
        let problem = OutsideSources.Find(relationship, part.Place)
        where problem is not null
        select problem;
}
