using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Divides one paragraph at its tags: what can be seen stays in paragraphs, between them stand the marks.</summary>
sealed class ParagraphDivider(
    BlockTags block, IReadOnlyDictionary<Tag, LiftedGroup> places, TagMarks marks, TrailingBreaks breaks)
{
    readonly XElement _paragraph = block.Paragraph;
    readonly IReadOnlyList<Tag> _tags = block.Tags;
    readonly List<XNode> _result = [];

    public void Divide()
    {
        foreach (var tag in _tags)
            Hoist(tag.Run);
        var fragments = Fragments();
        var section = TakeSection();
        var endsVisible = IsVisible(fragments[^1]);

        for (var i = 0; i < fragments.Count; i++)
        {
            AddFragment(fragments[i], i);
            if (i == _tags.Count)
                break;
            if (!endsVisible && section is not null && _tags[i].Kind == TagKind.Open)
            {
                AddSectionBefore(_tags[i], section);
                section = null;
            }

            AddMark(_tags[i]);
        }

        if (section is not null && endsVisible)
            PropertiesOf((XElement)_result[^1]).Add(section);
        else if (section is not null)
            _result.Add(Content.SectionParagraph(section));
        _paragraph.ReplaceWith(_result);
    }

    // A section break in a tag's own paragraph belongs outside the group: before its opening, after its end.
    void AddSectionBefore(Tag tag, XElement section)
    {
        if (places[tag].Group.IsLoop && (string?)section.Element(W.Type)?.Attribute(W.Value) == "nextPage")
            breaks.AfterEachItem(places[tag].Group);
        _result.Add(Content.SectionParagraph(section));
    }

    void AddMark(Tag tag)
    {
        var mark = marks.Between(tag);
        if (tag.Kind == TagKind.Close)
            breaks.Closed(places[tag].Group, mark);
        _result.Add(mark);
    }

    void AddFragment(List<XNode> fragment, int index)
    {
        var elements = fragment.OfType<XElement>().ToList();
        if (IsVisible(fragment))
        {
            _result.Add(ParagraphOf(fragment));
            return;
        }

        if (elements.Any(Content.HasPageBreak))
            AddPageBreak(index);

        // A link, smart tag or content control that held only the tag goes with it.
        _result.AddRange(elements.SelectMany(RangeMarks.In).Select(mark => new XElement(mark)));
    }

    void AddPageBreak(int index)
    {
        var before = index > 0 ? _tags[index - 1] : null;
        var after = index < _tags.Count ? _tags[index] : null;
        if (before?.Kind == TagKind.Close)
            breaks.AfterLastItem(places[before].Group);
        else if (before is null && after?.Kind == TagKind.Close)
            breaks.BetweenItems(places[after].Group);
        else
            _result.Add(Content.PageBreakParagraph());
    }

    XElement ParagraphOf(List<XNode> fragment)
    {
        var properties = _paragraph.Element(W.ParagraphProperties);
        return new XElement(
            W.Paragraph,
            _paragraph.Attributes().Where(a => a.Name.Namespace != W.W14),
            properties is null ? null : new XElement(properties),
            fragment);
    }

    static bool IsVisible(List<XNode> fragment) =>
        fragment.Any(node => Marks.IsMark(node) || (node is XElement element && Content.IsVisible(element)));

    static XElement PropertiesOf(XElement paragraph)
    {
        if (paragraph.Element(W.ParagraphProperties) is null)
            paragraph.AddFirst(new XElement(W.ParagraphProperties));
        return paragraph.Element(W.ParagraphProperties)!;
    }

    XElement? TakeSection()
    {
        var section = _paragraph.Element(W.ParagraphProperties)?.Element(W.Section);
        section?.Remove();
        return section;
    }

    List<List<XNode>> Fragments()
    {
        var fragments = new List<List<XNode>> { new() };
        var runs = _tags.Select(tag => tag.Run).ToHashSet();
        foreach (var node in _paragraph.Nodes().ToList())
        {
            if (node is XElement { Name: var name } && name == W.ParagraphProperties)
                continue;
            node.Remove();
            if (node is XElement run && runs.Contains(run))
                fragments.Add([]);
            else
                fragments[^1].Add(node);
        }

        return fragments;
    }

    // A tag inside a hyperlink or content control comes out at the nearer end of it.
    void Hoist(XElement run)
    {
        var anchor = run.AncestorsAndSelf().First(e => e.Parent == _paragraph);
        if (anchor == run)
            return;
        var isFirst = anchor.Descendants(W.Run).First(r => r == run || Content.IsVisible(r)) == run;
        run.Remove();
        if (isFirst)
            anchor.AddBeforeSelf(run);
        else
            anchor.AddAfterSelf(run);
    }
}
