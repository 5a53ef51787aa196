using Reports.Engine.Diagnostics;
using Reports.Engine.Word;
using Reports.Engine.Packaging;

namespace Reports.Engine.Soundness;

/// <summary>No foreign document waits in the package for Word to convert it.</summary>
sealed class NothingIsImportedLater : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Imported;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        where part.Root!.Descendants(W.Main + "altChunk").Any()
        select PackageProblems.Imported(part.Place);
}
