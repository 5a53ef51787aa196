using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Cli.Files;

namespace Reports.Cli.Generation;

/// <summary>What an earlier run has left in the folder, by its <c>dossier.json</c>: file names with the hash that each was written with.</summary>
/// <param name="Files">The files, those of runs before it too.</param>
sealed record EarlierRun(IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The keys of the manifest that name files.</summary>
    static readonly string[] Lists = ["documents", "joined", Manifest.Earlier];

    /// <summary>The run that wrote into the folder; without files when there is none, or none that can be read.</summary>
    public static EarlierRun In(OutputFolder folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (folder.Read(Manifest.FileName) is not { } bytes)
            return new(files);

        try
        {
            var manifest = JsonNode.Parse(bytes);
            foreach (var entry in Lists.SelectMany(list => manifest?[list]?.AsArray() ?? []))
            {
                if (entry?["file"]?.GetValue<string>() is { } name && entry["sha256"]?.GetValue<string>() is { } hash)
                    files.TryAdd(name, hash);
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Somebody wrote into it: then no file is known to be ours, and every one that differs is kept.
        }

        return new(files);
    }

    /// <summary>True when the file stands there, is not what a run wrote, and is not what would be written now.</summary>
    public bool IsEdited(string name, byte[] next, OutputFolder folder) =>
        folder.Read(name) is { } found && Sha256.Of(found) is var hash && hash != Files.GetValueOrDefault(name) && hash != Sha256.Of(next);

    /// <summary>The files that still stand and that this run does not make, in the order of their names.</summary>
    public IReadOnlyList<(string File, string Sha256)> Left(IEnumerable<string> made, OutputFolder folder)
    {
        var now = made.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Files.Where(file => !now.Contains(file.Key) && folder.Has(file.Key))
                .OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value)),
        ];
    }
}
