using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>What the joined document takes from the first one: properties, settings, theme, fonts, the page's background.</summary>
sealed class FirstDocument(MergeState state)
{
    static readonly string[] Kept = ["theme", "fontTable", "webSettings"];

    byte[]? _theme;
    bool _hasEvenPages;
    bool _ownsFootnotes;
    bool _ownsEndnotes;
    bool _saidTheme;

    /// <summary>True when endnotes must be made to stand after their document.</summary>
    public bool HasEndnotes { get; set; }

    /// <summary>The settings; null when the first document has none.</summary>
    public XElement? Settings { get; private set; }

    /// <summary>The relationships of the package, that to the main part left out.</summary>
    public IReadOnlyList<Relation> Properties { get; private set; } = [];

    public IReadOnlyList<Relation> SettingsRelations { get; private set; } = [];

    public void Take(SourceDocument source, Passage passage)
    {
        foreach (var name in new[] { "document", "styles", "numbering", "settings", "footnotes", "endnotes", "comments" })
            state.Parts.Reserve($"word/{name}.xml");
        foreach (var relation in source.RelationsOf(source.Main).Where(r => Kept.Contains(r.Kind)))
            if (source.Follow(relation) is { } part && passage.Carry(part) is { } name)
                state.Relationships.ToPart(relation.Type, name);
        TakeSettings(source, passage);
        _theme = source.Find("theme")?.Bytes;
        Properties = passage.CarriedRelations(
            new PackagePart("", "", []), relation => relation.Kind is "core-properties" or "extended-properties" or "custom-properties");
    }

    /// <summary>Opens the text, when the first document's is settled.</summary>
    public static void Open(SourceDocument source, StreamedPart text)
    {
        if (source.RootOf(source.Main).Element(W.Main + "background") is { } background)
            text.Write(background);
        text.Open(new XElement(W.Body));
    }

    public void Compare(SourceDocument source, DiagnosticBag diagnostics)
    {
        if (HasEvenPages(source.RootOf("settings")) != _hasEvenPages)
            diagnostics.Add(MergeProblems.EvenPagesDiffer(source.Package.File));
        if (_saidTheme || source.Find("theme")?.Bytes is not { } theme || (_theme is not null && theme.AsSpan().SequenceEqual(_theme)))
            return;
        _saidTheme = true;
        diagnostics.Add(MergeProblems.ThemeDiffers(source.Package.File));
    }

    /// <summary>The settings of the joined document; null when nothing is to be said.</summary>
    public XElement? FinishedSettings()
    {
        var settings = Settings ?? (HasEndnotes ? MergedRoots.Of("settings") : null);
        if (settings is null)
            return null;
        Follow(settings, "footnotePr", GrowingKind.Footnotes, _ownsFootnotes);
        Follow(settings, "endnotePr", GrowingKind.Endnotes, _ownsEndnotes);
        if (HasEndnotes)
            SetEndnotesBehindSections(settings);
        return settings;
    }

    void TakeSettings(SourceDocument source, Passage passage)
    {
        foreach (var kind in NoteKind.All.SkipLast(1))
            passage.BeginNotes(kind);
        _ownsFootnotes = source.Find(GrowingKind.Footnotes.Kind) is not null;
        _ownsEndnotes = source.Find(GrowingKind.Endnotes.Kind) is not null;
        if (source.Find("settings") is not { } part)
            return;
        Settings = source.RootOf(part);
        SettingsRelations = passage.CarriedRelations(part, _ => true);
        _hasEvenPages = HasEvenPages(Settings);
    }

    // The settings name the lines above notes by their ids.
    void Follow(XElement settings, string name, GrowingKind kind, bool owns)
    {
        var rules = state.Notes.First(notes => notes.Kind.Part == kind).Rules;
        foreach (var rule in settings.Elements(W.Main + name).Elements().Where(e => e.Attribute(W.Id) is not null).ToList())
        {
            if (owns && rules.TryGetValue((string)rule.Attribute(W.Id)!, out var id))
                rule.SetAttributeValue(W.Id, id);
            else
                rule.Remove();
        }
    }

    static void SetEndnotesBehindSections(XElement settings)
    {
        var properties = settings.Element(W.Main + "endnotePr");
        if (properties is null)
            SchemaOrder.Insert(settings, properties = new XElement(W.Main + "endnotePr"), SchemaOrder.Settings);
        properties.Element(W.Main + "pos")?.Remove();
        properties.AddFirst(new XElement(W.Main + "pos", new XAttribute(W.Value, "sectEnd")));
    }

    static bool HasEvenPages(XElement? settings) =>
        settings?.Element(W.Main + "evenAndOddHeaders") is { } even && (string?)even.Attribute(W.Value) is not ("0" or "false" or "off");
}
