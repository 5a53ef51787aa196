using Reports.Engine.Merging;

namespace Reports.Engine;

/// <summary>Joins finished Word documents to one, one after the other, each in sections of its own.</summary>
/// <remarks>
/// A document is forgotten as soon as it is added: what grows is the packed output alone, and that lies where the caller
/// says, so thousands of forms can be joined. Headers, pictures and other parts of equal content are kept once. The properties, settings and theme are the
/// first document's. Same documents in the same order, same bytes. Not thread-safe.
/// </remarks>
public sealed class WordMerge : IDisposable
{
    readonly MergedDocument _merged;

    /// <summary>Begins with nothing.</summary>
    /// <param name="settings">How documents are joined; null for <see cref="MergeSettings.Default"/>.</param>
    /// <param name="store">
    /// Holds what is packed until it is complete, such as a temporary file: reads, writes and seeks, is empty, is used by nobody else, and
    /// stays open. Null for memory.
    /// </param>
    public WordMerge(MergeSettings? settings = null, Stream? store = null) =>
        _merged = new MergedDocument(settings ?? MergeSettings.Default, store ?? new MemoryStream());

    /// <summary>How many documents were added.</summary>
    public int Count => _merged.Count;

    /// <summary>Adds a finished document after those added before.</summary>
    /// <param name="document">The bytes of a <c>.docx</c>, <c>.docm</c>, <c>.dotx</c> or <c>.dotm</c>; not kept.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="DiagnosticException">It cannot be added; nothing of it was, and the merge can go on without it.</exception>
    public void Add(byte[] document, string file)
    {
        if (!TryAdd(document, file, out var findings))
            throw new DiagnosticException(findings);
    }

    /// <summary>Adds a finished document after those added before, or says why it cannot be added.</summary>
    /// <param name="document">The bytes of a <c>.docx</c>, <c>.docm</c>, <c>.dotx</c> or <c>.dotm</c>; not kept.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="findings">Why it cannot be added, and what is not as it was.</param>
    /// <returns>True when it was added; false when nothing of it was, and the merge can go on without it.</returns>
    public bool TryAdd(byte[] document, string file, out IReadOnlyList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(file);
        var found = new DiagnosticBag();
        findings = found;
        return Add(document, file, found);
    }

    internal bool Add(byte[] document, string file, DiagnosticBag diagnostics) => _merged.Add(document, file, diagnostics);

    /// <summary>Writes the joined document, always a <c>.docx</c>; nothing can be added afterwards.</summary>
    /// <param name="target">Receives the file, front to back.</param>
    /// <exception cref="InvalidOperationException">No document was added, or it is complete already.</exception>
    public void Complete(Stream target) => _merged.Complete(target);

    /// <inheritdoc/>
    public void Dispose() => _merged.Dispose();
}
