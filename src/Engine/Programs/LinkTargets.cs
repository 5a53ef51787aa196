using System.Text;
using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Lifting;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Programs;

/// <summary>Links whose address holds tags: <c>{{ url }}</c> typed into Word's link dialog, which writes <c>%7B%7Burl%7D%7D</c>.</summary>
/// <remarks>
/// The address stands in the relationships of the part, outside of every loop. It is evaluated where the link stands,
/// and the relationship is added there; the template's own is dropped. Without a usable address the text stays and the link goes.
/// </remarks>
static class LinkTargets
{
    /// <summary>Finds them before anything moves.</summary>
    public static IReadOnlyList<LinkTarget> Find(
        XElement root, PackagePart part, TemplateContext template, TagLocations locations, DiagnosticBag diagnostics, KeptTags? kept = null)
    {
        var tagged = template.RelationsOf(part)
            .Where(relation => relation.IsExternal && relation.Kind == "hyperlink" && TaggedAddress.Of(relation.Target) is not null)
            .DistinctBy(relation => relation.Id)
            .ToDictionary(relation => relation.Id, relation => TaggedAddress.Of(relation.Target)!);
        if (kept is not null)
            foreach (var id in References(root, tagged).Where(id => TagsOf(id, tagged[id.Value], locations).Any(kept.Keeps)).Select(id => id.Value).ToList())
                tagged.Remove(id);
        if (tagged.Count == 0)
            return [];
        foreach (var id in tagged.Keys)
            template.Drop(part, id);
        return References(root, tagged)
            .Select(attribute => Read(attribute, tagged[attribute.Value], locations, diagnostics))
            .ToList();
    }

    /// <summary>Puts marks in their place, when every tag stands where it acts.</summary>
    public static void Bind(XElement root, IReadOnlyList<LinkTarget> targets, Marks marks)
    {
        foreach (var target in targets)
        {
            if (target.Id.Parent is { } link && link.Name == W.Hyperlink)
                Replace(link, target, root, marks);
            else
                target.Id.Value = marks.Add([
                    new IntrinsicSegment(LinkWriter.BeginAddress),
                    .. target.Segments,
                    new IntrinsicSegment(LinkWriter.AddressId(target.Start)),
                ]);
        }
    }

    static IEnumerable<XAttribute> References(XElement root, Dictionary<string, string> tagged) => root.DescendantsAndSelf().Attributes()
        .Where(attribute => attribute.Name.Namespace == W.Relationship && tagged.ContainsKey(attribute.Value));

    static IEnumerable<Tag> TagsOf(XAttribute id, string address, TagLocations locations) => TagSpans.Find(address)
        .Where(span => span.Kind == TagSpanKind.Tag)
        .Select(span => address.Substring(span.Start, span.Length))
        .SelectMany(source => TagSplitter.Split(TagCode.Of(source).Code).Select(piece =>
            new Tag(source, piece.Code, piece.Kind, piece.Word, locations.Of(id.Parent!, source), id.Parent!)));

    static LinkTarget Read(XAttribute attribute, string address, TagLocations locations, DiagnosticBag diagnostics)
    {
        var segments = new List<Segment>();
        var tags = new List<Tag>();
        var from = 0;
        foreach (var span in TagSpans.Find(address).Where(span => span.Kind == TagSpanKind.Tag))
        {
            var source = address.Substring(span.Start, span.Length);
            segments.Add(new StaticSegment(address[from..span.Start]));
            from = span.End;
            foreach (var (code, kind, word) in TagSplitter.Split(TagCode.Of(source).Code))
            {
                var tag = new Tag(source, code, kind, word, locations.Of(attribute.Parent!, source), attribute.Parent!);
                tags.Add(tag);
                segments.Add(new CodeSegment(code, PlainText.Encoder, new TagOrigin(tag)));
            }
        }

        TagGroups.Find(tags, diagnostics);
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
