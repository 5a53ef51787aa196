namespace Reports.Engine.Tags;

/// <summary>After this step no change is tracked any more: what was inserted is text, what was deleted is gone.</summary>
static class AcceptedChanges
{
    public static void Accept(XElement root)
    {
        RemoveDeletedRows(root);
        JoinDeletedParagraphs(root);
        foreach (var element in root.Descendants().Where(IsGone).ToList())
            if (element.Parent is not null)
                element.Remove();
        foreach (var element in root.Descendants().Where(e => RevisionNames.Inserted.Contains(e.Name)).ToList())
            element.ReplaceWith(element.Nodes());
    }

    static bool IsGone(XElement element) =>
        RevisionNames.Deleted.Contains(element.Name) || RevisionNames.Former.Contains(element.Name)
        || RevisionNames.Bare.Contains(element.Name) || element.Name == RevisionNames.DeletedCell;

    // <w:trPr><w:del/>: the row goes; a table goes with its last row, a deleted cell leaves its place empty.
    static void RemoveDeletedRows(XElement root)
    {
        foreach (var row in root.Descendants(W.Row).Where(IsDeleted).ToList())
        {
            var table = row.Ancestors(W.Table).First();
            row.Remove();
            if (!table.Descendants(W.Row).Any())
                table.Remove();
        }

        foreach (var cell in root.Descendants(RevisionNames.DeletedCell).Select(mark => mark.Ancestors(W.Cell).First()).ToList())
            cell.ReplaceNodes(cell.Element(W.CellProperties), new XElement(W.Paragraph));
    }

    static bool IsDeleted(XElement row) =>
        row.Element(W.RowProperties)?.Elements().Any(e => RevisionNames.Deleted.Contains(e.Name)) == true;

    // A deleted paragraph mark joins the paragraph with the next, which keeps its own properties.
    static void JoinDeletedParagraphs(XElement root)
    {
        foreach (var paragraph in root.Descendants(W.Paragraph).Where(HasDeletedMark).Reverse().ToList())
        {
            var isEmpty = !paragraph.Elements().Any(e => e.Name != W.ParagraphProperties && !RevisionNames.Deleted.Contains(e.Name));
            if (paragraph.ElementsAfterSelf().FirstOrDefault() is { Name: var name } next && name == W.Paragraph)
                MoveInto(paragraph, next);
            else if (isEmpty && paragraph.ElementsBeforeSelf(W.Paragraph).Any() && paragraph.ElementsAfterSelf().Any())
                paragraph.Remove();
        }
    }

    static void MoveInto(XElement paragraph, XElement next)
    {
        var content = paragraph.Elements().Where(e => e.Name != W.ParagraphProperties).ToList();
        foreach (var element in content)
            element.Remove();
        if (next.Element(W.ParagraphProperties) is { } properties)
            properties.AddAfterSelf(content);
        else
            next.AddFirst(content);
        paragraph.Remove();
    }

    static bool HasDeletedMark(XElement paragraph) => paragraph.Element(W.ParagraphProperties)?.Element(W.RunProperties)?
        .Elements().Any(e => RevisionNames.Deleted.Contains(e.Name)) == true;
}
