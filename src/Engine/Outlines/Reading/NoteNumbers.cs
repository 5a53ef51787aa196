using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

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
