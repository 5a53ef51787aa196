using Reports.Engine.Rendering;

namespace Reports.Engine.Compiling.Notes;

/// <summary>Comments that loops repeat and conditions leave out: which of them answers which, and which are done, goes along with each appearance.</summary>
/// <remarks>
/// Word keeps that in parts of their own, by the id of a comment's last paragraph ([MS-DOCX] 2.5.2): every appearance gets an id of its own
/// and a line there. The lists of lasting ids, which Word makes again, lose theirs.
/// </remarks>
static class CommentThreads
{
    static readonly XName ParagraphId = W.W14 + "paraId";
    static readonly XName Id = W.Word2012 + "paraId";
    static readonly XName ParentId = W.Word2012 + "paraIdParent";

    /// <summary>Finds them while they have the ids of the template.</summary>
    public static void Find(Story story)
    {
        if (story.Template.IsIncluded || story.Part != story.Template.Package.Main || story.Template.Find(GrowingKind.CommentThreads.Kind) is not { } part
            || story.Template.Read(part)?.Root is not { } lines)
            return;
        var threads = new Dictionary<string, CommentThread>(StringComparer.OrdinalIgnoreCase);
        foreach (var (comment, scope) in GroupScope.Of(story.Root).Where(pair => pair.Element.Name == W.Comment && pair.Scope.Outer is not null).ToList())
            if (comment.Descendants(W.Paragraph).LastOrDefault() is { } last && (string?)last.Attribute(ParagraphId) is { } id)
                threads[id] = new CommentThread(comment, last);
        if (threads.Count == 0)
            return;
        story.Threads = threads;
        story.Template.Grafted.Add(GrowingKind.CommentThreads);
        foreach (var line in lines.Elements().ToList())
            Take(line, threads);
        Forget(threads.Keys, story.Template);
    }

    /// <summary>Gives each appearance an id of its own and a line.</summary>
    public static void Apply(Story story)
    {
        if (story.Threads.Count == 0)
            return;
        var used = story.Root.DescendantsAndSelf().Attributes(ParagraphId).Select(id => id.Value).Concat(story.Threads.Keys).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var thread in story.Threads.Values)
        {
            thread.Last.SetAttributeValue(ParagraphId, story.Marks.Writing(state => state.Threads.Begin(thread, used)));
            if (thread.Line is not { } line)
                continue;
            var parent = (string?)line.Attribute(ParentId) is { } id ? story.Threads.GetValueOrDefault(id) : null;
            thread.Comment.Add(story.Marks.Node(new Written((context, state) => Write(line, thread, parent, state))));
        }
    }

    static void Take(XElement line, Dictionary<string, CommentThread> threads)
    {
        if ((string?)line.Attribute(Id) is { } id && threads.TryGetValue(id, out var thread))
        {
            line.Remove();
            threads[id] = thread with { Line = line };
        }
        else if ((string?)line.Attribute(ParentId) is { } parent && threads.ContainsKey(parent))
            line.SetAttributeValue(ParentId, null);
    }

    // commentsIds knows a comment by its paragraph, commentsExtensible by the lasting id given there.
    static void Forget(IEnumerable<string> ids, TemplatePackage template)
    {
        var known = ids.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lasting = Remove("commentsIds", "paraId", known, template).Attributes().Where(a => a.Name.LocalName == "durableId").Select(a => a.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Remove("commentsExtensible", "durableId", lasting, template);
    }

    static List<XElement> Remove(string kind, string attribute, HashSet<string> ids, TemplatePackage template)
    {
        if (template.Find(kind) is not { } part || template.Read(part)?.Root is not { } root)
            return [];
        var lines = root.Elements().Where(line => line.Attributes().Any(a => a.Name.LocalName == attribute && ids.Contains(a.Value))).ToList();
        lines.ForEach(line => line.Remove());
        template.Rewrite(part);
        return lines;
    }

    static void Write(XElement line, CommentThread thread, CommentThread? parent, RenderState state)
    {
        if (state.Merges.IsDropped)
            return;
        var answered = parent is not null && state.Threads.Of(parent) is { } id ? $" w15:paraIdParent=\"{id}\"" : "";
        var done = (string?)line.Attribute(W.Word2012 + "done") is { } said ? $" w15:done=\"{said}\"" : "";
        state.Grown(GrowingKind.CommentThreads).At(0).Write($"<w15:commentEx xmlns:w15=\"{W.Word2012.NamespaceName}\" w15:paraId=\"{state.Threads.Of(thread)}\"{answered}{done}/>");
    }
}

/// <summary>A comment of the template that may appear more than once, or not at all.</summary>
/// <param name="Last">The paragraph by which others know it.</param>
sealed record CommentThread(XElement Comment, XElement Last)
{
    /// <summary>What is said of it elsewhere: the comment that it answers, whether it is done.</summary>
    public XElement? Line { get; init; }
}
