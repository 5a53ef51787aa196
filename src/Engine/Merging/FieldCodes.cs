using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>Rewrites the codes of fields; one that Word spread over runs is read as a whole.</summary>
static class FieldCodes
{
    public static void Rewrite(XElement root, Func<string, string> rewrite)
    {
        foreach (var simple in root.Descendants(W.SimpleField).Attributes(W.Main + "instr"))
            simple.Value = rewrite(simple.Value);
        var open = new Stack<List<XElement>>();
        foreach (var element in root.Descendants())
        {
            if (element.Name == W.FieldCode && open.TryPeek(out var code))
                code.Add(element);
            if (element.Name != W.Main + "fldChar")
                continue;
            var kind = (string?)element.Attribute(W.Main + "fldCharType");
            if (kind == "begin")
                open.Push([]);
            else if (kind == "separate" && open.TryPeek(out var separated))
                Rewrite(separated, rewrite);
            else if (kind == "end" && open.TryPop(out var ended))
                Rewrite(ended, rewrite);
        }
    }

    static void Rewrite(List<XElement> pieces, Func<string, string> rewrite)
    {
        if (pieces.Count == 0)
            return;
        var code = string.Concat(pieces.Select(piece => piece.Value));
        var rewritten = rewrite(code);
        if (rewritten != code)
        {
            pieces[0].Value = rewritten;
            pieces[0].SetAttributeValue(XNamespace.Xml + "space", "preserve");
            foreach (var piece in pieces.Skip(1))
                piece.Value = "";
        }

        pieces.Clear();
    }
}
