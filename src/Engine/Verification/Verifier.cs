namespace Reports.Engine.Verification;

/// <summary>Renders every case and compares what it gives with what was approved; cases run in parallel.</summary>
static class Verifier
{
    /// <summary>Runs the cases.</summary>
    /// <param name="render">Renders one; called for several at once.</param>
    /// <param name="isBuildServer">Whether <c>CI=true</c>: missing approved files fail instead of being written.</param>
    /// <param name="cancellation">Stops between cases.</param>
    public static VerificationReport Run(CaseSet cases, Func<VerificationCase, CaseRendering> render, bool isBuildServer, CancellationToken cancellation = default)
    {
        var results = new CaseResult[cases.Cases.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, results.Length, parallel, i => results[i] = Run(cases.Cases[i], render, isBuildServer));
        return new VerificationReport(results, cases.Diagnostics, Strays(cases));
    }

    static IReadOnlyList<string> Strays(CaseSet cases)
    {
        if (!Directory.Exists(cases.Root))
            return [];
        // A case that cannot be read has been reported; its approved files are not to blame.
        var folders = cases.Cases.Select(c => Path.GetFullPath(c.Folder)).ToHashSet(StringComparer.Ordinal);
        return [.. Directory.EnumerateFiles(cases.Root, "*" + SnapshotFile.Verified, SearchOption.AllDirectories)
            .Where(file => Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !folders.Contains(folder) && !File.Exists(Path.Combine(folder, "case.json")))
            .Order(StringComparer.Ordinal)];
    }

    static CaseResult Run(VerificationCase @case, Func<VerificationCase, CaseRendering> render, bool isBuildServer)
    {
        var rendering = Render(@case, render);
        var problems = new DiagnosticBag();
        problems.AddRange(rendering.Diagnostics);
        if (rendering.Outputs.Count == 0 && !problems.HasErrors)
            problems.Add(VerificationProblems.NothingRendered(@case.Name));
        foreach (var twice in rendering.Outputs.GroupBy(o => o.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            problems.Add(VerificationProblems.SameName(@case.Name, twice.Key));
        // What a failed rendering did give is not compared: half a dossier differs everywhere.
        var outputs = problems.HasErrors ? [] : rendering.Outputs.Select(o => OutputComparison.Compare(@case.Folder, o, isBuildServer, problems)).OfType<OutputResult>();
        var known = outputs.ToList();
        var orphans = problems.HasErrors ? [] : Orphans(@case.Folder, known);
        return new CaseResult(@case, [.. known.Concat(orphans).OrderBy(o => o.Name, StringComparer.Ordinal)], problems);
    }

    static CaseRendering Render(VerificationCase @case, Func<VerificationCase, CaseRendering> render)
    {
        try
        {
            return render(@case);
        }
        catch (DiagnosticException stopped)
        {
            return new CaseRendering([], [stopped.Diagnostic]);
        }
    }

    static IEnumerable<OutputResult> Orphans(string folder, IReadOnlyList<OutputResult> known) =>
        Directory.GetFiles(folder, "*" + SnapshotFile.Verified)
            .Where(file => !known.Any(o => string.Equals(o.VerifiedFile, file, StringComparison.OrdinalIgnoreCase)))
            .Select(file => new OutputResult(SnapshotFile.NameOf(file), OutputStatus.Orphan, file, null, null));
}
