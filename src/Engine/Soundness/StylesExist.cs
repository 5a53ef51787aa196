using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every style that text, tables or other styles name is defined, and is of the right kind.</summary>
sealed class StylesExist : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.StyleLost;

    static readonly Dictionary<string, string> KindOf = new(StringComparer.Ordinal)
    {
        ["pStyle"] = "paragraph",
        ["rStyle"] = "character",
        ["tblStyle"] = "table",
        ["basedOn"] = "",
        ["next"] = "",
        ["link"] = "",
    };

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var styles = package.RootOf("styles")?.Elements(W.Main + "style").ToList() ?? [];
        // The empty kind stands for any.
        var known = styles.Select(s => (s.Attr("type") ?? "paragraph", s.Attr("styleId") ?? ""))
            .Concat(styles.Select(s => ("", s.Attr("styleId") ?? "")))
            .ToHashSet();
        return
            from part in package.Stories.Concat(package.OfKind("styles")).Concat(package.OfKind("numbering"))
            from use in part.Root?.Descendants() ?? []
            where use.Name.Namespace == W.Main && KindOf.ContainsKey(use.Name.LocalName) && use.Attr("val") is not null
            where !known.Contains((KindOf[use.Name.LocalName], use.Attr("val")!))
            select SoundnessProblems.StyleMissing(part.PlaceOf(use), use.Attr("val")!);
    }
}
