using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>One document on its way into the joined one: everything in it gets the names and ids that it has there.</summary>
sealed class Passage
{
    readonly MergeState _state;
    readonly SourceDocument _source;
    readonly StyleMap _styles;
    readonly CarriedParts _parts;
    readonly Func<string, string> _shared;
    readonly OwnLists _lists;
    readonly bool _countsSection;
    readonly IReadOnlyDictionary<string, string> _bookmarks;
    readonly StyleDefinitions _chain;
    readonly Dictionary<(NoteKind, string), string?> _noteIds = [];

    /// <param name="number">Its number, from zero.</param>
    public Passage(MergeState state, SourceDocument source, int number, SourceFormats formats, int sections)
    {
        (_state, _source) = (state, source);
        _bookmarks = state.Ids.Names(new[] { source.RootOf(source.Main) }
            .Concat(NoteKind.All.Select(kind => source.RootOf(kind.Part.Kind)).OfType<XElement>()));
        _countsSection = sections == 1 && state.Settings.RestartPages;
        _parts = new CarriedParts(state, source, SettleShared);
        _chain = StyleDefinitions.Of(source.RootOf("styles"));
        _styles = state.Styles.Map(formats, (styles, id) => state.Numbering.Shared(formats, id, styles, CarryBullet));
        _shared = id => state.Numbering.Shared(formats, id, _styles, CarryBullet);
        _lists = new OwnLists(number, state, formats, _styles, _shared);
    }

    /// <summary>The kinds of notes that the document refers to.</summary>
    public IReadOnlySet<NoteKind> Notes => _noteIds.Where(pair => pair.Value is not null).Select(pair => pair.Key.Item1).ToHashSet();

    /// <summary>Gives a part to the joined document and says what it is called there.</summary>
    public string? Carry(PackagePart part) => _parts.Carry(part);

    public IReadOnlyList<Relation> CarriedRelations(PackagePart part, Func<Relation, bool> isWanted) => _parts.RelationsOf(part, isWanted);

    public void SettleMain()
    {
        var root = _source.RootOf(_source.Main);
        MergedRoots.Settle(root);
        FieldNames.RestartSequences(root);
        Settle(root, _source.Main, _state.Relationships);
    }

    /// <summary>Begins the part of a kind of notes, when the document has one.</summary>
    public void BeginNotes(NoteKind kind)
    {
        if (_source.RootOf(kind.Part.Kind) is not { } root)
            return;
        var rules = root.Elements().Where(note => note.Name == kind.Definition && !kind.IsWritten(note)).ToList();
        foreach (var rule in rules)
            Name(rule, _shared);
        _state.NotesOf(kind).Begin(rules);
    }

    void Settle(XElement root, PackagePart owner, AddedRelationships relationships)
    {
        ListNumbers.ApplyOfStyles(root, _chain, _lists);
        Name(root, _lists.IdOf);
        FieldNames.Apply(root, _bookmarks, _countsSection);
        Leftovers.Remove(root);
        _parts.Settle(root, owner, relationships);
        UniqueIds.Apply(root, _state.Ids, _bookmarks);
        foreach (var element in root.Descendants().Where(IsNoteMark).ToList())
            SettleNote(element);
    }

    void Name(XElement root, Func<string, string> listOf)
    {
        StyleUses.Rename(root, _styles.Of, _styles.DefaultParagraph, _styles.DefaultTable);
        ListNumbers.Apply(root, listOf);
    }

    // A header or footer: shared by all documents that have the same, so it holds nothing of one document's own.
    void SettleShared(XElement root, bool isNew)
    {
        if (isNew)
        {
            var bookmarks = _state.Ids.Names([root]);
            FieldNames.Apply(root, bookmarks, countsSection: false);
            UniqueIds.Apply(root, _state.Ids, bookmarks);
            return;
        }

        Name(root, _shared);
        FieldNames.Apply(root, _bookmarks, _countsSection);
        Leftovers.Remove(root);
    }

    static bool IsNoteMark(XElement element) => element.Name == W.CommentStart || element.Name == W.CommentEnd
        || NoteKind.All.Any(kind => kind.Reference == element.Name);

    void SettleNote(XElement mark)
    {
        var kind = NoteKind.All.FirstOrDefault(kind => kind.Reference == mark.Name) ?? NoteKind.All[^1];
        if (NoteId(kind, (string?)mark.Attribute(W.Id) ?? "") is { } id)
            mark.SetAttributeValue(W.Id, id);
        else
            mark.Remove();
    }

    string? NoteId(NoteKind kind, string old)
    {
        if (_noteIds.TryGetValue((kind, old), out var known))
            return known;
        var part = _source.Find(kind.Part.Kind);
        var note = part is null ? null : _source.RootOf(part).Elements(kind.Definition)
            .FirstOrDefault(e => kind.IsWritten(e) && (string?)e.Attribute(W.Id) == old);
        if (note is null)
            return _noteIds[(kind, old)] = null;
        BeginNotes(kind);
        var notes = _state.NotesOf(kind);
        var id = _noteIds[(kind, old)] = notes.NextId();
        MergedRoots.Settle(_source.RootOf(part!));
        Settle(note, part!, notes.Relationships);
        note.SetAttributeValue(W.Id, id);
        notes.Write(note);
        return id;
    }

    XElement CarryBullet(XElement bullet)
    {
        var copy = new XElement(bullet);
        _parts.Settle(copy, _source.Find("numbering")!, _state.Numbering.Relationships);
        return copy;
    }
}
