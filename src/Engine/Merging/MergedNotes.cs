using System.IO.Compression;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>The footnotes, endnotes or comments of the joined document, in the order of their references.</summary>
sealed class MergedNotes(NoteKind kind, CompressionLevel level, Spool spool) : IDisposable
{
    // Word's own ids of the lines above notes are -1 and 0.
    const int FirstRule = -1;

    StreamedPart? _part;
    int _next = FirstRule;

    public NoteKind Kind => kind;

    public bool IsEmpty => _part is null;

    public string Name => "word/" + kind.Part.Kind + ".xml";

    /// <summary>The relationships of the part: to pictures and addresses in notes.</summary>
    public AddedRelationships Relationships { get; } = new();

    /// <summary>The lines above notes by their ids in the document that brought them.</summary>
    public Dictionary<string, string> Rules { get; } = [];

    /// <summary>Begins the part with the lines above notes; nothing happens the second time.</summary>
    public void Begin(IEnumerable<XElement> rules)
    {
        if (_part is not null)
            return;
        _part = new StreamedPart(MergedRoots.Of(kind.Part.Root), level, spool);
        var own = rules.ToList();
        foreach (var rule in own.Count > 0 ? own : UsualRules())
        {
            var id = NextId();
            Rules[(string?)rule.Attribute(W.Id) ?? ""] = id;
            rule.SetAttributeValue(W.Id, id);
            _part.Write(rule);
        }

        // Comments have no such lines; they are counted from zero.
        _next = Math.Max(_next, 0);
    }

    public string NextId() => (_next++).ToString(CultureInfo.InvariantCulture);

    public void Write(XElement note) => _part!.Write(note);

    public SpooledEntry Complete() => _part!.Complete(Name);

    public void Dispose() => _part?.Dispose();

    List<XElement> UsualRules() =>
        XElement.Parse($"<w:x xmlns:w=\"{W.Main}\">{kind.Part.Empty}</w:x>").Elements().ToList();
}
