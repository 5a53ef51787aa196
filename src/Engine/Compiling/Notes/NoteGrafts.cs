namespace Reports.Engine.Compiling.Notes;

/// <summary>After this step the text of every footnote, endnote and comment stands inside its reference.</summary>
/// <remarks>
/// So a reference in a loop or a condition takes its text along: it is written as often as the reference is, with the
/// names that are known there, and not at all when the reference is not. A template without tags keeps its notes as they are.
/// </remarks>
static class NoteGrafts
{
    public static void Apply(Story story)
    {
        var (root, template) = (story.Root, story.Template);
        if (story.Part != template.Package.Main)
            return;
        var parts = NoteKind.All
            .Select(kind => (Kind: kind, Part: template.Find(kind.Part.Kind)))
            .Where(pair => pair.Part is not null && template.Read(pair.Part)?.Root is not null)
            .Select(pair => (pair.Kind, pair.Part, Root: template.Read(pair.Part!)!.Root!))
            .ToList();
        if (!template.IsIncluded && !HasTag(root) && !parts.Any(part => HasTag(part.Root)))
            return;
        foreach (var (kind, part, notes) in parts)
        {
            story.Places.Include(WordPlaces.Of(notes, template.File, part!.ShortName));
            Declarations.Adopt(notes, root);
            Graft(root, kind, notes);
            template.Grafted.Add(kind.Part);
        }
    }

    static void Graft(XElement root, NoteKind kind, XElement notes)
    {
        var texts = notes.Elements().Where(kind.IsWritten).ToList();
        var byId = new Dictionary<string, XElement>();
        foreach (var text in texts)
        {
            byId.TryAdd(IdOf(text), text);
            text.Remove();
        }

        // Adding a text that has a parent already adds a copy: two references to one text get one each.
        // A reference outside of all text refers to nothing that anybody reads.
        foreach (var reference in root.Descendants(kind.Reference).Where(reference => reference.Parent != root).ToList())
            if (byId.TryGetValue(IdOf(reference), out var text))
                reference.Add(text);
    }

    static bool HasTag(XElement root) => root.Value.Contains("{{", StringComparison.Ordinal)
        || root.DescendantsAndSelf().Attributes().Any(a => a.Value.Contains("{{", StringComparison.Ordinal));

    static string IdOf(XElement element) => (string?)element.Attribute(W.Id) ?? "";
}
