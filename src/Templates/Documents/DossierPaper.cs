using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Documents;

/// <summary>One file of a dossier.</summary>
public sealed class DossierPaper
{
    const string Review = "review";

    readonly YearFile _year;

    internal DossierPaper(YearFile year, DocumentEntry document, string output, IReadOnlyList<Missing> lacks, MemberFigure? of) =>
        (_year, Document, Output, Lacks, Of) = (year, document, output, lacks, of);

    /// <summary>The document that the file is.</summary>
    public DocumentEntry Document { get; }

    /// <summary>The file's path in the output folder, with forward slashes.</summary>
    public string Output { get; }

    /// <summary>The member it is for; null for a paper of the branch.</summary>
    public string? Member => Of?.Name;

    /// <summary>Facts without which the paper is not made at all; empty when it can be made.</summary>
    public IReadOnlyList<Missing> Lacks { get; }

    internal MemberFigure? Of { get; }

    /// <summary>True when the paper prints what stands at a path of the data, or something below or above it.</summary>
    /// <param name="names">The names that its form uses, such as <c>figures.members[].name</c>.</param>
    /// <param name="path">The place of a finding, such as <c>$.review.date</c>.</param>
    public bool Prints(IEnumerable<string> names, string path) =>
        UsedFacts.Of(names, Document.Form.Paper, Of is null ? null : _year.Places!.At($"$.members[{Of.Number - 1}]").Path).Touch(path) && !IsUnwritten(path);

    /// <summary>A part of the review that nobody has written yet is wrong on the review alone: other papers show that it is missing.</summary>
    bool IsUnwritten(string path) =>
        path.StartsWith($"$.{Review}.", StringComparison.Ordinal) && Document.Form.Paper != Review && !FactPath.IsThere(_year.Facts!, path[2..]);
}
