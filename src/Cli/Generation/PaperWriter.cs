using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Cli.Files;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Generation;

/// <summary>Writes papers and then their manifest, after making sure that every one of them may be written.</summary>
static class PaperWriter
{
    /// <returns>The documents that somebody has edited since an earlier run: they are kept beside the new ones.</returns>
    public static IReadOnlyList<KeptFile> Write(
        IReadOnlyList<RenderedPaper> papers, IReadOnlyList<JoinedForms> joined, byte[] manifest, EarlierRun earlier, OutputFolder folder, DiagnosticBag problems)
    {
        var files = papers.Select(paper => (Name: paper.Paper.Output, paper.Content)).Concat(joined.Select(forms => (Name: forms.Output, forms.Content))).ToList();
        foreach (var twice in files.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            problems.Add(CliProblems.SameFileTwice(folder.PathOf(twice.Key)));
        problems.AddRange(files.Select(file => folder.Forbids(file.Name)).OfType<Diagnostic>());
        if (problems.HasErrors)
            return [];

        var kept = new List<KeptFile>();
        foreach (var (name, content) in files.Where(file => earlier.IsEdited(file.Name, file.Content, folder)))
        {
            if (folder.KeepBeside(name, out var keptAs) is { } problem)
            {
                problems.Add(problem);
                return kept;
            }

            kept.Add(new(name, keptAs));
        }

        // The manifest comes last: where it stands, everything that it names stands too.
        foreach (var (name, content) in files.Append((DossierManifest.FileName, manifest)))
        {
            if (folder.Write(name, content) is not { } problem)
                continue;
            problems.Add(problem);
            break;
        }

        return kept;
    }
}

/// <summary>A document that somebody has edited since it was made: it stays beside the new one.</summary>
/// <param name="Name">The file that the run writes.</param>
/// <param name="KeptAs">Where the edited one is now.</param>
sealed record KeptFile(string Name, string KeptAs);

/// <summary>What an earlier run has left in the folder, by its <c>dossier.json</c>: file names with the hash that each was written with.</summary>
/// <param name="Files">The files, those of runs before it too.</param>
sealed record EarlierRun(IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The keys of the manifest that name files.</summary>
    static readonly string[] Lists = ["documents", "joined", DossierManifest.Earlier];

    /// <summary>The run that wrote into the folder; without files when there is none, or none that can be read.</summary>
    public static EarlierRun In(OutputFolder folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (folder.Read(DossierManifest.FileName) is not { } bytes)
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
