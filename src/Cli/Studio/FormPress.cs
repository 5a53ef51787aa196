using Reports.Cli.Generation;
using Reports.Cli.Inspection;
using Reports.Cli.Rendering;
using Reports.Engine.Data;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Shapes;
using Reports.Studio.Press;
using Reports.Templates.Editions;

namespace Reports.Cli.Studio;

/// <summary>Looks at templates for who works on them: what is wrong, what they use, what they make of a year.</summary>
sealed class FormPress(Catalogue catalogue)
{
    readonly Fillings _fillings = new(catalogue);

    /// <summary>The forms of all editions, each where its file is.</summary>
    public IReadOnlyList<ShippedForm> Shipped { get; } =
    [
        .. catalogue.Editions.SelectMany(edition => edition.Documents.Where(document => CompiledTemplate.IsWord(document.TemplatePath))
            .Select(document => new ShippedForm(document.TemplatePath, document.Name, edition.Id))),
    ];

    /// <param name="year">The data; null for a sample.</param>
    /// <param name="asked">The document that its owner says it is, as of <see cref="Fillings.Of"/>.</param>
    public FormLook Look(YearSource template, YearSource? year, string? asked = null)
    {
        var problems = new DiagnosticBag();
        var (data, filling) = year is null ? Sample(template, asked) : (year, FillingOf(template, year, asked));
        // The data of a paper is put together each time that it is asked for.
        var papers = filling.Papers.Select(paper => paper.Data()).ToList();
        var root = papers.Count > 0 ? papers[0].Root : data is null ? default : JsonValues.Read(data.Bytes, data.File, problems);
        if (papers.Count == 0 && data is not null && !problems.HasErrors && root.AsObject() is null)
            problems.Add(CliProblems.NotAnObject(data.File));
        var shape = papers.Count > 0 ? Filling.ShapeOf(papers) : DataShape.FromValue(root);
        if (filling.Elsewhere is { } elsewhere)
            problems.Add(CliProblems.OtherEdition(template.File, elsewhere.Document.Name, elsewhere.Edition.Name, elsewhere.Year.Name));
        var nearby = NearbyFiles.Of(template.File, data?.File ?? template.File);
        var found = TemplateLint.Check(template.Bytes, template.File, LintSettings.Default with { Data = shape, Files = nearby }).ToList();
        var compiled = CompiledTemplate.Compile(template.Bytes, template.File, []);
        IEnumerable<UsedName> names = compiled is null ? [] : UsedName.Of(compiled.Names);
        var rendered = compiled is null || found.Exists(problem => problem.Severity == Severity.Error) || problems.HasErrors ? null : compiled.Render(root, PaperMaker.SettingsOf(papers.FirstOrDefault()?.Date), Path.GetFileName(template.File), nearby);
        found.AddRange((rendered?.Diagnostics ?? []).Except(found));
        var missing = (rendered?.Missing ?? []).Select(name => name.Path).Concat(papers.Count > 0 ? papers[0].Missing.Select(lack => lack.Label) : []).Distinct().ToList();
        return new(
            [.. problems.Concat(found).Select(FindingSet.Plain)],
            [.. names.Select(name => (name.Path, string.Join(", ", name.Kinds), name.Places.Count > 0 ? name.Places[0] : null))],
            missing,
            rendered is { Content.Length: > 0 } ? new(Path.GetFileName(template.File), rendered.Content, missing.Count) : null)
        {
            Taken = filling.Document is { } document ? ChoiceOf(document, filling.Choices) : null,
            IsGuess = filling.IsGuess,
            Choices = [.. filling.Choices.Select(choice => ChoiceOf(choice, filling.Choices))],
        };
    }

    Filling FillingOf(YearSource template, YearSource data, string? asked) => _fillings.Of(template.File, template.Bytes, data.Bytes, data.File, asked);

    /// <summary>A sample of which the form makes a paper; any for a form of another kind.</summary>
    (YearSource? Data, Filling Filling) Sample(YearSource template, string? asked)
    {
        var folder = Path.Combine(catalogue.Folder, "samples");
        if (!Directory.Exists(folder))
            return (null, Filling.None);
        var samples = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => new YearSource(file, File.ReadAllBytes(file)))
            .Select(sample => (Data: sample, Filling: FillingOf(template, sample, asked))).ToList();
        // By its name rather than by a guess.
        return samples.OrderBy(sample => sample.Filling.IsGuess).FirstOrDefault(sample => sample.Filling.Document is not null, samples.FirstOrDefault((null!, Filling.None)));
    }

    // Forms of several kinds of members make documents of one name.
    static PaperChoice ChoiceOf(DocumentEntry document, IReadOnlyList<DocumentEntry> all) =>
        new(document.Id, all.Count(other => other.Name == document.Name) > 1 ? $"{document.Name} ({document.FormCode ?? document.Id})" : document.Name);
}
