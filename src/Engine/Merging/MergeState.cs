using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>What the joined document has so far, apart from its text.</summary>
sealed class MergeState(MergeSettings settings, Spool spool) : IDisposable
{
    readonly Dictionary<NoteKind, MergedNotes> _notes = NoteKind.All.ToDictionary(kind => kind, kind => new MergedNotes(kind, settings.Compression, spool));

    public MergeSettings Settings => settings;

    public Spool Spool => spool;

    public MergedStyles Styles { get; } = new(settings.Styles);

    public MergedNumbering Numbering { get; } = new();

    public FreeIds Ids { get; } = new(UsedIds.None);

    public PartStore Parts { get; } = new(spool);

    /// <summary>The relationships of the main part.</summary>
    public AddedRelationships Relationships { get; } = new();

    /// <summary>Footnotes, endnotes and comments.</summary>
    public IEnumerable<MergedNotes> Notes => _notes.Values;

    public MergedNotes NotesOf(NoteKind kind) => _notes[kind];

    public void Dispose()
    {
        foreach (var notes in _notes.Values)
            notes.Dispose();
    }
}
