using Reports.Cli.Pdf;
using Reports.Cli.Rendering;
using Reports.Engine.Files;
using Reports.Engine.Merging;

namespace Reports.Cli.Generation;

/// <summary>From checked data to files on the disk, and to the summary of what was made.</summary>
/// <param name="Findings">What was found in the data.</param>
/// <param name="Joining">How the members' forms are joined for printing; null when they are not.</param>
/// <param name="IsWhole">False when some documents alone were asked for.</param>
sealed record DossierRun(IReadOnlyList<PlannedPaper> Asked, ManifestSource Source, FindingSet Findings, OutputFolder Folder, bool WithPdf, MergeSettings? Joining = null, bool IsWhole = true)
{
    /// <summary>The papers that a wrong fact stops; they are not among those asked for.</summary>
    public IReadOnlyList<StoppedPaper> Stopped { get; init; } = [];

    public required EarlierRun Earlier { get; init; }

    /// <summary>The papers that need not be made, by their files.</summary>
    public IReadOnlyDictionary<string, RenderedPaper> Standing { get; init; } = new Dictionary<string, RenderedPaper>();

    /// <summary>The compiled forms, where they are at hand.</summary>
    public Forms Forms { get; init; } = new();

    /// <summary>True when every paper asked for could be made.</summary>
    public bool IsComplete => Asked.All(paper => paper.CanBeMade);

    /// <summary>Makes and writes the papers, says what was done and what went wrong.</summary>
    /// <returns><see cref="ExitCode.ToRepair"/> when a form or the disk prevented it.</returns>
    public ExitCode Write(FolderResources pictures, Session session)
    {
        var problems = new DiagnosticBag();
        if (MadeDossier.Of(Asked, Joining, pictures, Forms, problems, Standing, Earlier, new(session)) is not { } dossier)
            return Stop.BeforeWriting(problems, session);

        var left = Earlier.Left(dossier.Files.Select(file => file.Name));
        var kept = PaperWriter.Write(dossier, DossierManifest.Of(Source, dossier, Stopped, left, Findings), Earlier, Folder, problems);
        // Even when the disk failed: what was moved aside must be found again.
        DossierSummary.WriteKept(kept, session);
        if (problems.Count > 0)
            Refusal.Of(problems, session);
        if (problems.HasErrors)
            return ExitCode.ToRepair;

        var unprinted = new DiagnosticBag();
        if (WithPdf)
            PdfFiles.Write([.. dossier.Files.Where(file => CompiledTemplate.IsWord(file.Name) && !(dossier.Standing.Contains(file.Name) && Folder.IsPrinted(file.Name)))], Folder, session, unprinted);

        DossierSummary.Write(dossier, Folder, Findings, session);
        DossierSummary.WriteStopped(Stopped, session);
        // Some documents alone leave the others as they are; a whole dossier says what is no more of it.
        if (IsWhole)
            DossierSummary.WriteLeft([.. left.Select(file => file.File)], session);
        return unprinted.Count == 0 ? ExitCode.AllWell : Refusal.Of(unprinted, session);
    }
}

/// <summary>The two places where making papers stops before anything is written.</summary>
static class Stop
{
    /// <summary>Data or forms that cannot be used: says why, and that nothing was written.</summary>
    public static ExitCode BeforeWriting(IReadOnlyList<Diagnostic> problems, Session session)
    {
        Refusal.Of(problems, session);
        session.Error.WriteLine(session.Say(CliTexts.NothingWritten));
        return ExitCode.ToRepair;
    }

    /// <summary>Prints the findings of the rules; true when they forbid to go on.</summary>
    public static bool AtBrokenRules(FindingSet findings, bool isForced, Session session) => AtBrokenRules(findings, findings.HasErrors && !isForced, everything: true, session);

    /// <summary>Prints the findings of the rules; true when they stop every paper.</summary>
    public static bool AtBrokenRules(FindingSet findings, bool stops, bool everything, Session session)
    {
        if (findings.All.Count > 0)
            FindingFormats.WriteToError(findings, session);
        if (!stops || !everything)
            return false;

        session.Error.WriteLine(session.Say(CliTexts.NothingWrittenForce));
        return true;
    }
}
