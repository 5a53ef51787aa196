using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Verbatim;

/// <summary>Cross-references whose result shows nothing but values: they are filled in where the loops around their bookmark stand around them too, and stay as they are elsewhere.</summary>
/// <remarks><c>{ REF muc }</c> beside the heading it copies, in the same turn of the same loop, says what Word will say when it updates the field.</remarks>
static class CrossReferences
{
    /// <summary>True for a result that can be decided about when every tag stands where it acts.</summary>
    public static bool MayDecide(string code, IReadOnlyList<XElement> result, XElement root)
    {
        if (Bookmark(code, root) is null || result.Any(e => e.Name == W.FieldChar || e.Name == W.SimpleField || e.Name == W.ContentControl))
            return false;
        var texts = result.Where(e => e.Name == W.Text).ToHashSet();
        return texts.Select(text => text.Ancestors(W.Paragraph).FirstOrDefault()).Distinct().OfType<XElement>().All(paragraph =>
        {
            var text = string.Concat(ParagraphText.Visible(paragraph).Pieces.Where(piece => texts.Contains(piece.Element)).Select(piece => piece.Text));
            return TagSpans.Find(text).All(span => span.Kind == TagSpanKind.Tag
                && TagSplitter.Split(TagCode.Of(text.Substring(span.Start, span.Length)).Code).All(piece => piece.Kind == TagKind.Value));
        });
    }

    /// <summary>Leaves those as they are that stand outside of a loop around their bookmark.</summary>
    public static void Apply(Story story)
    {
        var tags = story.Tags.Where(tag => tag.Kind == TagKind.Value && tag.Run.Element(W.FieldCode) is null).ToDictionary(tag => tag.Run);
        var fields = FieldResults.In(story.Root).Where(field => field.Result.Any(tags.ContainsKey)).ToList();
        if (fields.Count == 0)
            return;
        var scopes = GroupScope.Of(story.Root).ToDictionary(pair => pair.Element, pair => pair.Scope);
        foreach (var (begin, code, result) in fields)
            if (Bookmark(code, story.Root) is { } bookmark && !SeesLoop(scopes[begin], scopes[bookmark].Loop))
                Leave([.. result.Where(tags.ContainsKey).Select(run => tags[run])], code, story);
    }

    static bool SeesLoop(GroupScope scope, XText? loop)
    {
        for (var at = scope; at is not null; at = at.Outer)
            if (at.Loop == loop)
                return true;
        return loop is null;
    }

    static void Leave(List<Tag> tags, string code, Story story)
    {
        story.Problems.Add(TemplateProblems.CopiedTag(tags[0].Location, code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0].ToUpperInvariant()));
        foreach (var tag in tags)
        {
            tag.Run.Nodes().Where(Marks.IsMark).Remove();
            tag.Run.Add(new XElement(W.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), story.Marks.Literal(tag.Source)));
        }
    }

    static XElement? Bookmark(string code, XElement root)
    {
        var words = code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = words is [var kind, var first, ..] && kind.Equals("REF", StringComparison.OrdinalIgnoreCase) ? first.Trim('"') : words.FirstOrDefault();
        return root.Descendants(W.BookmarkStart).FirstOrDefault(start => string.Equals(start.Attr("name"), name, StringComparison.OrdinalIgnoreCase));
    }
}
