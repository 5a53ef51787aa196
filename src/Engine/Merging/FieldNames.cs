using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>Makes fields and links of one document speak of that document: of its bookmarks and of its pages.</summary>
/// <param name="bookmarks">The names of its bookmarks in the joined document.</param>
/// <param name="countsSection">True when its pages are those of its only section, counted from 1.</param>
sealed class FieldNames(IReadOnlyDictionary<string, string> bookmarks, bool countsSection)
{
    static readonly string[] Referring = ["REF", "PAGEREF", "NOTEREF", "GOTOBUTTON"];

    public void Apply(XElement root)
    {
        FieldCodes.Rewrite(root, Rewritten);
        foreach (var anchor in root.Descendants().Attributes(W.Main + "anchor"))
            if (bookmarks.TryGetValue(anchor.Value, out var name))
                anchor.Value = name;
    }

    string Rewritten(string code)
    {
        var words = code.Split(' ');
        var kind = Array.FindIndex(words, word => word.Length > 0);
        if (kind < 0)
            return code;
        if (countsSection && words[kind] == "NUMPAGES")
            words[kind] = "SECTIONPAGES";
        else if (Referring.Contains(words[kind]))
            Replace(words, Array.FindIndex(words, kind + 1, word => word.Length > 0));
        else if (words[kind] == "HYPERLINK")
            Replace(words, Array.IndexOf(words, @"\l") + 1);
        else if (words[kind] == "TOC")
            Replace(words, Array.IndexOf(words, @"\b") + 1);
        return string.Join(' ', words);
    }

    void Replace(string[] words, int at)
    {
        if (at <= 0 || at >= words.Length)
            return;
        var name = words[at].Trim('"');
        if (bookmarks.TryGetValue(name, out var replacement))
            words[at] = words[at].Replace(name, replacement, StringComparison.OrdinalIgnoreCase);
    }
}
