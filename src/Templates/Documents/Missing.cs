using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Reports.Engine.Data;
using Reports.Engine.Outlines;
using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Documents;

/// <summary>A fact that a document lacks: it prints a visible placeholder, and the summary of the run lists it.</summary>
/// <param name="Label">What is missing, in Vietnamese: «họ tên bí thư chi bộ».</param>
/// <param name="Path">Where it belongs in the data file: <c>$.branch.secretary</c>, or several places parted by «|»; empty when only the form knows what it lacks.</param>
public sealed record Missing(string Label, string Path)
{
    /// <summary>Where it is entered, by the titles of the sections and the field: «Chi bộ › Bí thư».</summary>
    public Sentence Where
    {
        get
        {
            var trails = Path.Split('|').Where(path => path.Length > 0).Select(path => FactNames.Trail(path)).ToList();
            return new(string.Join(" | ", trails.Select(trail => trail.Vietnamese)), string.Join(" | ", trails.Select(trail => trail.English)));
        }
    }

    /// <summary>Puts the placeholder into the data of the document; objects on the way are made where there are none.</summary>
    internal void PrintIn(DataObject root)
    {
        var path = Path[2..];
        var steps = path.Split('.');
        var at = root;
        foreach (var step in steps[..^1])
        {
            if (at[step].AsObject() is not { } below)
                at[step] = below = [];
            at = below;
        }

        var words = Placeholder.For(Label);
        at[steps[^1]] = FactPath.IsProse(path) ? Handover.Value(new[] { new ParagraphFigure(words, 0) }) : words;
    }
}

/// <summary>What one document lacks.</summary>
/// <param name="Singles">Single facts, printed as placeholders in their places.</param>
/// <param name="Parts">Parts of the review that nobody has written.</param>
/// <param name="Groups">Groups of facts, printed as lines of their own.</param>
sealed record MissingFacts(IReadOnlyList<Missing> Singles, IReadOnlyList<Missing> Parts, IReadOnlyList<Missing> Groups)
{
    /// <summary>What the head line of the document leaves empty.</summary>
    public IReadOnlyList<Missing> Head { get; init; } = [];

    /// <summary>The annex that should go with the document; null when it does, or is said not to be reported.</summary>
    public Missing? Annex { get; init; }

    public IReadOnlyList<Missing> All => [.. Singles, .. Parts, .. Groups, .. Head, .. Annex is null ? Array.Empty<Missing>() : [Annex]];

    public static MissingFacts Of(BranchYear facts, DocumentForm form, EditionData edition, YearFigures figures, MemberFigure? member) => new(
        Of(facts, form.Needs),
        form is { Paper: "review", Per: DocumentScope.Branch } ? Unwritten(edition, figures) : [],
        Of(facts, form.Wants))
    {
        Annex = AnnexOf(facts, form, member),
        Head = [.. DocumentView.HeadLacks(facts, form)],
    };

    /// <summary>The needs that no fact meets.</summary>
    public static IReadOnlyList<Missing> Of(BranchYear facts, IEnumerable<Need> needs) =>
    [
        .. needs.Where(need => need.Schools.Count == 0 || need.Schools.Contains(facts.School.Level))
            .Where(need => !FactPath.IsThere(facts, need.Path) && facts.NotReported?.Contains(need.Path) != true)
            .Select(need => new Missing(need.Label, "$." + need.Path)),
    ];

    static Missing? AnnexOf(BranchYear facts, DocumentForm form, MemberFigure? member)
    {
        if (form.Annex is not { } need || facts.NotReported?.Contains(need.Path) == true)
            return null;
        // A member who has written nothing yet gets a form to write on.
        var isThere = member is null ? FactPath.IsThere(facts, need.Path) : !member.HasReview || member.TaskResults.Count > 0;
        return isThere ? null : new(need.Label, "$." + need.Path.Replace("[]", $"[{member?.Number - 1}]", StringComparison.Ordinal));
    }

    static List<Missing> Unwritten(EditionData edition, YearFigures figures) =>
    [
        .. edition.Sections.Where(section => figures.Sections[section.Id].Missing)
            .Select(section => new Missing(SectionFigure.Label(section.Number), $"$.review.{section.Id}.prose")),
    ];
}

/// <summary>Finds in a finished document what it says is missing: forms write such words themselves where a part of a table or a line is not there.</summary>
static partial class PrintedPlaceholders
{
    /// <summary>The labels, each once, in the order in which they stand.</summary>
    /// <param name="content">The document: Word, or text in UTF-8.</param>
    /// <param name="fileName">Its name, by whose ending it is read.</param>
    public static IReadOnlyList<string> In(byte[] content, string fileName) =>
        MayHold(content, fileName) ? [.. Words().Matches(TextOf(content, fileName)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)] : [];

    // A finished dossier has hardly any: its documents are only looked through for the bracket, which XML itself does not use.
    static bool MayHold(byte[] content, string fileName)
    {
        if (!IsWord(fileName))
            return true;
        using var package = new ZipArchive(new MemoryStream(content));
        return package.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Any(HoldsBracket);
    }

    static bool HoldsBracket(ZipArchiveEntry part)
    {
        const int Piece = 16 * 1024;
        using var bytes = part.Open();
        Span<byte> piece = stackalloc byte[Piece];
        for (int count; (count = bytes.Read(piece)) > 0;)
        {
            if (piece[..count].Contains((byte)'['))
                return true;
        }

        return false;
    }

    static bool IsWord(string fileName) => fileName.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    /// <summary>A form or document as text.</summary>
    public static string TextOf(byte[] content, string fileName) =>
        IsWord(fileName) ? DocumentOutline.Of(content, fileName).ToString() : Encoding.UTF8.GetString(content);

    /// <summary>A placeholder as Figures.Placeholder writes it; its label is the first group.</summary>
    [GeneratedRegex(@"\[chưa có: ([^\]\n]+)\]", RegexOptions.CultureInvariant)]
    public static partial Regex Words();
}
