namespace Reports.Engine.Word;

/// <summary>Gives ids and names that nothing in the document has.</summary>
/// <param name="used">What the document uses itself; counted on from there.</param>
sealed class FreeIds(UsedIds used)
{
    // Word cuts longer names off (ECMA-376 part 1, 17.13.6.2).
    const int LongestName = 40;

    readonly Dictionary<IdKind, int> _last = new(used.Highest);
    readonly HashSet<string> _names = new(used.Names, StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    public int Next(IdKind kind) => _last[kind] = _last.GetValueOrDefault(kind) + 1;

    /// <summary>The name itself the first time, «name_2», «name_3» … after that.</summary>
    public string Name(string wanted)
    {
        if (_names.Add(wanted))
            return wanted;

        // Where the last search ended: a loop's ten thousandth turn does not begin at 2.
        var count = _counts.GetValueOrDefault(wanted, 1);
        string name;
        do
        {
            var number = "_" + (++count).ToString(CultureInfo.InvariantCulture);
            name = wanted[..Math.Min(wanted.Length, LongestName - number.Length)] + number;
        }
        while (!_names.Add(name));
        _counts[wanted] = count;
        return name;
    }

    /// <summary>The names that the bookmarks of these parts get.</summary>
    public Dictionary<string, string> Names(IEnumerable<XElement> roots)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var start in roots.Descendants(W.BookmarkStart))
            if ((string?)start.Attribute(W.Name) is { } name && !names.ContainsKey(name))
                names[name] = Name(name);
        return names;
    }
}

/// <summary>The ids and names that a document uses itself.</summary>
/// <param name="Names">The names of the bookmarks, and of what was moved.</param>
/// <param name="Shapes">The ids of the VML shapes, and the names of controls.</param>
sealed record UsedIds(IReadOnlyDictionary<IdKind, int> Highest, IReadOnlyCollection<string> Names, IReadOnlyCollection<string> Shapes)
{
    /// <summary>Nothing is used yet. Word numbers bookmarks from 0 and all else from 1.</summary>
    public static UsedIds None { get; } = new(new Dictionary<IdKind, int> { [IdKind.Bookmark] = -1 }, [], []);

    /// <summary>What the parts of a document use.</summary>
    public static UsedIds Of(IEnumerable<XElement> roots)
    {
        var known = roots.SelectMany(root => root.DescendantsAndSelf())
            .Select(element => (Element: element, Kind: Ids.KindOf(element)))
            .Where(pair => pair.Kind is not null || pair.Element.Name.Namespace == W.Vml || pair.Element.Name == W.Control || RevisionNames.Are(pair.Element.Name))
            .ToList();
        var elements = known.ConvertAll(pair => pair.Element);
        return new(
            known.Where(pair => pair.Kind is not null).GroupBy(pair => pair.Kind!.Value, pair => Ids.Of(pair.Element)).ToDictionary(group => group.Key, Max),
            elements.Where(e => e.Name == W.BookmarkStart || RevisionNames.Are(e.Name)).Attributes(W.Name).Select(name => name.Value).ToHashSet(),
            elements.Where(e => e.Name.Namespace == W.Vml).Attributes("id").Concat(elements.Where(e => e.Name == W.Control).Attributes(W.Name)).Select(id => id.Value).ToHashSet());
    }

    /// <summary>The highest id of a part of notes; the lines above notes are notes too.</summary>
    public static int HighestNote(XElement? root) => Max(root?.Elements().Select(note => (string?)note.Attribute(W.Id) ?? "") ?? []);

    // Content-control ids are signed; the negative ones never meet those we count.
    static int Max(IEnumerable<string> ids) => ids
        .Select(id => int.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(number => number < int.MaxValue - 10_000_000)
        .Append(0)
        .Max();
}

/// <summary>What has an id that nothing else of its kind in the document may have.</summary>
enum IdKind
{
    Drawing,
    Control,
    Bookmark,
    BookmarkEnd,
    Permission,
    PermissionEnd,
    Revision,
}

/// <summary>Where an element keeps its id.</summary>
static class Ids
{
    static readonly XName DrawingProperties = W.Drawing + "docPr";
    static readonly XName ParagraphId = W.W14 + "paraId";
    static readonly XName TextId = W.W14 + "textId";

    /// <summary>What the element's id is the id of; null for an element whose id is no matter of the whole document.</summary>
    public static IdKind? KindOf(XElement element)
    {
        var name = element.Name;
        return name == DrawingProperties ? IdKind.Drawing
            : name == W.Id ? (element.Parent?.Name == W.ContentControlProperties ? IdKind.Control : null)
            : name == W.BookmarkStart ? IdKind.Bookmark
            : name == W.BookmarkEnd ? IdKind.BookmarkEnd
            : name == W.PermissionStart ? IdKind.Permission
            : name == W.PermissionEnd ? IdKind.PermissionEnd
            : RevisionNames.Are(name) && element.Attribute(W.Id) is not null ? IdKind.Revision
            : null;
    }

    public static string Of(XElement element) => (string?)element.Attribute(AttributeOf(element)) ?? "";

    public static void Set(XElement element, string id) => element.SetAttributeValue(AttributeOf(element), id);

    /// <summary>Takes away the ids of paragraphs: Word makes new ones.</summary>
    public static void Forget(XElement element)
    {
        element.Attribute(ParagraphId)?.Remove();
        element.Attribute(TextId)?.Remove();
    }

    static XName AttributeOf(XElement element) => element.Name == DrawingProperties ? "id" : element.Name == W.Id ? W.Value : W.Id;
}
