using System.Collections.Concurrent;
using System.Security.Cryptography;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Programs.Included;

/// <summary>The documents that those of one template include, each compiled once. Thread-safe.</summary>
sealed class IncludedDocuments(TemplateStyles host, WordSettings settings)
{
    const int MostKept = 256;

    readonly ConcurrentDictionary<(string Content, string Name, bool OwnStyles), IncludedDocument> _known = [];

    /// <exception cref="DiagnosticException">It cannot be read, or one of its tags is wrong.</exception>
    public IncludedDocument Of(byte[] bytes, string name, bool ownStyles)
    {
        var key = (Convert.ToHexString(SHA256.HashData(bytes)), name, ownStyles);
        if (_known.TryGetValue(key, out var known))
            return known;
        var diagnostics = new DiagnosticBag();
        var document = IncludedCompiler.Compile(bytes, name, host, ownStyles, settings, diagnostics)
            ?? throw new DiagnosticException(diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error));

        // A template of another kind in every turn must not fill the memory.
        if (_known.Count >= MostKept)
            _known.Clear();
        return _known[key] = document;
    }
}
