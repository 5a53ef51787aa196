namespace Reports.Engine.Verification;

/// <summary>A document under test: a template or the id of a document, data, and the outlines that were approved.</summary>
/// <param name="Name">The folder below the folder of cases, with slashes; <c>.</c> for that folder itself.</param>
/// <param name="Folder">The case's folder.</param>
/// <param name="Template">The template's file; null when <paramref name="Document"/> is given.</param>
/// <param name="Document">The id of a document of the catalogue; null when <paramref name="Template"/> is given.</param>
/// <param name="Data">The data file.</param>
/// <param name="Options">Whatever else <c>case.json</c> says, such as the edition, as text by name.</param>
public sealed record VerificationCase(
    string Name,
    string Folder,
    string? Template,
    string? Document,
    string Data,
    IReadOnlyDictionary<string, string> Options);
