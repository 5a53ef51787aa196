using Reports.Templates.Editions;
using Reports.Templates.Figures;

namespace Reports.Templates.Documents;

/// <summary>One file of a dossier.</summary>
public sealed class DossierPaper
{
    internal DossierPaper(DocumentEntry document, string output, IReadOnlyList<Missing> lacks, MemberFigure? of) =>
        (Document, Output, Lacks, Of) = (document, output, lacks, of);

    /// <summary>The document that the file is.</summary>
    public DocumentEntry Document { get; }

    /// <summary>The file's path in the output folder, with forward slashes.</summary>
    public string Output { get; }

    /// <summary>The member it is for; null for a paper of the branch.</summary>
    public string? Member => Of?.Name;

    /// <summary>Facts without which the paper is not made at all; empty when it can be made.</summary>
    public IReadOnlyList<Missing> Lacks { get; }

    internal MemberFigure? Of { get; }
}
