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
    // The forms are compiled once for the data of an edition, however many years are checked.
    static readonly ConditionalWeakTable<EditionData, Lazy<PrintedFacts>> Known = [];

    PrintedFacts(Catalogue catalogue, EditionData data)
    {
        var documents = catalogue.Editions.First(edition => ReferenceEquals(edition.Data, data)).Documents;
        var used = documents.Select(Used).ToList();
        // A form that cannot be read may print anything: there is nothing to say, and its own faults are told elsewhere.
        var known = used.OfType<IReadOnlyList<string>>().SelectMany(paths => paths).ToHashSet(StringComparer.Ordinal);
        Unprinted = used.Contains(null) ? [] : [.. TextFacts.Paths.Where(path => !known.Any(fact => IsAtOrBelow(path, fact) || IsAtOrBelow(fact, path)))];
    }

    /// <summary>The text facts that no form prints, as <see cref="TextFacts.Paths"/> writes them.</summary>
    public IReadOnlyList<string> Unprinted { get; }

    public static PrintedFacts Of(Catalogue catalogue, EditionData data) => Known.GetValue(data, made => new(() => new(catalogue, made))).Value;

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
            ? WordTemplate.Compile(bytes, file, WordSettings.Default, problems)?.Names
            : Script.CompileText(Encoding.UTF8.GetString(bytes), file, new ScriptSettings(Builtins.Library), problems)?.Names;
    }

    static bool IsAtOrBelow(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] is '.' or '[');
}
