using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>No two content controls of the document have the same id.</summary>
sealed class ContentControlIdsAreUnique : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.IdsClash;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var partOf = new Dictionary<XElement, ReadPart>();
        foreach (var part in package.Stories)
        {
            foreach (var control in part.Root!.Live().Where(e => e.Is("sdtPr")))
                partOf[control] = part;
        }
        return Repetitions.Of(partOf.Keys, e => e.Val("id"))
            .Select(r => SoundnessProblems.DuplicateControlId(partOf[r.Element].PlaceOf(r.Element), r.Key));
    }
}
