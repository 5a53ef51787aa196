using System.Xml.Linq;
using Reports.Engine.Packaging;
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
        var section = TakeSection(fragments[^1]);

        for (var i = 0; i < fragments.Count; i++)
        {
            AddFragment(fragments[i], i);
            if (i < _tags.Count)
                AddMark(_tags[i], ref section);
        }

        if (section is not null)
            _result.Add(Content.SectionParagraph(section));
        _paragraph.ReplaceWith(_result);
    }

    void AddMark(Tag tag, ref XElement? section)
    {
        // A section break in a tag's own paragraph belongs outside the group: before its opening, behind its end.
        if (tag.Kind == TagKind.Open && section is not null)
        {
            if (places[tag].Group.IsLoop && (string?)section.Element(W.Type)?.Attribute(W.Value) == "nextPage")
                breaks.AfterEachItem(places[tag].Group);
            _result.Add(Content.SectionParagraph(section));
            section = null;
        }

        var mark = marks.Between(tag);
        if (tag.Kind == TagKind.Close)
            breaks.Closed(places[tag].Group, mark);
        _result.Add(mark);
    }

    void AddFragment(List<XNode> fragment, int index)
    {
        var elements = fragment.OfType<XElement>().ToList();
        if (elements.Any(Content.IsVisible) || fragment.Any(Marks.IsMark))
        {
            _result.Add(ParagraphOf(fragment));
            return;
        }

        if (elements.Any(Content.HasPageBreak))
            AddPageBreak(index);

        // Bookmarks and ranges may stand between paragraphs as well as in them.
        _result.AddRange(elements.Where(e => e.Name != W.Run && e.Name != W.ProofError));
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

    // When the last fragment can be seen it keeps the section break in its own properties.
    XElement? TakeSection(List<XNode> last)
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
            if (node is XElement run && runs.Contains(run))
                fragments.Add([]);
            else if (node is not XElement { Name: var name } || name != W.ParagraphProperties)
                fragments[^1].Add(node);
            if (node is not XElement { Name: var kept } || kept != W.ParagraphProperties)
                node.Remove();
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
