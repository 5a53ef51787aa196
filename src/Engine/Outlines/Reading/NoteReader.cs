namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads footnotes, endnotes and comments in the order in which the text refers to them; who wrote them is left out.</summary>
static class NoteReader
{
    internal static IEnumerable<OutlinePart> Read(DocumentContext document)
    {
        foreach (var (kind, element) in ((string, string)[])[("footnotes", "footnote"), ("endnotes", "endnote"), ("comments", "comment")])
        {
            if (document.Package.OfKind(kind).FirstOrDefault(p => p.Root is not null) is not { } part)
                continue;
            var story = new StoryContext(document, part, kind);
            var notes = part.Root!.Elements(W.Main + element)
                .Where(n => n.Attr("type") is null or "normal")
                .OrderBy(n => document.Notes.Of(element, n.Attr("id")) ?? int.MaxValue);
            yield return new OutlinePart(kind, [.. notes.Select(n => One(n, element, story))]);
        }
    }

    static OutlineBlock One(XElement note, string kind, StoryContext story)
    {
        var number = story.Document.Notes.Of(kind, note.Attr("id"))?.ToString(CultureInfo.InvariantCulture) ?? "nothing refers to it";
        return new OutlineBlock(kind, [number], "", story.Around, new BlockReader(story).Read(note));
    }
}

/// <summary>Numbers footnotes, endnotes and comments in the order in which the text refers to them; their ids do not count.</summary>
sealed class NoteNumbers
{
    readonly Dictionary<(string Kind, string Id), int> _numbers = [];

    internal NoteNumbers(ReadDocument package)
    {
        var stories = package.Stories.OrderBy(p => p == package.Main ? 0 : 1);
        foreach (var kind in (string[])["footnote", "endnote", "comment"])
        {
            var next = 1;
            foreach (var mark in stories.SelectMany(p => p.Root!.Live()).Where(e => e.Is(kind + "Reference")))
            {
                if (_numbers.TryAdd((kind, mark.Attr("id") ?? ""), next))
                    next++;
            }
        }
    }

    /// <summary>The number printed for a note; null where nothing refers to it.</summary>
    internal int? Of(string kind, string? id) => _numbers.TryGetValue((kind, id ?? ""), out var number) ? number : null;
}
