using Reports.Engine.Diagnostics;
using Reports.Engine.Opening;

namespace Reports.Engine.Soundness;

/// <summary>Nothing but a hyperlink leads out of the package: no template, picture or object is fetched on opening.</summary>
sealed class NothingIsFetchedFromOutside : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Fetched;

    internal override IEnumerable<Diagnostic> Find(WordPackage package) =>
        from part in package.Parts
        from relationship in part.Relationships
        where relationship is { IsExternal: true, Kind: not "hyperlink" }
        select SoundnessProblems.Fetched(part.Place, relationship.Kind, relationship.Target);
}
