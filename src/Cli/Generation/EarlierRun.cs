using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Templates.Documents;

namespace Reports.Cli.Generation;

/// <summary>What an earlier run has left in the folder, by its <c>dossier.json</c>.</summary>
sealed class EarlierRun
{
    // The keys of the manifest that name files.
    static readonly string[] Lists = ["documents", "joined", DossierManifest.Earlier];

    readonly OutputFolder _folder;
    readonly Dictionary<string, EarlierFile> _files = new(StringComparer.Ordinal);

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
            foreach (var file in Lists.SelectMany(list => manifest?[list]?.AsArray() ?? []).Select(EarlierFile.Of).OfType<EarlierFile>())
                run._files.TryAdd(file.File, file);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            // Somebody wrote into it: no more files are known to be ours, and every one that differs is kept.
        }

        return run;
    }

    /// <summary>True when the file stands there and is not what a run wrote.</summary>
    public bool IsEdited(string name) => _folder.Read(name) is { } found && Sha256.Of(found) != _files.GetValueOrDefault(name)?.Sha256;

    /// <summary>True when the file stands there as it would be written now.</summary>
    public bool Holds(string name, ReadOnlySpan<byte> next) => _folder.Read(name) is { } found && next.SequenceEqual(found);

    /// <summary>The files that still stand and that this run does not make, in the order of their names.</summary>
    public IReadOnlyList<EarlierFile> Left(IEnumerable<string> made)
    {
        var now = made.ToHashSet(StringComparer.Ordinal);
        return [.. _files.Values.Where(file => !now.Contains(file.File) && _folder.Has(file.File)).OrderBy(file => file.File, StringComparer.Ordinal)];
    }

    /// <summary>The papers that stand there as this run would make them: their data, their form and the program are those of then.</summary>
    public IReadOnlyDictionary<string, RenderedPaper> Standing(IEnumerable<PlannedPaper> papers, ManifestSource source)
    {
        var forms = new Dictionary<string, string?>(StringComparer.Ordinal);
        var standing = new Dictionary<string, RenderedPaper>(StringComparer.Ordinal);
        foreach (var paper in papers.Where(paper => paper.CanBeMade))
        {
            if (_files.GetValueOrDefault(paper.Output) is not { Key: not null } file || file.Id != paper.Document.Id)
                continue;
            var path = paper.Document.TemplatePath;
            if (!forms.TryGetValue(path, out var form))
                forms[path] = form = InputFile.Read(path, []) is { } bytes ? Sha256.Of(bytes) : null;
            if (form is not null && file.Key == source.KeyOf(form, file.Missing) && Content(file) is { } content)
                standing[paper.Output] = new(paper, form, content, file.Missing, []);
        }

        return standing;
    }

    /// <summary>The joined forms that stand there as they would be joined; null when they do not.</summary>
    public byte[]? Standing(string output, string key) => _files.GetValueOrDefault(output) is { Id: null } file && file.Key == key ? Content(file) : null;

    byte[]? Content(EarlierFile file) => _folder.Read(file.File) is { } content && Sha256.Of(content) == file.Sha256 ? content : null;
}

/// <summary>A file that a run has written, as its manifest knows it.</summary>
/// <param name="File">Its path in the folder.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Id">The document that it is; null for joined forms.</param>
/// <param name="Key">The hash of all that it was made from; null when it is to be made each time.</param>
sealed record EarlierFile(string File, string Sha256, string? Id, string? Key, IReadOnlyList<Missing> Missing)
{
    /// <summary>An entry of a manifest; null when it names no file.</summary>
    public static EarlierFile? Of(JsonNode? entry) => Text(entry, "file") is { } file && Text(entry, "sha256") is { } hash
        ? new(file, hash, Text(entry, "id"), Text(entry, DossierManifest.Key), [.. (entry!["missing"]?.AsArray() ?? []).Select(lack => new Missing(Text(lack, "label") ?? "", Text(lack, "path") ?? ""))])
        : null;

    static string? Text(JsonNode? entry, string name) => entry?.AsObject()[name]?.GetValue<string>();
}
