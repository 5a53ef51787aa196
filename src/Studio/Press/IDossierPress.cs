using Reports.Templates.Documents;
using Reports.Templates.Rules;

namespace Reports.Studio.Press;

/// <summary>Makes papers of years, by the program's own commands. May be asked by any number of threads.</summary>
interface IDossierPress
{
    /// <summary>True when documents can be printed as PDF here.</summary>
    bool HasPdf { get; }

    /// <summary>The forms of all editions.</summary>
    IReadOnlyList<ShippedForm> Forms { get; }

    /// <summary>The papers of a year; null when none can be made of it, and then there are findings.</summary>
    IReadOnlyList<PaperEntry>? Papers(YearSource year, out IReadOnlyList<Finding> findings);

    /// <summary>What each of the papers leaves blank, in their order, null for one that cannot be made; null when none can be made, and then there are findings.</summary>
    IReadOnlyList<IReadOnlyList<Missing>?>? Blanks(YearSource year, out IReadOnlyList<Finding> findings);

    /// <summary>One of the papers, as it stands; null when it cannot be made, and then there are findings.</summary>
    PressedFile? Paper(YearSource year, int number, out IReadOnlyList<Finding> findings);

    /// <summary>All files that <c>reports generate</c> writes, as a zip; null when it would write none, and then there are findings.</summary>
    PressedFile? Dossier(YearSource year, out IReadOnlyList<Finding> findings);

    /// <summary>Somebody looks at a paper and may want it printed: what takes long beforehand is begun. Answers at once.</summary>
    void ExpectPrinting();

    /// <summary>A document printed; null when that cannot be done.</summary>
    byte[]? Pdf(PressedFile document, out Diagnostic? problem);

    /// <summary>The papers of the office above the branches of some years.</summary>
    SuperiorWork Superior(IReadOnlyList<YearSource> years);

    /// <summary>What a template is like, and what it makes of a year, or of the program's sample.</summary>
    /// <param name="year">The data; null for the sample.</param>
    /// <param name="asked">The id of the document that it makes, or <c>none</c> for none of the dossier; null to find out.</param>
    FormLook Look(YearSource template, YearSource? year, string? asked);
}

/// <summary>The bytes of a file.</summary>
/// <param name="File">Its path, by which files beside it are found.</param>
sealed record YearSource(string File, byte[] Bytes);

/// <summary>A form of an edition.</summary>
/// <param name="Name">The document that it makes.</param>
sealed record ShippedForm(string File, string Name, string Edition);

/// <summary>A paper of the dossier.</summary>
/// <param name="Name">What it is called, with the member's name where it is for one.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="Output">The name of its file.</param>
/// <param name="Member">The member it is for; null when it is for none.</param>
/// <param name="Lacks">Without what it is not made at all.</param>
/// <param name="Stopped">The errors in what it prints, for which it is not in the dossier.</param>
sealed record PaperEntry(string Name, string Document, string Output, string? Member, IReadOnlyList<Missing> Lacks, IReadOnlyList<Finding> Stopped);

/// <summary>A file that was made.</summary>
/// <param name="Missing">How many places it leaves blank.</param>
sealed record PressedFile(string Name, byte[] Content, int Missing)
{
    /// <summary>The errors in what it prints.</summary>
    public int Stopped { get; init; }
}

/// <summary>What the office above gets.</summary>
/// <param name="Years">The findings of each file.</param>
/// <param name="Findings">What is wrong over all of them.</param>
/// <param name="Papers">The papers that could be made.</param>
sealed record SuperiorWork(IReadOnlyList<BranchFile> Years, IReadOnlyList<Finding> Findings, IReadOnlyList<(string Name, PressedFile File)> Papers);

/// <summary>The file of one branch.</summary>
/// <param name="Year">The year reviewed; null when it cannot be read.</param>
/// <param name="Branch">The branch; null when it cannot be read.</param>
sealed record BranchFile(string Name, int? Year, string? Branch, IReadOnlyList<Finding> Findings);

/// <summary>What a template is like.</summary>
/// <param name="Missing">The names that the data does not have, and the facts that the document says are missing.</param>
/// <param name="Document">The finished document; null when it could not be made.</param>
sealed record FormLook(IReadOnlyList<Finding> Findings, IReadOnlyList<(string Name, string Kind, Location? Place)> Names, IReadOnlyList<string> Missing, PressedFile? Document)
{
    /// <summary>The paper of the dossier that it was taken for; null when the data was taken as it stands.</summary>
    public PaperChoice? Taken { get; init; }

    /// <summary>True when that was found by the names that the template uses.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The papers of the year that it may be.</summary>
    public IReadOnlyList<PaperChoice> Choices { get; init; } = [];
}

/// <summary>A document of the dossier that a template may make.</summary>
/// <param name="Name">Its name, unlike that of any other.</param>
sealed record PaperChoice(string Id, string Name);
