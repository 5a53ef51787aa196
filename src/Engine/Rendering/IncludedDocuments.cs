using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Reports.Engine.Rendering;

/// <summary>The documents that those of one template include, each compiled once. Thread-safe.</summary>
/// <param name="pass">The data whose gaps are left as tags; null when everything is filled in.</param>
sealed class IncludedDocuments(IncludedDocuments.Compilation compile, FirstPass? pass)
{
    /// <summary>Compiles a document for the template; null when it has errors.</summary>
    public delegate IncludedDocument? Compilation(byte[] bytes, string file, bool ownStyles, DiagnosticBag diagnostics, FirstPass? pass);

    const int MostKept = 256;

    readonly ConcurrentDictionary<(string Content, string Name, bool OwnStyles), (IncludedDocument Document, FirstPass? Pass)> _known = [];

    /// <param name="bytes">The document.</param>
    /// <param name="ownStyles">True when its styles keep their look.</param>
    /// <param name="isVisible">Tells whether a name is visible where it is included; a first pass keeps the others.</param>
    /// <param name="notes">Takes what there is to say of tags that stay for the next pass.</param>
    /// <exception cref="DiagnosticException">It cannot be read, or one of its tags is wrong.</exception>
    public IncludedDocument Of(byte[] bytes, string name, bool ownStyles, Func<string, bool> isVisible, DiagnosticBag notes)
    {
        var key = (Convert.ToHexString(SHA256.HashData(bytes)), name, ownStyles);
        if (_known.TryGetValue(key, out var known) && known.Pass?.HoldsWith(isVisible) != false)
            return known.Document;
        var here = pass?.Within(isVisible);
        var diagnostics = new DiagnosticBag();
        var document = compile(bytes, name, ownStyles, diagnostics, here)
            ?? throw new DiagnosticException(diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error));

        notes.AddRange(diagnostics.Where(diagnostic => diagnostic.Code == "TPL008"));

        // A template of another kind in every turn must not fill the memory.
        if (_known.Count >= MostKept)
            _known.Clear();
        _known[key] = (document, here);
        return document;
    }
}
