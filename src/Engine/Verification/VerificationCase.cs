namespace Reports.Engine.Verification;

/// <summary>A document under test: a template or the id of a document, data, and the outlines that were approved.</summary>
/// <param name="Name">The folder below the folder of cases, with slashes; <c>.</c> for that folder itself.</param>
/// <param name="Template">The template's file; null when <paramref name="Document"/> is given.</param>
/// <param name="Document">The id of a document of the catalogue; null when <paramref name="Template"/> is given.</param>
/// <param name="Options">Whatever else <c>case.json</c> says, such as the edition, as text by name.</param>
sealed record VerificationCase(
    string Name,
    string Folder,
    string? Template,
    string? Document,
    string Data,
    IReadOnlyDictionary<string, string> Options);

/// <summary>What came of rendering a case.</summary>
/// <param name="Outputs">The files; empty when rendering stopped.</param>
/// <param name="Diagnostics">What was found on the way; an error fails the case.</param>
sealed record CaseRendering(IReadOnlyList<RenderedOutput> Outputs, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>The cases of a folder, and what is wrong with their description.</summary>
/// <param name="Cases">The cases by name.</param>
/// <param name="Diagnostics">Cases that cannot be read.</param>
sealed record CaseSet(string Root, IReadOnlyList<VerificationCase> Cases, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>One file that a case gave.</summary>
/// <param name="Name">Its name without folder and extension; the approved file is <c>NAME.verified.txt</c>.</param>
/// <param name="Content">A Word document, compared by its outline, or text in UTF-8, compared as it is.</param>
sealed record RenderedOutput(string Name, byte[] Content);
