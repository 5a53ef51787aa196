using System.Text.RegularExpressions;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Gives the bookmarks that Word names by chance (<c>_Toc104729384</c>) numbers in the order met.</summary>
sealed partial class BookmarkNames
{
    readonly Dictionary<string, string> _steady = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text with every such name in it made steady.</summary>
    internal string Steady(string text) => Chance().Replace(text, match =>
    {
        if (!_steady.TryGetValue(match.Value, out var name))
            _steady[match.Value] = name = match.Groups["kind"].Value + (_steady.Count + 1).ToString(CultureInfo.InvariantCulture);
        return name;
    });

    [GeneratedRegex(@"(?<kind>_(?:Toc|Ref|Hlk|PAGEREF|Hlt))\d{4,}", RegexOptions.IgnoreCase)]
    private static partial Regex Chance();
}

/// <summary>Prints the beginnings and ends of what spans text: bookmarks, comments, ranges that anybody may edit.</summary>
static class PrintedRanges
{
    /// <summary>The mark, or null for an element that is none.</summary>
    internal static string? Of(XElement element, StoryContext story)
    {
        if (element.Name.Namespace != W.Main)
            return null;
        var id = element.Attr("id") ?? "";
        return element.Name.LocalName switch
        {
            "bookmarkStart" => Bookmark(element.Attr("name"), story, "<bookmark "),
            "bookmarkEnd" => Bookmark(story.BookmarkNameOf(id), story, "</bookmark "),
            "commentRangeStart" => $"<comment {story.Document.Notes.Of("comment", id)}>",
            "commentRangeEnd" => $"</comment {story.Document.Notes.Of("comment", id)}>",
            "permStart" => "<editable>",
            "permEnd" => "</editable>",
            _ => null,
        };
    }

    // _GoBack is where the author's cursor was last.
    static string? Bookmark(string? name, StoryContext story, string open) =>
        name is null or "_GoBack" ? null : $"{open}{InlineText.Escape(story.Document.Bookmarks.Steady(name))}>";
}
