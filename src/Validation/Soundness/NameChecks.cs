namespace Reports.Engine.Validation.Soundness;

/// <summary>What holds of names and ids, and of what refers to them.</summary>
static class NameChecks
{
    public static IReadOnlyList<SoundnessCheck> All { get; } =
    [
        new DrawingIdsAreUnique(),
        new ContentControlIdsAreUnique(),
        new BookmarksArePaired(),
        new RangesArePaired(),
        new NotesAndCommentsArePaired(),
        new ReferencesExist(),
        new NumberingExists(),
        new StylesExist(),
    ];
}

/// <summary>No two drawings of a part have the same <c>wp:docPr</c> id.</summary>
sealed class DrawingIdsAreUnique : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from repeated in Repetitions.Of(part.Root!.Live().Where(e => e.Name == W.Drawing + "docPr"), e => (string?)e.Attribute("id"))
        select SoundnessProblems.DuplicateDrawingId(part.PlaceOf(repeated.Element), repeated.Key);
}

/// <summary>No two content controls of the document have the same id.</summary>
sealed class ContentControlIdsAreUnique : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var partOf = new Dictionary<XElement, ReadPart>();
        foreach (var part in package.Stories)
        {
            foreach (var control in part.Root!.Live().Where(e => e.Is("sdtPr")))
                partOf[control] = part;
        }
        return Repetitions.Of(partOf.Keys, e => e.Val("id"))
            .Select(r => SoundnessProblems.DuplicateControlId(partOf[r.Element].PlaceOf(r.Element), r.Key));
    }
}

/// <summary>Every bookmark begins and ends once, and has an id and a name of its own.</summary>
sealed class BookmarksArePaired : SoundnessCheck
{
    // Word's own mark of the place last edited; a second one does no harm.
    const string LastEdit = "_GoBack";

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in package.Stories)
        {
            var open = new Dictionary<string, XElement>(StringComparer.Ordinal);
            foreach (var mark in part.Root!.Live().Where(e => e.Is("bookmarkStart") || e.Is("bookmarkEnd")))
            {
                var id = mark.Attr("id") ?? "";
                var name = mark.Attr("name") ?? "";
                if (mark.Is("bookmarkEnd"))
                {
                    if (!open.Remove(id))
                        yield return SoundnessProblems.BookmarkUnpaired(part.PlaceOf(mark), id);
                    continue;
                }
                open[id] = mark;
                if (!ids.Add(id))
                    yield return SoundnessProblems.DuplicateBookmarkId(part.PlaceOf(mark), id);
                if (name != LastEdit && !names.Add(name))
                    yield return SoundnessProblems.DuplicateBookmarkName(part.PlaceOf(mark), name);
            }
            foreach (var mark in open.Values)
                yield return SoundnessProblems.BookmarkUnpaired(part.PlaceOf(mark), mark.Attr("name") ?? "");
        }
    }
}

/// <summary>Every protected, moved or marked range begins and ends once in its part.</summary>
sealed class RangesArePaired : SoundnessCheck
{
    static readonly (string Start, string End)[] Kinds =
    [
        ("permStart", "permEnd"),
        ("moveFromRangeStart", "moveFromRangeEnd"),
        ("moveToRangeStart", "moveToRangeEnd"),
        ("customXmlInsRangeStart", "customXmlInsRangeEnd"),
        ("customXmlDelRangeStart", "customXmlDelRangeEnd"),
    ];

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        from part in package.Stories
        from kind in Kinds
        from mark in Unpaired(part.Root!, kind.Start, kind.End)
        select SoundnessProblems.RangeUnpaired(part.PlaceOf(mark), kind.Start.Replace("Start", "", StringComparison.Ordinal));

    /// <summary>The marks of a kind that have no partner, or a second one.</summary>
    internal static IEnumerable<XElement> Unpaired(XElement root, string start, string end)
    {
        var open = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var mark in root.Live().Where(e => e.Is(start) || e.Is(end)))
        {
            var id = mark.Attr("id") ?? "";
            if (mark.Is(start) ? !open.TryAdd(id, mark) : !open.Remove(id))
                yield return mark;
        }
        foreach (var mark in open.Values)
            yield return mark;
    }
}

/// <summary>Every footnote, endnote and comment is referred to exactly once, and every reference leads to one.</summary>
sealed class NotesAndCommentsArePaired : SoundnessCheck
{
    static readonly (string Kind, string Definition, string Reference)[] Kinds =
    [
        ("footnotes", "footnote", "footnoteReference"),
        ("endnotes", "endnote", "endnoteReference"),
        ("comments", "comment", "commentReference"),
    ];

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        Kinds.SelectMany(k => Pair(package, k.Kind, k.Definition, k.Reference)).Concat(CommentRanges(package));

    static IEnumerable<Diagnostic> Pair(ReadDocument package, string kind, string definition, string reference)
    {
        var definitions = package.OfKind(kind).FirstOrDefault(p => p.Root is not null);
        var defined = (definitions?.Root!.Elements(W.Main + definition) ?? []).Where(IsWritten).ToList();
        var ids = defined.Select(e => e.Attr("id") ?? "").ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in package.Stories)
        {
            foreach (var mark in part.Root!.Live().Where(e => e.Is(reference)))
            {
                var id = mark.Attr("id") ?? "";
                if (!ids.Contains(id))
                    yield return SoundnessProblems.NoteMissing(part.PlaceOf(mark), definition, id);
                else if (!used.Add(id))
                    yield return SoundnessProblems.NoteTwice(part.PlaceOf(mark), reference, id);
            }
        }
        foreach (var (element, id) in Repetitions.Of(defined, e => e.Attr("id")))
            yield return SoundnessProblems.NoteTwice(definitions!.PlaceOf(element), definition, id);
        foreach (var note in defined.Where(e => !used.Contains(e.Attr("id") ?? "")))
            yield return SoundnessProblems.NoteUnused(definitions!.PlaceOf(note), definition, note.Attr("id") ?? "");
    }

    static IEnumerable<Diagnostic> CommentRanges(ReadDocument package) =>
        from part in package.Stories
        from mark in RangesArePaired.Unpaired(part.Root!, "commentRangeStart", "commentRangeEnd")
        select SoundnessProblems.RangeUnpaired(part.PlaceOf(mark), "comment");

    // The rules above footnotes are footnotes of a type of their own; nothing refers to them.
    static bool IsWritten(XElement note) => note.Attr("type") is null or "normal";
}

/// <summary>Every cross-reference and every link inside the document leads to a bookmark that is there.</summary>
sealed class ReferencesExist : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var names = package.Stories
            .SelectMany(part => part.Root!.Descendants(W.BookmarkStart).Select(start => start.Attr("name")).Concat(Field.In(part.Root!).Select(field => field.Makes)))
            .OfType<string>()
            .Append("_top")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from part in package.Stories
            from reference in BookmarkReference.In(part.Root!)
            where !names.Contains(reference.Name)
            select SoundnessProblems.AnchorMissing(part.PlaceOf(reference.Element), reference.Name);
    }
}

/// <summary>Every numbering that a paragraph or style uses is defined, down to its levels.</summary>
sealed class NumberingExists : SoundnessCheck
{
    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var numbering = package.RootOf("numbering");
        var levels = Ids(numbering, "abstractNum", "abstractNumId");
        var usable = (numbering?.Elements(W.Main + "num") ?? [])
            .Where(n => levels.Contains(n.Val("abstractNumId") ?? ""))
            .Select(n => n.Attr("numId") ?? "")
            // 0 means "no number here, whatever the style says".
            .Append("0")
            .ToHashSet(StringComparer.Ordinal);
        return
            from part in package.Stories.Concat(package.OfKind("styles").Where(p => p.Root is not null))
            from use in part.Root!.Descendants(W.Main + "numId")
            let id = use.Attr("val") ?? ""
            where !usable.Contains(id)
            select SoundnessProblems.NumberingMissing(part.PlaceOf(use), id);
    }

    static HashSet<string> Ids(XElement? root, string element, string attribute) =>
        (root?.Elements(W.Main + element) ?? []).Select(e => e.Attr(attribute) ?? "").ToHashSet(StringComparer.Ordinal);
}

/// <summary>Every style that text, tables or other styles name is defined, and is of the right kind.</summary>
sealed class StylesExist : SoundnessCheck
{
    static readonly Dictionary<string, string> KindOf = new(StringComparer.Ordinal)
    {
        ["pStyle"] = "paragraph",
        ["rStyle"] = "character",
        ["tblStyle"] = "table",
        ["basedOn"] = "",
        ["next"] = "",
        ["link"] = "",
    };

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var styles = package.RootOf("styles")?.Elements(W.Main + "style").ToList() ?? [];
        // The empty kind stands for any.
        var known = styles.Select(s => (s.Attr("type") ?? "paragraph", s.Attr("styleId") ?? ""))
            .Concat(styles.Select(s => ("", s.Attr("styleId") ?? "")))
            .ToHashSet();
        return
            from part in package.Stories.Concat(package.OfKind("styles")).Concat(package.OfKind("numbering"))
            from use in part.Root?.Descendants() ?? []
            where use.Name.Namespace == W.Main && KindOf.ContainsKey(use.Name.LocalName) && use.Attr("val") is not null
            where !known.Contains((KindOf[use.Name.LocalName], use.Attr("val")!))
            select SoundnessProblems.StyleMissing(part.PlaceOf(use), use.Attr("val")!);
    }
}

/// <summary>Finds the second and every further element with a key that was there before.</summary>
static class Repetitions
{
    internal static IEnumerable<(XElement Element, string Key)> Of(IEnumerable<XElement> elements, Func<XElement, string?> key)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in elements)
        {
            if (key(element) is { } value && !seen.Add(value))
                yield return (element, value);
        }
    }
}
