using System.Globalization;
using Reports.Cli.Tables;
using Reports.Templates.Documents;
using Reports.Templates.Sheets;

namespace Reports.Cli.Generation;

/// <summary>What a run has made, on standard output: the documents, what they lack, and what could not be made.</summary>
static class DossierSummary
{
    public static void Write(MadeDossier dossier, OutputFolder folder, FindingSet findings, Session session)
    {
        var made = dossier.Papers;
        session.Output.WriteLine(session.Say(dossier.Standing.Count == 0
            ? CliTexts.Documents(made.Count, folder.Name)
            : CliTexts.Standing(made.Count, folder.Name, dossier.Standing.Count, made.Count + dossier.Joined.Count)));
        Table(made, dossier.Joined, session).Write(session);
        // The table counts what each document says; what was found in the data concerns all of them.
        if (findings.All.Count > 0)
            session.Output.WriteLine(session.Say(CliTexts.DataFindings(findings.Errors, findings.Warnings, findings.Notes - findings.Accepted, findings.Accepted)));
        // The titles lead somebody to the field, the path an editor of JSON.
        var typesKeys = !findings.Files.Any(SheetFile.IsNamedSo);
        WriteMissing(made, typesKeys, session);
        WriteNotMade(dossier.NotMade, typesKeys, session);
        // Forms to write on are handed out with their lines empty; that is no lack, but no end of the work either.
        var toWrite = made.Where(paper => paper.Paper.Member is not null && paper.Paper.LeftEmpty([]).Count > 0).Select(paper => paper.Paper.Member).Distinct().Count();
        if (toWrite > 0)
            session.Output.WriteLine(session.Say(CliTexts.FormsToWrite(toWrite)));
        if (findings.Errors + findings.Warnings == 0 && dossier.NotMade.Count == 0 && made.All(paper => paper.Missing.Count == 0))
            session.Output.WriteLine(session.Say(CliTexts.AllFilled(toWrite > 0)));
    }

    /// <summary>Every edited document that was kept, with where it is now.</summary>
    public static void WriteKept(IReadOnlyList<KeptFile> kept, Session session)
    {
        if (kept.Count == 0)
            return;

        session.Output.WriteLine(session.Say(CliTexts.KeptHeading));
        TwoColumns.Write(session.Output, [.. kept.Select(file => new[] { file.Name, "→ " + file.KeptAs })], 2, int.MaxValue);
        session.Output.WriteLine();
    }

    /// <summary>The files of earlier runs that are no part of the dossier any more.</summary>
    public static void WriteLeft(IReadOnlyList<string> left, Session session)
    {
        if (left.Count == 0)
            return;

        session.Output.WriteLine();
        session.Output.WriteLine(session.Say(CliTexts.LeftHeading));
        foreach (var file in left)
            session.Output.WriteLine("  " + file);
    }

    static Table Table(IReadOnlyList<RenderedPaper> made, IReadOnlyList<JoinedForms> joined, Session session) => new(
        [session.Say(CliTexts.DocumentColumn), session.Say(CliTexts.FileColumn), session.Say(CliTexts.ToFillColumn), session.Say(CliTexts.FindingsColumn)],
        [
            .. made.Select(paper => new[] { paper.Paper.Name, paper.Paper.Output, Number(paper.Missing.Count), Number(paper.Diagnostics.Count) }),
            .. joined.Select(forms => new[] { session.Say(CliTexts.JoinedForms(forms.Name, forms.Members)), forms.Output, "", "" }),
        ]);

    static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Every missing fact once, however many documents miss it.</summary>
    static void WriteMissing(IEnumerable<RenderedPaper> made, bool typesKeys, Session session)
    {
        // What only the form knows is found in the document.
        var missing = made.SelectMany(paper => paper.Missing.Select(lack => lack.Path.Length > 0 ? lack : lack with { Path = paper.Paper.Output })).Distinct().ToList();
        if (missing.Count == 0)
            return;

        session.Output.WriteLine();
        session.Output.WriteLine(session.Say(CliTexts.MissingHeading));
        Lines(missing, typesKeys, session);
    }

    static void WriteNotMade(IReadOnlyList<PlannedPaper> papers, bool typesKeys, Session session)
    {
        if (papers.Count == 0)
            return;

        session.Output.WriteLine();
        session.Output.WriteLine(session.Say(CliTexts.NotMadeHeading));
        // A form for every member lacks the same for all of them.
        foreach (var document in papers.GroupBy(paper => paper.Document.Id))
        {
            session.Output.WriteLine($"  {document.First().Document.Name}");
            Lines(document.SelectMany(paper => paper.Lacks).Distinct(), typesKeys, session, indent: 4);
        }
    }

    /// <summary>The papers that a wrong fact stops, with what is wrong.</summary>
    public static void WriteStopped(IReadOnlyList<StoppedPaper> stopped, Session session)
    {
        if (stopped.Count == 0)
            return;

        session.Output.WriteLine();
        session.Output.WriteLine(session.Say(CliTexts.StoppedHeading));
        TwoColumns.Write(
            session.Output,
            [.. stopped.Select(paper => new[] { paper.Paper.Name, string.Join(", ", paper.Codes) })],
            2, int.MaxValue);
    }

    static string Where(Missing lack, bool typesKeys, Session session) => lack.Path.StartsWith('$') ? session.Say(lack.Where) + (typesKeys ? $"  [{lack.Path}]" : "") : lack.Path;

    static void Lines(IEnumerable<Missing> missing, bool typesKeys, Session session, int indent = 2) => TwoColumns.Write(
        session.Output, [.. missing.Select(lack => new[] { lack.Label, Where(lack, typesKeys, session) })], indent, int.MaxValue);
}
