using System.IO.Compression;
using System.Text;
using Reports.Engine;
using Reports.Engine.Compiling;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Templates.Editions;
using Reports.Templates.Figures;

namespace Reports.Templates.Tests.Figures;

/// <summary>What the papers of an edition print of the words that an author can write, read from the names that their forms use.</summary>
sealed class PrintedFacts
{
    // Nothing is rendered: what makes documents small need not be prepared.
    static readonly WordSettings Quick = WordTemplate.DefaultSettings with { Compression = CompressionLevel.NoCompression };

    readonly List<string> _used;

    PrintedFacts(Edition edition) => _used = [.. edition.Documents.SelectMany(document => Used(document)!).Distinct()];

    public static PrintedFacts Of(Edition edition) => new(edition);

    /// <summary>True when some form prints the fact.</summary>
    /// <param name="fact">Written as <see cref="TextFacts.Paths"/> writes it.</param>
    public bool Has(string fact) => _used.Exists(known => IsAtOrBelow(fact, known) || IsAtOrBelow(known, fact));

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
