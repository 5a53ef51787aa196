using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Puts marks for the tags that stay within their paragraph.</summary>
static class RunLifter
{
    public static void Lift(IReadOnlyList<Tag> tags, IReadOnlyDictionary<Tag, LiftedGroup> places, TagMarks marks)
    {
        foreach (var tag in tags.Where(tag => tag.Run.Parent is not null))
        {
            if (places.TryGetValue(tag, out var place))
                LiftControl(tag, place, marks);
            else
                PutValue(tag, marks);
        }
    }

    // A value tag owns its run: the run's format stays, its text becomes the mark. A tag that prints nothing stands
    // between runs: break and continue must not leave one open.
    static void PutValue(Tag tag, TagMarks marks)
    {
        if (tag.Run.Element(W.FieldCode) is { } field)
            field.ReplaceNodes(marks.InText(tag));
        else if (tag.Kind == TagKind.Silent)
            tag.Run.ReplaceWith(marks.Between(tag));
        else
            tag.Run.Element(W.Text)!.ReplaceWith(marks.InRun(tag));
    }

    // {{ if x }} before a hyperlink and {{ end }} inside it: the whole hyperlink is governed.
    static void LiftControl(Tag tag, LiftedGroup place, TagMarks marks)
    {
        var anchor = tag.Run.AncestorsAndSelf().First(e => e.Parent == place.Container || IsDivided(e.Parent!, place.Container));
        if (anchor == tag.Run)
        {
            tag.Run.ReplaceWith(marks.Between(tag));
            return;
        }

        tag.Run.Remove();
        if (tag.Kind == TagKind.Close)
            anchor.AddAfterSelf(marks.Between(tag));
        else
            anchor.AddBeforeSelf(marks.Between(tag));
    }

    // {{ end }}{{ for y in ys }}…: the first tag divided the paragraph, and the other's part of it is a paragraph of its own.
    static bool IsDivided(XElement parent, XElement container) =>
        container is { Parent: null } && container.Name == W.Paragraph && parent.Name == W.Paragraph;
}
