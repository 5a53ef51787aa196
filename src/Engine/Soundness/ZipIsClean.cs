using Reports.Engine.Diagnostics;
using Reports.Engine.Opening;

namespace Reports.Engine.Soundness;

/// <summary>The zip has every entry once, under a name that stays inside, content types first, packed the usual way.</summary>
sealed class ZipIsClean : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    internal override IEnumerable<Diagnostic> Find(WordPackage package)
    {
        var place = new FileLocation(package.FileName);
        var names = package.EntryNames;
        var repeated = names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key);
        foreach (var name in repeated)
            yield return SoundnessProblems.DuplicateEntry(place, name);
        foreach (var name in names.Where(IsUnsafe))
            yield return SoundnessProblems.UnsafeEntryName(place, name);
        if (names[0] != "[Content_Types].xml")
            yield return SoundnessProblems.ContentTypesNotFirst(place);
        foreach (var name in ZipHeaders.Unusual(package.File))
            yield return SoundnessProblems.UnusualEntry(place, name);
    }

    static bool IsUnsafe(string name) =>
        name.StartsWith('/') || name.Contains('\\') || name.Contains(':') || name.Split('/').Any(piece => piece is "" or "." or "..");
}
