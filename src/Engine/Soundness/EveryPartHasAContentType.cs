using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every part has a content type, by its name or its extension.</summary>
sealed class EveryPartHasAContentType : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        package.Parts
            .Where(p => p.ContentType.Length == 0)
            .Select(p => SoundnessProblems.NoContentType(new FileLocation(package.FileName), p.Name));
}
