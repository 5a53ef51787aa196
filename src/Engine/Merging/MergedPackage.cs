using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>Writes the joined document: what grew, then the parts that were carried.</summary>
static class MergedPackage
{
    const string Main = "word/document.xml";
    const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    public static void Write(MergeState state, FirstDocument first, StreamedPart text, Stream target)
    {
        Add(state, "styles", state.Styles.Root, []);
        if (first.FinishedSettings() is { } settings)
            Add(state, "settings", settings, first.SettingsRelations);
        if (!state.Numbering.IsEmpty)
            AddNumbering(state);
        foreach (var notes in state.Notes.Where(notes => !notes.IsEmpty))
            Add(state, notes.Kind.Part.Kind, notes.Complete(), notes.Relationships);

        // The document's own entry comes first, when all its relationships are known.
        var zip = new ZipWriter(target);
        var parts = state.Parts.All;
        zip.Write(PackedEntry.Of(ContentTypes.PartName, Types(parts.Where(part => part.ContentType.Length > 0)
            .Select(part => (part.Entry.Name, part.ContentType))
            .Prepend((Main, ContentTypes.Word + "document.main+xml")))));
        zip.Write(PackedEntry.Of("_rels/.rels", AddedRelationships.Xml(PackageRelations(first))));
        Copy(text.Complete(Main), zip);
        zip.Write(PackedEntry.Of("word/_rels/document.xml.rels", state.Relationships.Bytes()));
        foreach (var (entry, _) in parts)
            Copy(entry, zip);
        zip.Finish();
    }

    static void AddNumbering(MergeState state)
    {
        using var part = new StreamedPart(MergedRoots.Of("numbering"), state.Settings.Compression, state.Spool);
        state.Numbering.WriteTo(part);
        Add(state, "numbering", part.Complete("word/numbering.xml"), state.Numbering.Relationships);
    }

    static void Add(MergeState state, string kind, XElement root, IReadOnlyList<Relation> relations)
    {
        state.Relationships.ToPart(kind, $"word/{kind}.xml");
        var bytes = PackageXml.Write(new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root));
        state.Parts.Add($"word/{kind}.xml", TypeOf(kind), bytes, relations);
    }

    static void Add(MergeState state, string kind, SpooledEntry entry, AddedRelationships relations)
    {
        state.Relationships.ToPart(kind, entry.Name);
        state.Parts.Add(entry, TypeOf(kind));
        if (relations.Count > 0)
            state.Parts.Add(SpooledEntry.Of(new PackagePart(entry.Name, "", []).RelationshipsName, relations.Bytes(), state.Spool), "");
    }

    static void Copy(SpooledEntry entry, ZipWriter zip) =>
        zip.Write(entry.Name, checked((uint)entry.Packed), entry.WriteTo, entry.Crc, checked((uint)entry.Length));

    static string TypeOf(string kind) => ContentTypes.Word + kind + "+xml";

    static IEnumerable<Relation> PackageRelations(FirstDocument first)
    {
        var id = first.Properties.Any(relation => relation.Id == "rId1") ? "rIdDocument" : "rId1";
        return first.Properties.Prepend(new Relation(id, OfficeDocument, "/" + Main, Main));
    }

    // Endings of one type are said once; a part of another type says its own.
    static byte[] Types(IEnumerable<(string Name, string Type)> parts)
    {
        var defaults = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["rels"] = "application/vnd.openxmlformats-package.relationships+xml",
            ["xml"] = "application/xml",
        };
        var own = new List<(string, string)>();
        foreach (var (name, type) in parts)
        {
            var ending = Path.GetExtension(name).TrimStart('.');
            if (ending.Length == 0 || (!defaults.TryAdd(ending, type) && defaults[ending] != type))
                own.Add((name, type));
        }

        XNamespace types = "http://schemas.openxmlformats.org/package/2006/content-types";
        return PackageXml.Write(ContentTypes.With(
            new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), new XElement(types + "Types")),
            defaults.Reverse().Select(pair => (pair.Key, pair.Value)),
            own));
    }
}
