using Reports.Engine.Lifting;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Links;

/// <summary>Links whose address holds tags: <c>{{ url }}</c> typed into Word's link dialog, which writes <c>%7B%7Burl%7D%7D</c>.</summary>
/// <remarks>
/// The address stands in the relationships of the part, outside of every loop. It is evaluated where the link stands,
/// and the relationship is added there; the template's own is dropped. Without a usable address the text stays and the link goes.
/// </remarks>
static class LinkTargets
{
    /// <summary>Finds them before anything moves.</summary>
    public static void Find(Story story)
    {
        var links = RelationUse.In(story)
            .Where(use => use.Relation is { IsExternal: true, Kind: "hyperlink" } && !story.Verbatim.Contains(use.Id.Parent!))
            .Select(use => (use.Id, use.Owner, Relation: use.Relation.Id, Address: TaggedAddress.Of(use.Relation.Target)!))
            .Where(link => link.Address is not null)
            .GroupBy(link => (link.Owner, link.Relation))
            .Where(link => story.Kept is not { } kept || !link.Any(use => TagsOf(use.Id, use.Address, story.Places).Any(kept.Keeps)))
            .ToList();
        foreach (var (owner, relation) in links.Select(link => link.Key))
            story.Template.Drop(owner, relation);
        story.Links = [.. links.SelectMany(link => link).Select(use => Read(use.Id, use.Address, story))];
    }

    /// <summary>Puts marks in their place, when every tag stands where it acts.</summary>
    public static void Apply(Story story)
    {
        foreach (var target in story.Links)
        {
            if (target.Id.Parent is { } link && link.Name == W.Hyperlink)
                Replace(link, target, story.Root, story.Marks);
            else
                target.Id.Value = story.Marks.Add([
                    new IntrinsicSegment(LinkWriter.BeginAddress),
                    .. target.Segments,
                    new IntrinsicSegment(LinkWriter.AddressId(target.Start)),
                ]);
        }
    }

    static IEnumerable<Tag> TagsOf(XAttribute id, string address, WordPlaces places) => TagSpans.Find(address)
        .Where(span => span.Kind == TagSpanKind.Tag)
        .SelectMany(span => AttributeTags.Pieces(address.Substring(span.Start, span.Length), id.Parent!, places));

    static LinkTarget Read(XAttribute attribute, string address, Story story)
    {
        var segments = new List<Segment>();
        var tags = new List<Tag>();
        var from = 0;
        foreach (var span in TagSpans.Find(address).Where(span => span.Kind == TagSpanKind.Tag))
        {
            segments.Add(new StaticSegment(address[from..span.Start]));
            from = span.End;
            foreach (var tag in AttributeTags.Pieces(address.Substring(span.Start, span.Length), attribute.Parent!, story.Places))
            {
                tags.Add(tag);
                segments.Add(new CodeSegment(tag.Code, PlainText.Encoder, new TagOrigin(tag)));
            }
        }

        TagGroups.Find(tags, story.Problems);
        return new LinkTarget(attribute, [.. segments, new StaticSegment(address[from..])], ((StaticSegment)segments[0]).Text);
    }

    // The start tag is written when its address is known, the end tag when there was one.
    static void Replace(XElement link, LinkTarget target, XElement root, Marks marks)
    {
        var start = FragmentXml.Text(
            new XElement(link.Name, link.Attributes().Where(a => a != target.Id && !a.IsNamespaceDeclaration)), root);
        var opening = start[..start.LastIndexOf("/>", StringComparison.Ordinal)].TrimEnd();
        link.AddBeforeSelf(marks.Node([
            new IntrinsicSegment(LinkWriter.BeginAddress),
            .. target.Segments,
            new IntrinsicSegment(LinkWriter.BeginLink(target.Start)),
            .. MarkedText.Split(Encoding.UTF8.GetBytes(opening), marks),
            new IntrinsicSegment(LinkWriter.FinishStart),
        ]));
        link.AddAfterSelf(marks.Node(LinkWriter.EndLink));
        link.ReplaceWith(link.Nodes());
    }
}

/// <summary>An element whose relationship leads to an address with tags in it.</summary>
/// <param name="Id">The attribute that holds the relationship's id.</param>
/// <param name="Segments">The address: text and code.</param>
/// <param name="Start">What stands before the first tag: an author who wrote a scheme there chose it.</param>
sealed record LinkTarget(XAttribute Id, IReadOnlyList<Segment> Segments, string Start);

/// <summary>The address of a link as its author typed it: Word encodes the braces and what stands between them.</summary>
static class TaggedAddress
{
    const string Opening = "%7B%7B";
    const string Closing = "%7D%7D";

    /// <returns>The address with its tags; null for one without.</returns>
    public static string? Of(string target)
    {
        var address = target;
        for (int open; (open = address.IndexOf(Opening, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var close = address.IndexOf(Closing, open, StringComparison.OrdinalIgnoreCase);
            if (close < 0)
                break;
            var end = close + Closing.Length;
            address = address[..open] + Uri.UnescapeDataString(address[open..end]) + address[end..];
        }

        return Tags.TagSpans.Find(address).Any(span => span.Kind == Tags.TagSpanKind.Tag) ? address : null;
    }
}
