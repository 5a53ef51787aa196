using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>After this step a text holds nothing that speaks of its own file only.</summary>
static class Leftovers
{
    // Bound content would be replaced by the joined document's properties when it is opened.
    static readonly XName[] Bindings = [W.Main + "dataBinding", W.Word2012 + "dataBinding"];

    // Word's mark of the place last edited.
    const string LastEdit = "_GoBack";

    public static void Remove(XElement root)
    {
        root.Descendants().Where(e => Bindings.Contains(e.Name)).Remove();
        foreach (var start in root.Descendants(W.BookmarkStart).Where(e => (string?)e.Attribute(W.Name) == LastEdit).ToList())
        {
            root.Descendants(W.BookmarkEnd).Where(e => (string?)e.Attribute(W.Id) == (string?)start.Attribute(W.Id)).Remove();
            start.Remove();
        }
    }
}
