using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Cli.Files;
using Reports.Templates.Documents;

namespace Reports.Cli.Generation;

/// <summary>What an earlier run has left in the folder, by its <c>dossier.json</c>.</summary>
sealed class EarlierRun
{
    // The keys of the manifest that name files.
    static readonly string[] Lists = ["documents", "joined", DossierManifest.Earlier];

    readonly OutputFolder _folder;

    // What the manifest says of each file.
    readonly Dictionary<string, JsonNode> _entries = new(StringComparer.Ordinal);

    EarlierRun(OutputFolder folder) => _folder = folder;

    /// <summary>The run that wrote into the folder; without files when there is none, or none that can be read.</summary>
    public static EarlierRun In(OutputFolder folder)
    {
        var run = new EarlierRun(folder);
        if (folder.Read(DossierManifest.FileName) is not { } bytes)
            return run;

        try
        {
            var manifest = JsonNode.Parse(bytes);
            foreach (var entry in Lists.SelectMany(list => manifest?[list]?.AsArray() ?? []))
            {
                if (Text(entry, "file") is { } name && Text(entry, "sha256") is not null)
                    run._entries.TryAdd(name, entry!);
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Somebody wrote into it: then no file is known to be ours, and every one that differs is kept.
        }

        return run;
    }

    /// <summary>True when the file stands there, is not what a run wrote, and is not what would be written now.</summary>
    public bool IsEdited(string name, byte[] next) =>
        _folder.Read(name) is { } found && Sha256.Of(found) is var hash && hash != HashOf(name) && hash != Sha256.Of(next);

    /// <summary>The files that still stand and that this run does not make, in the order of their names.</summary>
    public IReadOnlyList<(string File, string Sha256)> Left(IEnumerable<string> made)
    {
        var now = made.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _entries.Keys.Where(file => !now.Contains(file) && _folder.Has(file)).Order(StringComparer.Ordinal).Select(file => (file, HashOf(file)!)),
        ];
    }

    /// <summary>The papers that stand there as this run would make them: their data, their form and the program are those of then.</summary>
    public IReadOnlyDictionary<string, RenderedPaper> Standing(IEnumerable<PlannedPaper> papers, ManifestSource source)
    {
        if (_entries.Count == 0)
            return new Dictionary<string, RenderedPaper>();

        var forms = new Dictionary<string, string?>(StringComparer.Ordinal);
        var standing = new Dictionary<string, RenderedPaper>(StringComparer.Ordinal);
        foreach (var paper in papers.Where(paper => paper.Lacks.Count == 0))
        {
            var path = paper.Document.TemplatePath;
            if (!forms.TryGetValue(path, out var form))
                forms[path] = form = InputFile.Read(path, []) is { } bytes ? Sha256.Of(bytes) : null;
            if (form is not null && Content(paper.Output, paper.Document.Id, source.KeyOf(form)) is { } content)
                standing[paper.Output] = new(paper, form, content, Missing(paper.Output), []);
        }

        return standing;
    }

    /// <summary>The joined forms that stand there as they would be joined; null when they do not.</summary>
    public byte[]? Standing(string output, string key) => Content(output, null, key);

    byte[]? Content(string file, string? id, string key) =>
        _entries.TryGetValue(file, out var entry) && Text(entry, DossierManifest.Key) == key && Text(entry, "id") == id
        && _folder.Read(file) is { } content && Sha256.Of(content) == HashOf(file) ? content : null;

    IReadOnlyList<Missing> Missing(string file) =>
        [.. (_entries[file]["missing"] as JsonArray ?? []).Select(lack => new Missing(Text(lack, "label") ?? "", Text(lack, "path") ?? ""))];

    string? HashOf(string file) => _entries.TryGetValue(file, out var entry) ? Text(entry, "sha256") : null;

    static string? Text(JsonNode? entry, string name) => entry is JsonObject members && members[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
