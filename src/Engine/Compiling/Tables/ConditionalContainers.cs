using Reports.Engine.Lifting;
using Reports.Engine.Rendering;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Tables;

/// <summary>Finds tables, rows and content controls that may end up empty: all they hold stands in groups.</summary>
static class ConditionalContainers
{
    static readonly HashSet<string> Properties = ["tblPr", "tblPrEx", "tblGrid", "trPr", "customXmlPr", "proofErr"];

    public static void Add(XElement root, IReadOnlyDictionary<XElement, TableTrace> traces, Marks marks)
    {
        foreach (var control in root.Descendants(W.ContentControl).Where(IsEmpty).Reverse().ToList())
            control.Remove();
        foreach (var container in root.Descendants().Where(e => IsContainer(e) && !WritesAlways(e)).ToList())
            Hold(container, traces.GetValueOrDefault(container), marks);
    }

    // A content control that held nothing but a tag: it goes with it, as a paragraph does.
    static bool IsEmpty(XElement control) =>
        control.Element(W.ContentControlContent) is null or { FirstNode: null };

    static bool IsContainer(XElement element) =>
        element.Name == W.Table || element.Name == W.Row || element.Name == W.ContentControl || element.Name == W.CustomXml;

    /// <summary>True when something in the container is written whatever the data.</summary>
    public static bool WritesAlways(XElement container)
    {
        var depth = 0;
        foreach (var node in ContentOf(container).Nodes())
        {
            depth += node.Annotation<Tag>()?.Kind switch
            {
                TagKind.Open => 1,
                TagKind.Close => -1,
                _ => 0,
            };
            if (depth == 0 && node is XElement element && IsSureItem(element))
                return true;
        }

        return false;
    }

    // What is held itself releases what it stands in.
    static void Hold(XElement container, TableTrace? trace, Marks marks)
    {
        foreach (var node in ContentOf(container).Nodes().ToList())
            if (node is XElement element && IsSureItem(element))
                element.AddBeforeSelf(marks.Node(HeldContainer.Item));
            else if (node.Annotation<Tag>()?.Kind == TagKind.Block)
                node.AddAfterSelf(marks.Node(HeldContainer.AfterValue));
        container.AddBeforeSelf(marks.Node(HeldContainer.Begin(trace)));
        container.AddAfterSelf(marks.Node(HeldContainer.End));
    }

    static XElement ContentOf(XElement container) => container.Element(W.ContentControlContent) ?? container;

    static bool IsSureItem(XElement element) => IsItem(element) && (!IsContainer(element) || WritesAlways(element));

    // Bookmarks and the like are no content.
    static bool IsItem(XElement element) => !Properties.Contains(element.Name.LocalName) && !RangeMarks.Is(element);
}
