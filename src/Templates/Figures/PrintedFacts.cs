using System.Collections.Concurrent;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Reports.Engine;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>What the papers of an edition print of the words that an author can write, read from the names that their forms use.</summary>
sealed class PrintedFacts
{
    // A form is compiled once for the data of an edition, however many years are checked, and only when somebody must know.
    static readonly ConditionalWeakTable<EditionData, PrintedFacts> Known = [];

    // Nothing is rendered: what makes documents small need not be prepared.
    static readonly WordSettings Quick = WordSettings.Default with { Compression = CompressionLevel.NoCompression };

    readonly List<(string? Paper, Lazy<IReadOnlyList<string>?> Facts)> _forms;
    readonly ConcurrentDictionary<string, bool> _found = new(StringComparer.Ordinal);

    PrintedFacts(Catalogue catalogue, EditionData data) => _forms =
    [
        .. catalogue.Editions.First(edition => ReferenceEquals(edition.Data, data)).Documents
            .Select(document => (document.Form.Paper, new Lazy<IReadOnlyList<string>?>(() => Used(document)))),
    ];

    public static PrintedFacts Of(Catalogue catalogue, EditionData data) => Known.GetValue(data, made => new(catalogue, made));

    /// <summary>True when it was found before that a form prints the fact: nobody need look for the fact then.</summary>
    /// <param name="fact">Written as <see cref="TextFacts.Paths"/> writes it.</param>
    public bool IsKnown(string fact) => _found.TryGetValue(fact, out var printed) && printed;

    /// <summary>True when some form prints the fact, or when a form cannot be read: that one may print anything, and its own faults are told elsewhere.</summary>
    /// <param name="fact">Written as <see cref="TextFacts.Paths"/> writes it.</param>
    public bool Has(string fact) => _found.GetOrAdd(
        fact,
        // A paper's own facts stand on its own form: most need no other.
        static (fact, forms) => forms.OrderBy(form => form.Paper is { } paper && IsAtOrBelow(fact, paper) ? 0 : 1)
            .Any(form => form.Facts.Value is not { } used || used.Any(known => IsAtOrBelow(fact, known) || IsAtOrBelow(known, fact))),
        _forms);

    /// <summary>The facts behind the names of a form; null when it cannot be compiled.</summary>
    public static IReadOnlyList<string>? Used(DocumentEntry document) =>
        Names(document.TemplatePath)?.SelectMany(name => name.Within is null ? [name.Path] : new[] { name.Path, $"{name.Within}.{name.Path}" }).Distinct()
            .SelectMany(name => FactsBehind.Of(name, document.Form.Paper)).Distinct().ToList();

    static IEnumerable<NameUse>? Names(string file)
    {
        if (!File.Exists(file))
            return null;

        var bytes = File.ReadAllBytes(file);
        var problems = new DiagnosticBag();
        return Path.GetExtension(file) is ".docx" or ".docm" or ".dotx" or ".dotm"
            ? WordTemplate.Compile(bytes, file, Quick, problems)?.Names
            : Script.CompileText(Encoding.UTF8.GetString(bytes), file, new ScriptSettings(Builtins.Library), problems)?.Names;
    }

    static bool IsAtOrBelow(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] is '.' or '[');
}
