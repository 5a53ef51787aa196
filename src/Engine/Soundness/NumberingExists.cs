using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every numbering that a paragraph or style uses is defined, down to its levels.</summary>
sealed class NumberingExists : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.NumberLost;

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var numbering = package.RootOf("numbering");
        var levels = Ids(numbering, "abstractNum", "abstractNumId");
        var usable = (numbering?.Elements(W.Main + "num") ?? [])
            .Where(n => levels.Contains(n.Val("abstractNumId") ?? ""))
            .Select(n => n.Attr("numId") ?? "")
            // 0 means "no number here, whatever the style says".
            .Append("0")
            .ToHashSet(StringComparer.Ordinal);
        return
            from part in package.Stories.Concat(package.OfKind("styles").Where(p => p.Root is not null))
            from use in part.Root!.Descendants(W.Main + "numId")
            let id = use.Attr("val") ?? ""
            where !usable.Contains(id)
            select SoundnessProblems.NumberingMissing(part.PlaceOf(use), id);
    }

    static HashSet<string> Ids(XElement? root, string element, string attribute) =>
        (root?.Elements(W.Main + element) ?? []).Select(e => e.Attr(attribute) ?? "").ToHashSet(StringComparer.Ordinal);
}
