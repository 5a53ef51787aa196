using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Programs;
using Reports.Engine.Tags;

namespace Reports.Engine.Merging;

/// <summary>After this step no id of a text is used elsewhere in the joined document.</summary>
static class UniqueIds
{
    public static void Apply(XElement root, FreeIds ids, IReadOnlyDictionary<string, string> bookmarks)
    {
        var open = new Dictionary<string, string>();
        var permissions = new Dictionary<string, string>();
        var revisions = new RevisionIds(ids);
        foreach (var element in root.DescendantsAndSelf())
        {
            // Word makes new ones.
            element.Attribute(W.W14 + "paraId")?.Remove();
            element.Attribute(W.W14 + "textId")?.Remove();
            if (element.Name == W.Drawing + "docPr")
                element.SetAttributeValue("id", ids.NextDrawing());
            else if (FreshIds.IsControlId(element))
                element.SetAttributeValue(W.Value, ids.NextControl());
            else if (element.Name == W.BookmarkStart)
                Begin(element, ids, bookmarks, open);
            else if (element.Name == W.BookmarkEnd && open.TryGetValue(IdOf(element), out var bookmark))
                element.SetAttributeValue(W.Id, bookmark);
            else if (element.Name == W.PermissionStart)
                element.SetAttributeValue(W.Id, permissions[IdOf(element)] = ids.NextPermission());
            else if (element.Name == W.PermissionEnd && permissions.TryGetValue(IdOf(element), out var permission))
                element.SetAttributeValue(W.Id, permission);
            else if (RevisionNames.Are(element.Name) && element.Attribute(W.Id) is { } revision)
                revisions.Apply(element, revision);
        }
    }

    static void Begin(XElement start, FreeIds ids, IReadOnlyDictionary<string, string> bookmarks, Dictionary<string, string> open)
    {
        var id = open[IdOf(start)] = ids.NextBookmark();
        start.SetAttributeValue(W.Id, id);
        if ((string?)start.Attribute(W.Name) is { } name && bookmarks.TryGetValue(name, out var free))
            start.SetAttributeValue(W.Name, free);
    }

    static string IdOf(XElement element) => (string?)element.Attribute(W.Id) ?? "";
}
