using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>The zip has content types first and every entry packed the usual way; names were looked at on opening.</summary>
sealed class ZipIsClean : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var place = new FileLocation(package.FileName);
        if (package.EntryNames[0] != "[Content_Types].xml")
            yield return SoundnessProblems.ContentTypesNotFirst(place);
        foreach (var name in ZipHeaders.Unusual(package.File))
            yield return SoundnessProblems.UnusualEntry(place, name);
    }
}
