using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every cross-reference and every link inside the document leads to a bookmark that is there.</summary>
sealed class ReferencesExist : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.ReferenceError;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var names = package.Stories
            .SelectMany(part => part.Root!.Descendants(W.BookmarkStart).Select(start => start.Attr("name")).Concat(Field.In(part.Root!).Select(field => field.Makes)))
            .OfType<string>()
            .Append("_top")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from part in package.Stories
            from reference in BookmarkReference.In(part.Root!)
            where !names.Contains(reference.Name)
            select SoundnessProblems.AnchorMissing(part.PlaceOf(reference.Element), reference.Name);
    }
}
