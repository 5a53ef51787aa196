using Reports.Engine.Outlines.Lines;
using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;
using Reports.Templates.Sheets;

namespace Reports.Templates.Collecting;

/// <summary>A file that came back.</summary>
/// <param name="Name">Its name, for findings and for its ending.</param>
/// <param name="Read">Gives its bytes; null when they cannot be had, which the caller reports.</param>
public sealed record ReceivedFile(string Name, Func<byte[]?> Read);

/// <summary>What became of one form.</summary>
/// <param name="Member">The member it is of, or whom it names; null when it names nobody.</param>
sealed record CollectedForm(string File, string? Member, FormEnd End, IReadOnlyList<Diagnostic> Findings);

/// <summary>How the reading of a form ended.</summary>
enum FormEnd
{
    /// <summary>All of it is in the year.</summary>
    Taken,

    /// <summary>It is in the year but for what the year says otherwise.</summary>
    Kept,

    /// <summary>It says nothing that the year does not have, or it is a table whose rows are forms of their own.</summary>
    Read,

    /// <summary>Nothing was taken.</summary>
    Refused,
}

/// <summary>A year with what its members wrote on their forms.</summary>
/// <remarks>Every text of a form is in the year or a finding says where it stands.</remarks>
public sealed class CollectedYear
{
    readonly List<Diagnostic> _diagnostics = [];
    readonly List<CollectedForm> _forms = [];

    CollectedYear()
    {
    }

    /// <summary>The year with what was taken; null when there is nothing to write.</summary>
    public YearFile? Year { get; private set; }

    /// <summary>What was found, file after file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>What became of each form; a file that holds none is one without a member.</summary>
    internal IReadOnlyList<CollectedForm> Forms => _forms;

    /// <summary>The forms whose texts are in the year.</summary>
    public int Taken { get; private set; }

    /// <summary>The members who review themselves and of whom the year has no form yet.</summary>
    public IReadOnlyList<string> Awaited { get; private set; } = [];

    /// <summary>Reads forms and adds what is written in them.</summary>
    /// <param name="files">The files, in the order in which they count.</param>
    /// <param name="catalogue">Editions with their forms.</param>
    /// <param name="into">The year that they are added to, readable; null makes one of what the forms say.</param>
    /// <param name="isReplacing">Whether a form wins over what the year says already.</param>
    public static CollectedYear Of(IEnumerable<ReceivedFile> files, Catalogue catalogue, YearFile? into, bool isReplacing)
    {
        var collected = new CollectedYear();
        var edition = into is null ? null : catalogue.Choose(into, out _);
        var problems = new DiagnosticBag();
        var forms = FormsOf(catalogue, edition, problems);
        var head = into?.Facts is { } known ? HeadLinesOf(known) : [];
        var read = files.SelectMany(file => collected.Read(file, forms, head)).ToList();
        collected._diagnostics.AddRange(problems);

        var year = into ?? NewYear.Of(read);
        edition ??= year is null ? null : catalogue.Choose(year, out _);
        if (year is null && read.Count > 0)
            collected._diagnostics.Add(CollectProblems.NoYear());
        if (year?.Facts is { } facts && edition is not null)
            collected.Add(read, year, facts, edition, isReplacing);
        return collected;
    }

    // Of one edition first: another that takes its forms over has the same ones.
    static List<CleanForm> FormsOf(Catalogue catalogue, Edition? first, DiagnosticBag problems) =>
    [
        .. from edition in catalogue.Editions.OrderBy(edition => edition.Id == first?.Id ? 0 : 1)
           from document in edition.Documents
           let form = edition.Data.MemberForms.FirstOrDefault(form => form.Id == document.Form.MemberForm)
           where form is not null && document.TemplatePath.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) && File.Exists(document.TemplatePath)
           let lines = LineReader.Read(File.ReadAllBytes(document.TemplatePath), document.TemplatePath, problems)
           where lines is not null
           select CleanForm.Of(lines, edition, form),
    ];

    static HashSet<string> HeadLinesOf(BranchYear facts) =>
    [
        .. new[] { facts.Branch?.Superior, facts.Branch?.Name }.OfType<string>().Select(UnitName.Lines)
            .Concat(new[] { facts.Review?.Place, facts.Meeting?.Place, facts.Plan?.Place }.OfType<string>()).Select(line => LineWords.Of(line).ToString()),
    ];

    IReadOnlyList<FilledForm> Read(ReceivedFile file, IReadOnlyList<CleanForm> forms, IReadOnlyCollection<string> head)
    {
        var problems = new DiagnosticBag();
        IReadOnlyList<FilledForm> filled = [];
        if (SheetFile.IsNamedSo(file.Name))
            filled = file.Read() is { } table && SheetFile.Read(table, file.Name, problems) is { } sheets ? AnswerTable.Read(sheets, file.Name, forms, problems) : [];
        else if (!file.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
            problems.Add(CollectProblems.NotDocx(file.Name));
        else if (file.Read() is { } bytes && LineReader.Read(bytes, file.Name, problems) is { } lines && FormReading.Of(lines, file.Name, forms, head, problems) is { } form)
            filled = [form];
        if (filled.Count == 0 || problems.Count > 0)
            _forms.Add(new(file.Name, null, filled.Count == 0 ? FormEnd.Refused : FormEnd.Read, [.. problems]));
        _diagnostics.AddRange(problems);
        return filled;
    }

    void Add(IReadOnlyList<FilledForm> forms, YearFile year, BranchYear facts, Edition edition, bool isReplacing)
    {
        var members = MemberFigure.Of(facts, edition.Data);
        var search = new MemberSearch(members);
        var writer = new YearWriter(year);
        var first = new Dictionary<int, (FilledForm Form, string Said)>();
        foreach (var filled in forms)
        {
            var found = CollectedFacts.Of(filled);
            var member = OtherYear(filled, facts.Year) is not { } problem && search.Find(filled, out problem) is { } known ? known : null;
            if (member is null)
                Note(filled, filled.Name, FormEnd.Refused, [problem!]);
            else if (first.TryGetValue(member.Number, out var before))
                Note(filled, member.Name, before.Said == Said(found) ? FormEnd.Read : FormEnd.Refused, [CollectProblems.Twice(filled.NamePlace, member.Name, before.Form, before.Said == Said(found))]);
            else
            {
                first[member.Number] = (filled, Said(found));
                List<Diagnostic> problems = [.. MemberComparison.Of(filled, member, edition), .. filled.Findings];
                Note(filled, member.Name, Add(found, filled, member, facts.Members![member.Number - 1], writer, isReplacing, problems), problems);
            }
        }

        Year = writer.Year;
        // Who is exempt or suspended may review himself; nobody waits for it.
        Awaited =
        [
            .. MemberFigure.Of(Year.Facts!, edition.Data).Where(member => member is { Reviews: true, HasReview: false } && Year.Facts!.Members![member.Number - 1] is { Exempt: not true, Suspended: not true })
                .Select(member => member.Name),
        ];
    }

    void Note(FilledForm filled, string member, FormEnd end, IReadOnlyList<Diagnostic> problems)
    {
        _forms.Add(new(filled.File, member.Length == 0 ? null : member, end, problems));
        _diagnostics.AddRange(problems);
    }

    FormEnd Add(IReadOnlyList<CollectedFact> found, FilledForm filled, MemberFigure figure, Member member, YearWriter writer, bool isReplacing, List<Diagnostic> problems)
    {
        // «Không.» alone may be what the form prints by itself, and what the year says is printed on a form that nobody has written on.
        string? Known(CollectedFact fact) => CollectedFacts.Known(member, fact.Path, filled.Form.Edition.Data);
        if (found.All(fact => fact.Same.Length == 0 || (!figure.HasReview && fact.Same == Known(fact))))
        {
            problems.Add(CollectProblems.NothingWritten(filled.File, figure.Name));
            return FormEnd.Refused;
        }

        Taken++;
        var end = FormEnd.Read;
        foreach (var fact in found)
        {
            var path = $"$.members[{figure.Number - 1}].{fact.Path}";
            if (Known(fact) == fact.Same)
                continue;
            var isThere = writer.Has(path);
            if (isThere)
                problems.Add(CollectProblems.Differs(fact.Place, figure.Name, NameOf(path), isReplacing));
            if (!isThere || isReplacing)
                writer.Put(path, fact.Value);
            end = isThere && !isReplacing ? FormEnd.Kept : end == FormEnd.Kept ? end : FormEnd.Taken;
        }

        return end;
    }

    // The way to the fact below the member, who is named beside it.
    static Sentence NameOf(string path)
    {
        var trail = FactNames.Trail(path);
        return new(BelowMember(trail.Vietnamese), BelowMember(trail.English));
    }

    static string BelowMember(string trail) => trail[(trail.IndexOf('›', StringComparison.Ordinal) + 2)..];

    static string Said(IEnumerable<CollectedFact> facts) => string.Join('\f', facts.Select(fact => $"{fact.Path}\v{fact.Same}"));

    static Diagnostic? OtherYear(FilledForm filled, int year) =>
        filled.Fields.GetValueOrDefault("year") is { Text.Length: > 0 } written && written.Text != $"{year}" ? CollectProblems.OtherYear(written.Place, written.Text, year) : null;
}
