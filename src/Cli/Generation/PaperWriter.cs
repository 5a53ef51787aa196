namespace Reports.Cli.Generation;

/// <summary>Writes papers and then their manifest, after making sure that every one of them may be written.</summary>
static class PaperWriter
{
    /// <returns>The documents that somebody has edited since an earlier run: they are kept beside the new ones.</returns>
    public static IReadOnlyList<KeptFile> Write(MadeDossier dossier, byte[] manifest, EarlierRun earlier, OutputFolder folder, DiagnosticBag problems)
    {
        var files = dossier.Files.ToList();
        foreach (var twice in files.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            problems.Add(CliProblems.SameFileTwice(folder.PathOf(twice.Key)));
        problems.AddRange(files.Select(file => folder.Forbids(file.Name)).OfType<Diagnostic>());
        if (problems.HasErrors)
            return [];

        var kept = new List<KeptFile>();
        files.RemoveAll(file => dossier.Standing.Contains(file.Name));
        foreach (var (name, content) in files.Where(file => earlier.IsEdited(file.Name)))
        {
            if (folder.KeepBeside(name, out var keptAs) is { } problem)
            {
                problems.Add(problem);
                return kept;
            }

            kept.Add(new(name, keptAs));
        }

        // Side by side, for a disk takes its time to say that a file is safe; after a failure no other is begun.
        Diagnostic? failed = null;
        SideBySide.Select(files, file => failed is null && folder.Write(file.Name, file.Content) is { } problem ? failed = problem : null);
        // The manifest comes last: where it stands, everything that it names stands too.
        failed ??= folder.Write(DossierManifest.FileName, manifest);
        if (failed is not null)
            problems.Add(failed);
        return kept;
    }
}

/// <summary>A document that somebody has edited since it was made: it stays beside the new one.</summary>
/// <param name="Name">The file that the run writes.</param>
/// <param name="KeptAs">Where the edited one is now.</param>
sealed record KeptFile(string Name, string KeptAs);
