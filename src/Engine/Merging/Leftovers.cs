namespace Reports.Engine.Merging;

/// <summary>After this step a text holds nothing that speaks of its own file only.</summary>
static class Leftovers
{
    // Word's mark of the place last edited.
    const string LastEdit = "_GoBack";

    public static void Remove(XElement root)
    {
        DataBindings.RemoveAll(root);
        foreach (var start in root.Descendants(W.BookmarkStart).Where(e => (string?)e.Attribute(W.Name) == LastEdit).ToList())
        {
            root.Descendants(W.BookmarkEnd).Where(e => (string?)e.Attribute(W.Id) == (string?)start.Attribute(W.Id)).Remove();
            start.Remove();
        }
    }
}
