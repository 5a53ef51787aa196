using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;
using Reports.Engine.Packaging;

namespace Reports.Engine.Soundness;

/// <summary>Every part is reached from the document, and every picture that a part refers to is used in it.</summary>
sealed class NoOrphanMedia : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Leftover;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var place = new FileLocation(package.FileName);
        var reached = Reached(package);
        return package.Parts.Where(p => !reached.Contains(p.Name)).Select(p => SoundnessProblems.Orphan(place, p.Name))
            .Concat(package.Parts.SelectMany(UnusedPictures));
    }

    static HashSet<string> Reached(ReadDocument package)
    {
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var next = new Stack<Relation>(package.Relationships);
        while (next.TryPop(out var relationship))
        {
            if (relationship.PartName is not { } name || !reached.Add(name) || package.Find(name) is not { } part)
                continue;
            foreach (var further in part.Relationships)
                next.Push(further);
        }
        return reached;
    }

    static IEnumerable<Diagnostic> UnusedPictures(ReadPart part)
    {
        var pictures = part.Relationships.Where(r => r.Kind == "image").ToList();
        if (part.Root is not { } root || pictures.Count == 0)
            return [];
        var values = root.DescendantsAndSelf().Attributes().Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        return pictures.Where(p => !values.Contains(p.Id)).Select(p => SoundnessProblems.Orphan(part.Place, p.Target));
    }
}
