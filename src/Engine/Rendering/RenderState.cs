using Reports.Engine.Output;
using Reports.Engine.Packaging;
using Reports.Engine.Rendering.Charts;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>What one render of one document counts and keeps while it runs: fresh ids, tables held back.</summary>
/// <remarks>Made when first asked for: a small form needs few of these, and is written in twenty microseconds.</remarks>
sealed class RenderState : IDisposable
{
    readonly PackageProgram _program;
    SortedDictionary<string, GrownPart>? _grown;
    Dictionary<GrowingKind, AddedNotes>? _notes;
    Stack<AddedRelationships>? _outer;
    HashSet<string>? _forbidden;
    HashSet<string>? _textOnly;
    Dictionary<object, Utf8Output>? _textBoxes;
    AddedParts? _added;
    SequenceCounts? _sequences;

    public RenderState(PackageProgram program, IDocumentResources? resources)
    {
        _program = program;
        Ids = new FreshNumbers(program.Ids);
        Resources = resources;
        Media = new MediaParts(program.OwnNames);
        Current = New();
    }

    /// <summary>Where pictures named by the data come from; null when they must stand in the data themselves.</summary>
    public IDocumentResources? Resources { get; }

    /// <summary>Fresh ids and names.</summary>
    public FreshNumbers Ids { get; }

    /// <summary>What the text boxes printed last, to be printed again in their copies.</summary>
    public Dictionary<object, Utf8Output> TextBoxes => _textBoxes ??= [];

    /// <summary>Tables, rows and content controls under way that may stay empty, the innermost first.</summary>
    public Stack<HeldContainer> Containers => field ??= [];

    /// <summary>Outputs held back, the innermost last: text boxes to be copied, links, notes.</summary>
    public Stack<(Utf8Output Outside, Utf8Output Held)> Held => field ??= [];

    /// <summary>The table beside tags that was written last; null before the first.</summary>
    public TableTrace? LastTable { get; set; }

    /// <summary>The point of a chart being written.</summary>
    public ChartPoint Point => field ??= new();

    /// <summary>The chart being written from data.</summary>
    public ChartInProgress Chart => field ??= new();

    /// <summary>The numbers that fields count in the part being rendered.</summary>
    public SequenceCounts Sequences => _sequences ??= new();

    /// <summary>The ids of the comments that answer one another.</summary>
    public AddedThreads Threads => field ??= new();

    /// <summary>The columns of the rows under way whose cells a loop repeats, the innermost last.</summary>
    public Stack<int> Columns => field ??= [];

    public CellMerging Merges => field ??= new();

    /// <summary>The ids of the links being written, the innermost last; null for one without an address.</summary>
    public Stack<string?> Links => field ??= [];

    /// <summary>The pictures of the document, each kept once.</summary>
    public MediaParts Media { get; }

    /// <summary>The charts and diagrams written where they stand.</summary>
    public AddedParts Added => _added ??= new AddedParts(_program.Has);

    /// <summary>Every chart and diagram written so far.</summary>
    public IReadOnlyList<PackagePart> AllAdded => _added?.All ?? [];

    public TemplateStyles Styles => _program.Styles;

    /// <summary>The lists of the document.</summary>
    public AddedNumbering Numbering => field ??= new AddedNumbering(_program.Numbering, () => Grown(GrowingKind.Numbering));

    public IncludedDocuments Included => _program.Included;

    public Inclusions Inclusions => field ??= new Inclusions(Numbering, () => Grown(GrowingKind.Styles));

    /// <summary>The parts of the template that the document adds to, by kind.</summary>
    public IEnumerable<GrownPart> Growth => _grown is null ? [] : _grown.Values.Where(part => !part.IsEmpty);

    /// <summary>The relationships that each part gained, by the part's name.</summary>
    public Dictionary<string, AddedRelationships> Relationships { get; } = [];

    /// <summary>The relationships of the part being rendered.</summary>
    public AddedRelationships Current { get; private set; }

    /// <summary>True when a value broke a line that is stretched to the margin.</summary>
    public bool BreaksJustifiedLines { get; set; }

    /// <summary>Notes, once for each tag, that a value held what no file can hold; with strict names it is an error.</summary>
    public void NoteForbidden(RenderContext context)
    {
        var place = context.Here;
        if ((_forbidden ??= []).Add(place?.ToString() ?? ""))
            context.Diagnostics.Add(PrintProblems.ForbiddenCharacters(place, context.Settings.MissingNames == MissingNames.Error));
    }

    /// <summary>Notes, once for each tag, that a picture or rich value stands where only its words can.</summary>
    public void NoteTextOnly(RenderContext context)
    {
        if (context.Here is var place && (_textOnly ??= []).Add(place?.ToString() ?? ""))
            context.Diagnostics.Add(PrintProblems.TextOnly(place));
    }

    public static RenderState Of(RenderContext context) => (RenderState)context.Host!;

    /// <summary>A part begins: its numbers are its own.</summary>
    public void Begin(string part)
    {
        Enter(part);
        _sequences = null;
    }

    /// <summary>Says which part relationships belong to from here on.</summary>
    void Enter(string part) => Current = Of(part);

    public AddedRelationships Of(string part)
    {
        if (!Relationships.TryGetValue(part, out var added))
            Relationships[part] = added = New();
        return added;
    }

    /// <summary>What the document adds to the part of a kind.</summary>
    public GrownPart Grown(GrowingKind kind)
    {
        _grown ??= new(StringComparer.Ordinal);
        if (!_grown.TryGetValue(kind.Kind, out var part))
            _grown[kind.Kind] = part = new GrownPart(_program.Growing(kind));
        return part;
    }

    public AddedNotes Notes(GrowingKind kind)
    {
        _notes ??= [];
        if (!_notes.TryGetValue(kind, out var notes))
            _notes[kind] = notes = new AddedNotes(_program.Notes[kind]);
        return notes;
    }

    /// <summary>From here on relationships belong to a part of notes.</summary>
    public void EnterNote(string part)
    {
        (_outer ??= []).Push(Current);
        Enter(part);
    }

    /// <summary>Back to the part that refers to the note.</summary>
    public void LeaveNote() => Current = _outer!.Pop();

    AddedRelationships New() => new(number => OwnNames.Relationship(_program.OwnNames + number));

    public void Dispose()
    {
        IEnumerable<GrownPart> parts = _grown is null ? [] : _grown.Values;
        foreach (var part in parts)
            part.Dispose();
        IEnumerable<Utf8Output> boxes = _textBoxes is null ? [] : _textBoxes.Values;
        foreach (var box in boxes)
            box.Dispose();
    }
}
