using Reports.Cli.Batch.Naming;
using Reports.Cli.Batch.Records;
using Reports.Cli.Generation;
using Reports.Engine.Data;
using Reports.Engine.Files;
using Reports.Templates.Documents;
using Reports.Templates.Editions;

namespace Reports.Cli.Batch.Making;

/// <summary>The dossier of every record, a branch's year: all its documents, or those asked for; a member form once for every member.</summary>
/// <param name="forms">The forms, compiled when they are first asked for.</param>
/// <param name="pattern">What the files are called; null for the names of the dossier in a folder of each record.</param>
/// <param name="sourcesSha256">The hash of all forms and of what is asked for.</param>
sealed class DossierMaker(Catalogue catalogue, DossierOptions options, Forms forms, NamePattern? pattern, string sourcesSha256) : IRecordMaker
{
    public bool NamesByData => pattern is not null;

    public bool TakesWorkbooks => true;

    public string SourcesSha256 => sourcesSha256;

    public IReadOnlyList<PlannedFile> Plan(DataRecord record, DiagnosticBag problems, DiagnosticBag forced)
    {
        if (LoadedYear.Of(record.Json, record.File, catalogue, options.Edition, problems) is not { } loaded)
            return [];

        if (record.IsOurs)
        {
            var findings = loaded.Check().With(options.IsStrict).All.Where(finding => finding.Diagnostic.Severity != Severity.Note);
            foreach (var finding in findings)
                (options.IsForced && finding.Diagnostic.Severity == Severity.Error ? forced : problems).Add(finding.Diagnostic);
        }

        var papers = PlannedPaper.Of(Dossier.Of(loaded.Year, loaded.Catalogue, loaded.Edition))
            .Where(paper => options.Documents.Count == 0 || options.Documents.Contains(paper.Document.Id))
            .ToList();
        // Without --document, a paper whose facts are not there yet is no fault.
        if (options.Documents.Count > 0 || papers.All(paper => !paper.CanBeMade))
            problems.AddRange(papers.Where(paper => !paper.CanBeMade).Select(paper => BatchProblems.LacksFacts(Place(record), paper)).Distinct());
        if (papers.Count == 0)
            problems.Add(BatchProblems.NoDocument(Place(record), options.Documents));

        papers.RemoveAll(paper => !paper.CanBeMade);
        var folder = new Lazy<string>(() => FolderName(papers[0], record));
        return [.. papers.Select(paper => Plan(paper, record, folder, problems)).OfType<PlannedFile>()];
    }

    // What the forms include lies among the forms, and all of them together are the sources.
    public UsedFiles FilesFor(DataRecord record) => new(FolderResources.Beside(record.File));

    PlannedFile? Plan(PlannedPaper paper, DataRecord record, Lazy<string> folder, DiagnosticBag problems)
    {
        var ending = Path.GetExtension(paper.Output);
        if (pattern is null)
        {
            var stem = $"{Shelf.Of(record.Number)}{folder.Value}/{Path.ChangeExtension(paper.Output, null)}";
            return new(stem, ending, record.Stem is null, (files, target) => Make(paper, files, target));
        }

        var name = pattern.Name(Names(paper), record, problems);
        return name is null ? null : new((pattern.MakesFolders ? "" : Shelf.Of(record.Number)) + name, ending, false, (files, target) => Make(paper, files, target));
    }

    // Whoever the first paper is for, the folder is the branch's.
    static string FolderName(PlannedPaper paper, DataRecord record)
    {
        var names = paper.Data().Root.AsObject()!.Copy();
        names.Remove("member");
        return RecordName.Of(record, names);
    }

    static TextLocation Place(DataRecord record) => new(record.File, 1, 1);

    /// <summary>What a pattern sees: everything the form sees, and the document's id and file name.</summary>
    static DataObject Names(PlannedPaper paper)
    {
        var names = paper.Data().Root.AsObject()!.Copy();
        var document = names["document"].AsObject()?.Copy() ?? [];
        document["id"] = paper.Document.Id;
        document["file"] = Path.GetFileNameWithoutExtension(paper.Output);
        names["document"] = document;
        return names;
    }

    DiagnosticBag Make(PlannedPaper paper, UsedFiles files, Stream target)
    {
        var problems = new DiagnosticBag();
        var made = PaperMaker.Make([paper], files, forms, problems);
        if (!problems.HasErrors)
            target.Write(made[0].Content);
        return problems;
    }
}

/// <summary>What is asked for of every branch.</summary>
/// <param name="Documents">The documents' ids; empty for all.</param>
/// <param name="Edition">The edition; null for the one that the year asks for.</param>
/// <param name="IsForced">True when a broken rule does not keep a branch from its papers.</param>
/// <param name="IsStrict">True when warnings count as errors.</param>
sealed record DossierOptions(IReadOnlyCollection<string> Documents, string? Edition, bool IsForced, bool IsStrict);

/// <summary>One file of a record, named and ready to be made.</summary>
/// <param name="Stem">The path that it wants, without ending.</param>
/// <param name="Ending">Its ending, with the point.</param>
/// <param name="IsUnique">True when no other record can want the same path.</param>
/// <param name="Make">Writes it to a stream, made from the record and files beside it; gives what was found, and has written nothing when there are errors.</param>
sealed record PlannedFile(string Stem, string Ending, bool IsUnique, Func<UsedFiles, Stream, IReadOnlyList<Diagnostic>> Make);
