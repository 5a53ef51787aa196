using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>The joined document while it grows. Each step of adding a document is one line.</summary>
sealed class MergedDocument : IDisposable
{
    // Word opens no longer XML; a zip without extensions holds no more entries.
    const long MostBytes = 1L << 30;
    const int MostParts = 60_000;

    readonly MergeState _state;
    readonly MergedSections _sections;
    readonly FirstDocument _first;
    readonly StreamedPart _text;
    readonly Dictionary<string, SourceFormats> _formats = [];
    LastBlock? _last;
    bool _isComplete;

    public MergedDocument(MergeSettings settings, Stream store)
    {
        _state = new MergeState(settings, new Spool(store));
        _sections = new MergedSections(settings);
        _first = new FirstDocument(_state);
        _text = new StreamedPart(MergedRoots.Of("document"), settings.Compression, _state.Spool);
    }

    public int Count { get; private set; }

    public bool Add(byte[] bytes, string file, DiagnosticBag diagnostics)
    {
        if (_isComplete)
            throw new InvalidOperationException("The joined document is complete.");
        if (SourceDocument.Read(bytes, file, _state.Settings.Limits, diagnostics) is not { } source)
            return false;
        if (_text.Length + source.Main.Bytes.Length > MostBytes || _state.Parts.All.Count > MostParts)
        {
            diagnostics.Add(MergeProblems.TooLarge(file));
            return false;
        }

        var sections = BodySections.Of(source.Body);
        var passage = new Passage(_state, source, Count, Formats(source), sections.Count);
        if (Count == 0)
            _first.Take(source, passage);
        else
            _first.Compare(source, diagnostics);
        passage.SettleMain();
        if (Count == 0)
            FirstDocument.Open(source, _text);
        _sections.Prepare(Count == 0, sections, passage.Notes, EmptyMargin);
        _first.HasEndnotes |= passage.Notes.Any(kind => kind.Part == GrowingKind.Endnotes);
        Write(source.Body);
        Count++;
        return true;
    }

    public void Complete(Stream target)
    {
        if (_isComplete || _last is null)
            throw new InvalidOperationException("A joined document is completed once, when at least one document was added.");
        _isComplete = true;
        _last.WriteAsLast(_text);
        MergedPackage.Write(_state, _first, _text, target);
    }

    public void Dispose()
    {
        _text.Dispose();
        _state.Dispose();
    }

    // Documents of one template have the same styles, and mostly the same lists: they are read once.
    SourceFormats Formats(SourceDocument source)
    {
        var (styles, numbering) = (source.Find("styles"), source.Find("numbering"));
        var key = PartStore.ContentOf("", styles?.Bytes ?? [], []) + PartStore.ContentOf("", numbering?.Bytes ?? [], []);
        if (_formats.TryGetValue(key, out var formats))
            return formats;
        const int kept = 32;
        if (_formats.Count >= kept)
            _formats.Clear();
        return _formats[key] = new SourceFormats(source.RootOf("styles"), source.RootOf("numbering"));
    }

    // The last block waits: what it becomes depends on whether another document follows.
    void Write(XElement body)
    {
        _last?.WriteBeforeNext(_text);
        var last = LastBlock.TakeFrom(body);
        foreach (var block in body.Elements())
            _text.Write(block);
        _last = last;
    }

    string EmptyMargin(string reference)
    {
        var kind = reference == "headerReference" ? "header" : "footer";
        var root = MergedRoots.Of(kind == "header" ? "hdr" : "ftr");
        root.Add(new XElement(W.Paragraph));
        var bytes = PackageXml.Write(new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root));
        var content = PartStore.ContentOf(ContentTypes.Word + kind + "+xml", bytes, []);
        if (_state.Parts.Find(content) is not { } name)
        {
            name = _state.Parts.Free($"word/{kind}1.xml");
            _state.Parts.Know(content, name);
            _state.Parts.Add(name, ContentTypes.Word + kind + "+xml", bytes, []);
        }

        return _state.Relationships.ToPart(kind, name);
    }
}
