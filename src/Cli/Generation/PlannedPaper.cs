using Reports.Templates.Documents;
using Reports.Templates.Editions;

namespace Reports.Cli.Generation;

/// <summary>One file that a run is to make: a paper of a branch, of a member, or of the organisation above.</summary>
/// <param name="Document">The document that the file is.</param>
/// <param name="Member">The member it is for; null when it is for none.</param>
/// <param name="Output">The file's path in the output folder, with forward slashes.</param>
/// <param name="Lacks">Facts without which it is not made at all; empty when it can be made.</param>
/// <param name="Data">What its form is filled with.</param>
/// <param name="Prints">True when a form with these names prints what stands at the path.</param>
sealed record PlannedPaper(
    DocumentEntry Document, string? Member, string Output, IReadOnlyList<Missing> Lacks, Func<DocumentData> Data, Func<IEnumerable<string>, string, bool> Prints)
{
    /// <summary>The document's name, with the member's where it is for one.</summary>
    public string Name => Member is null ? Document.Name : $"{Document.Name}: {Member}";

    /// <summary>The papers of a branch's year, in the order of the dossier.</summary>
    public static IReadOnlyList<PlannedPaper> Of(Dossier dossier) =>
        [.. dossier.Papers.Select(paper => new PlannedPaper(paper.Document, paper.Member, paper.Output, paper.Lacks, () => dossier.DataFor(paper), paper.Prints))];

    /// <summary>The papers of the organisation above.</summary>
    public static IReadOnlyList<PlannedPaper> Of(SuperiorDossier dossier) =>
        [.. dossier.Documents.Select(document => new PlannedPaper(document, null, document.Output, [], () => dossier.DataFor(document), (_, _) => true))];
}
