namespace Reports.Engine.Merging;

/// <summary>Makes the sections of one document stand alone among those of others.</summary>
/// <remarks>
/// How a section begins, and from which number its pages are counted, stands in its own properties. A section without a
/// header takes over the one before (ECMA-376 part 1, 17.10.5): the first of a document gets an empty one instead.
/// </remarks>
sealed class MergedSections(MergeSettings settings)
{
    readonly HashSet<(string Kind, string Type)> _margins = [];

    /// <summary>Prepares the sections of a document, whose headers have been carried.</summary>
    /// <param name="emptyMargin">Gives the id of an empty header or footer.</param>
    public void Prepare(bool isFirst, IReadOnlyList<XElement> sections, IReadOnlySet<NoteKind> notes, Func<string, string> emptyMargin)
    {
        if (!isFirst)
            Begin(sections[0], notes, emptyMargin);
        foreach (var reference in sections.SelectMany(References))
            _margins.Add((reference.Name.LocalName, TypeOf(reference)));

        // Endnotes are collected at the end of the document that they belong to.
        if (notes.Any(kind => kind.Part == GrowingKind.Endnotes))
            foreach (var section in sections.SkipLast(1))
                SchemaOrder.Insert(section, new XElement(W.Main + "noEndnote"), SchemaOrder.Section);
    }

    void Begin(XElement section, IReadOnlySet<NoteKind> notes, Func<string, string> emptyMargin)
    {
        section.Element(W.Type)?.Remove();
        if (settings.Start == DocumentStart.OddPage)
            SchemaOrder.Insert(section, new XElement(W.Type, new XAttribute(W.Value, "oddPage")), SchemaOrder.Section);
        if (settings.RestartPages)
            RestartPages(section);
        if (settings.RestartLists)
            foreach (var kind in notes)
                RestartNotes(section, kind);
        foreach (var (kind, type) in _margins.Except(References(section).Select(e => (e.Name.LocalName, TypeOf(e)))).Order())
            section.AddFirst(new XElement(
                W.Main + kind, new XAttribute(W.Type, type), new XAttribute(W.RelationshipId, emptyMargin(kind))));
    }

    static void RestartPages(XElement section)
    {
        var numbers = section.Element(W.Main + "pgNumType");
        if (numbers is null)
            SchemaOrder.Insert(section, numbers = new XElement(W.Main + "pgNumType"), SchemaOrder.Section);
        if (numbers.Attribute(W.Main + "start") is null)
            numbers.SetAttributeValue(W.Main + "start", "1");
    }

    static void RestartNotes(XElement section, NoteKind kind)
    {
        var name = kind.Part == GrowingKind.Footnotes ? "footnotePr" : kind.Part == GrowingKind.Endnotes ? "endnotePr" : null;
        if (name is null)
            return;
        var properties = section.Element(W.Main + name);
        if (properties is null)
            SchemaOrder.Insert(section, properties = new XElement(W.Main + name), SchemaOrder.Section);
        if (properties.Element(W.Main + "numRestart") is null)
            properties.Add(new XElement(W.Main + "numRestart", new XAttribute(W.Value, "eachSect")));
    }

    static IEnumerable<XElement> References(XElement section) =>
        section.Elements().Where(e => e.Name.LocalName is "headerReference" or "footerReference");

    static string TypeOf(XElement reference) => (string?)reference.Attribute(W.Type) ?? "default";
}

/// <summary>Finds the sections of a document.</summary>
static class BodySections
{
    /// <summary>The properties of its sections in their order; a last section that says nothing gets empty ones.</summary>
    public static IReadOnlyList<XElement> Of(XElement body)
    {
        if (body.Elements().LastOrDefault()?.Name != W.Section)
        {
            var misplaced = body.Element(W.Section);
            misplaced?.Remove();
            body.Add(misplaced ?? new XElement(W.Section));
        }

        return body.Descendants(W.Section)
            .Where(section => section.Parent == body || section.Parent!.Name == W.ParagraphProperties)
            .ToList();
    }
}
