using System.CommandLine;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Generation;
using Reports.Cli.Pdf;
using Reports.Cli.Rendering;
using Reports.Cli.Texts;
using Reports.Cli.Usage;
using Reports.Engine.Diagnostics;
using Reports.Templates.Documents;

namespace Reports.Cli.Commands;

/// <summary><c>reports generate</c>: the documents of the dossier.</summary>
/// <remarks>
/// Data that cannot be read stops everything. A broken rule stops it too, unless <c>--force</c> is given: an official
/// paper with a wrong figure must not reach the printer unnoticed.
/// </remarks>
sealed class GenerateCommand : ReportsCommand
{
    readonly Argument<string> _data;
    readonly Option<string> _output;
    readonly Option<string[]> _documents;
    readonly Option<string> _edition;
    readonly Option<bool> _pdf;
    readonly Option<bool> _force;

    public GenerateCommand(Session session)
        : base("generate", CliTexts.Generate, session)
    {
        _data = Needs("DATA", CliTexts.DataFile);
        _output = Takes<string>("--output", "DIR", CliTexts.OutputFolderOption, "-o");
        _output.DefaultValueFactory = _ => "ho-so";
        _documents = Takes<string[]>("--document", "ID", CliTexts.DocumentOption);
        _edition = Takes<string>("--edition", "ID", CliTexts.EditionOption);
        _pdf = Takes<bool>("--pdf", null, CliTexts.PdfOption);
        _force = Takes<bool>("--force", null, CliTexts.ForceOption);
    }

    public override IReadOnlyList<string> Examples =>
        ["reports generate nam-2023.json -o ho-so", "reports generate nam-2023.json --document bao-cao-kiem-diem-tap-the"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        var loaded = TemplatesFolder.Find(SharedOptions.Templates(parsed), Session.Surroundings.ProgramFolder, problems) is { } folder
            ? LoadedYear.Read(parsed.GetValue(_data)!, folder, parsed.GetValue(_edition), problems)
            : null;
        if (loaded is null)
            return Refuse(problems, CliTexts.NothingWritten);

        var findings = loaded.Findings.With(SharedOptions.Strict(parsed));
        if (findings.All.Count > 0)
            FindingFormats.WriteToError(findings, Session);
        if (findings.HasErrors && !parsed.GetValue(_force))
        {
            Session.Error.WriteLine(Session.Say(CliTexts.NothingWrittenForce));
            return ExitCode.ToRepair;
        }

        var maker = new DossierMaker(loaded, new Progress(Session));
        if (Asked(maker.Papers, parsed.GetValue(_documents) ?? [], out var asked) is { } unknown)
            return UsageReport.Write(Name, unknown, Session);

        return Write(maker, asked, loaded, findings, parsed);
    }

    ExitCode Write(DossierMaker maker, IReadOnlyList<DossierPaper> asked, LoadedYear loaded, FindingSet findings, ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        var made = maker.Make(asked, problems);
        if (problems.HasErrors)
            return Refuse(problems, CliTexts.NothingWritten);

        var folder = new OutputFolder(parsed.GetValue(_output)!);
        var notMade = asked.Where(paper => paper.Lacks.Count > 0).ToList();
        DossierMaker.Write(made, Manifest.Of(loaded, made, notMade, findings), folder, problems);
        if (!problems.HasErrors && parsed.GetValue(_pdf))
            PdfFiles.Write([.. made.Where(paper => CompiledTemplate.IsWord(paper.Paper.Output)).Select(paper => (paper.Paper.Output, paper.Content))], folder, Session, problems);
        if (problems.Count > 0)
            Refusal.Of(problems, Session);

        DossierSummary.Write(made, notMade, folder, findings.Errors + findings.Warnings == 0, Session);
        var refused = notMade.Count > 0 && parsed.GetValue(_documents) is { Length: > 0 };
        return findings.HasErrors || problems.HasErrors || refused ? ExitCode.ToRepair : ExitCode.AllWell;
    }

    static Sentence? Asked(IReadOnlyList<DossierPaper> papers, string[] ids, out IReadOnlyList<DossierPaper> asked)
    {
        asked = ids.Length == 0 ? papers : [.. papers.Where(paper => ids.Contains(paper.Document.Id))];
        var known = papers.Select(paper => paper.Document.Id).Distinct().ToList();
        return ids.FirstOrDefault(id => !known.Contains(id)) is { } unknown
            ? CliTexts.UnknownDocument(unknown, Near.To(unknown, known), known)
            : null;
    }

    ExitCode Refuse(DiagnosticBag problems, Sentence last)
    {
        Refusal.Of(problems, Session);
        Session.Error.WriteLine(Session.Say(last));
        return ExitCode.ToRepair;
    }
}
