using System.Collections.Concurrent;
using System.IO.Compression;
using Reports.Cli.Generation;
using Reports.Cli.Pdf;
using Reports.Engine.Files;
using Reports.Engine.Merging;
using Reports.Engine.Packaging;
using Reports.Studio.Press;
using Reports.Templates.Documents;
using Reports.Templates.Editions;
using Reports.Templates.Json;
using Reports.Templates.Rules;

namespace Reports.Cli.Studio;

/// <summary>Makes for the studio what the commands make: the same papers, byte for byte. Forms are compiled once.</summary>
sealed class DossierPress(Catalogue catalogue, Session session) : IDossierPress, IDisposable
{
    readonly Lock _lock = new();
    readonly WarmOffice? _office = WarmOffice.Find(session);
    readonly FormPress _forms = new(catalogue);
    readonly PaperBlanks _blanks = new();
    KeptForms _kept = new();
    PressedYear? _last;

    public bool HasPdf => _office is not null;

    public IReadOnlyList<ShippedForm> Forms => _forms.Shipped;

    public IReadOnlyList<PaperEntry>? Papers(YearSource year, out IReadOnlyList<Finding> findings)
    {
        if (Pressed(year, out findings) is not { } pressed)
            return null;
        var stopped = pressed.Stopped.ToDictionary(paper => paper.Paper, paper => paper.Errors);
        return [.. pressed.Papers.Select(paper => new PaperEntry(paper.Name, paper.Document.Id, paper.Output, paper.Member, paper.Lacks, stopped.GetValueOrDefault(paper) ?? []))];
    }

    public PressedFile? Paper(YearSource year, int number, out IReadOnlyList<Finding> findings)
    {
        if (Pressed(year, out findings) is not { } pressed || number < 0 || number >= pressed.Papers.Count)
            return null;
        var problems = new DiagnosticBag();
        var paper = pressed.Papers[number];
        var made = Made(paper, year, pressed.Forms, problems);
        findings = [.. problems.Select(FindingSet.Plain)];
        return made is null ? null : new(paper.Output, made.Content, _blanks.Of(made, year.File, pressed.Forms).Count)
        {
            Stopped = pressed.Stopped.FirstOrDefault(stopped => stopped.Paper == paper)?.Errors.Count ?? 0,
        };
    }

    public IReadOnlyList<IReadOnlyList<Missing>?>? Blanks(YearSource year, out IReadOnlyList<Finding> findings) =>
        Pressed(year, out findings) is { } pressed
            ? [.. pressed.Papers.Select(paper => Made(paper, year, pressed.Forms, []) is { } made ? _blanks.Of(made, year.File, pressed.Forms) : null)]
            : null;

    public PressedFile? Dossier(YearSource year, out IReadOnlyList<Finding> findings)
    {
        if (Pressed(year, out findings) is not { } pressed)
            return null;
        var asked = pressed.Papers.Except(pressed.Stopped.Select(paper => paper.Paper)).ToList();
        findings = pressed.Findings.All;
        if (asked.TrueForAll(paper => !paper.CanBeMade))
            return null;

        var problems = new DiagnosticBag();
        var joining = MergeSettings.Default with { Start = DocumentStart.NewPage };
        var made = MadeDossier.Of(asked, joining, FolderResources.Beside(year.File), pressed.Forms, problems);
        if (made is null || problems.HasErrors)
        {
            findings = [.. problems.Select(FindingSet.Plain)];
            return null;
        }

        var manifest = DossierManifest.Of(ManifestSource.Of(pressed.Loaded.Edition, pressed.Loaded), made, pressed.Stopped, [], pressed.Findings);
        return new(Path.GetFileNameWithoutExtension(year.File) + "-ho-so.zip", Zipped(made.Files.Append(new(DossierManifest.FileName, manifest))), made.Papers.Sum(paper => paper.Missing.Count)) { Stopped = pressed.Stopped.Count };
    }

    public void ExpectPrinting() => _office?.Warm();

    public byte[]? Pdf(PressedFile document, out Diagnostic? problem)
    {
        problem = null;
        return _office is { } office ? office.Print(document.Content, document.Name, out problem) : PdfFiles.Convert(document.Content, document.Name, session, out problem);
    }

    public SuperiorWork Superior(IReadOnlyList<YearSource> years)
    {
        var branches = new List<BranchFile>();
        var loaded = new List<LoadedYear>();
        foreach (var year in years)
        {
            var problems = new DiagnosticBag();
            if (LoadedYear.Of(year.Bytes, year.File, catalogue, null, problems) is { } read)
            {
                loaded.Add(read);
                branches.Add(new(year.File, read.Year.Facts!.Year, Node.IsPlace(read.Year.Facts.Branch.Name) ? null : read.Year.Facts.Branch.Name, read.Check().All));
            }
            else
            {
                branches.Add(new(year.File, null, null, [.. problems.Select(FindingSet.Plain)]));
            }
        }

        if (loaded.Count == 0)
            return new(branches, [], []);
        var dossier = SuperiorDossier.Of([.. loaded.Select(year => year.Year)], loaded[0].Edition);
        // As with the command, an error anywhere stops the decision.
        if (branches.SelectMany(branch => branch.Findings).Concat(dossier.Findings).Any(finding => finding.Diagnostic.Severity == Severity.Error))
            return new(branches, dossier.Findings, []);
        var wrong = new DiagnosticBag();
        var made = PaperMaker.Make(PlannedPaper.Of(dossier), new FolderResources(""), FormsNow(), wrong);
        return new(branches, [.. dossier.Findings, .. wrong.Select(FindingSet.Plain)], [.. made.Where(_ => !wrong.HasErrors).Select(paper => (paper.Paper.Name, new PressedFile(paper.Paper.Output, paper.Content, paper.Missing.Count)))]);
    }

    public FormLook Look(YearSource template, YearSource? year, string? asked) => _forms.Look(template, year, asked);

    public void Dispose() => _office?.Dispose();

    /// <summary>The year ready for its papers; the last one is kept, since a page asks for one after the other.</summary>
    PressedYear? Pressed(YearSource year, out IReadOnlyList<Finding> findings)
    {
        findings = [];
        var forms = FormsNow();
        lock (_lock)
        {
            if (_last is { } last && last.Loaded.Year.Name == year.File && last.Forms == forms && last.Loaded.Bytes.Span.SequenceEqual(year.Bytes))
                return last;
        }

        var problems = new DiagnosticBag();
        if (LoadedYear.Of(year.Bytes, year.File, catalogue, null, problems) is not { } loaded)
        {
            findings = [.. problems.Select(FindingSet.Plain)];
            return null;
        }

        IReadOnlyList<PlannedPaper> papers = PlannedPaper.Of(Templates.Documents.Dossier.Of(loaded.Year, catalogue, loaded.Edition));
        var all = loaded.Check();
        var pressed = new PressedYear(loaded, papers, all, StoppedPaper.Of(papers, all, forms), forms);
        lock (_lock)
            _last = pressed;
        return pressed;
    }

    /// <summary>A paper as it stands; null when it cannot be made.</summary>
    static RenderedPaper? Made(PlannedPaper paper, YearSource year, Forms forms, DiagnosticBag problems) =>
        PaperMaker.Make([paper], FolderResources.Beside(year.File), forms, problems) is [var made] && !problems.HasErrors ? made : null;

    Forms FormsNow()
    {
        lock (_lock)
            return (_kept = _kept.Now(catalogue)).Forms;
    }

    static byte[] Zipped(IEnumerable<MadeFile> files)
    {
        using var target = new MemoryStream();
        var zip = new ZipWriter(target);
        foreach (var (name, content) in files)
            zip.Write(name, content, CompressionLevel.Fastest);
        zip.Finish();
        return target.ToArray();
    }
}

/// <summary>A year ready for its papers.</summary>
sealed record PressedYear(LoadedYear Loaded, IReadOnlyList<PlannedPaper> Papers, FindingSet Findings, IReadOnlyList<StoppedPaper> Stopped, Forms Forms);

/// <summary>The compiled forms, until one of their files changes: who works on a form sees it at once.</summary>
sealed class KeptForms
{
    readonly DateTime _newest;

    public KeptForms()
        : this(DateTime.MinValue)
    {
    }

    KeptForms(DateTime newest) => _newest = newest;

    public Forms Forms { get; } = new();

    public KeptForms Now(Catalogue catalogue)
    {
        var newest = catalogue.Editions.SelectMany(edition => edition.Documents).Select(document => File.GetLastWriteTimeUtc(document.TemplatePath)).DefaultIfEmpty(DateTime.MinValue).Max();
        return newest == _newest ? this : new(newest);
    }
}

/// <summary>What papers leave blank: the facts that they say are missing, and what a member has still to write on his form.</summary>
/// <remarks>To read a paper that has blanks takes ten times as long as to make it: one that comes out as it did before is not read again.</remarks>
sealed class PaperBlanks
{
    readonly ConcurrentDictionary<(string Year, string Output), (RenderedPaper Made, IReadOnlyList<Missing> Printed)> _read = [];

    public IReadOnlyList<Missing> Of(RenderedPaper made, string year, Forms forms)
    {
        var place = (year, made.Paper.Output);
        if (!_read.TryGetValue(place, out var read) || !IsSame(read.Made, made))
            _read[place] = read = (made, made.WithPrintedPlaceholders(forms).Missing);
        return [.. read.Printed, .. made.Paper.LeftEmpty(forms.For(made.Paper, [])?.Names ?? [])];
    }

    static bool IsSame(RenderedPaper one, RenderedPaper other) =>
        one.FormSha256 == other.FormSha256 && one.Missing.SequenceEqual(other.Missing) && one.Content.AsSpan().SequenceEqual(other.Content);
}
