using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Opening;

namespace Reports.Engine.Soundness;

/// <summary>Every cross-reference and every link inside the document leads to a bookmark that is there.</summary>
sealed class ReferencesExist : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.ReferenceError;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var names = package.Stories
            .SelectMany(p => p.Root!.Descendants(WordXml.W + "bookmarkStart"))
            .Select(e => e.Attr("name") ?? "")
            .Append("_top")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from part in package.Stories
            from reference in References(part.Root!)
            where !names.Contains(reference.Name)
            select SoundnessProblems.AnchorMissing(part.PlaceOf(reference.Element), reference.Name);
    }

    static IEnumerable<(XElement Element, string Name)> References(XElement root)
    {
        foreach (var element in root.Descendants())
        {
            if (element.Is("hyperlink") && element.Attr("anchor") is { Length: > 0 } anchor && element.Attribute(WordXml.R + "id") is null)
                yield return (element, anchor);
            else if (element.Is("fldSimple") && FieldCode.BookmarkOf(element.Attr("instr") ?? "") is { } simple)
                yield return (element, simple);
            else if (element.Is("fldChar") && element.Attr("fldCharType") == "begin" && FieldCode.BookmarkOf(FieldCode.After(element)) is { } name)
                yield return (element, name);
        }
    }
}
