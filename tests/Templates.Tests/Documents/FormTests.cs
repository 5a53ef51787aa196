using Reports.Engine;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Templates.Documents;
using Reports.Templates.Editions;

namespace Reports.Templates.Tests.Documents;

/// <summary>Every form of every edition can be filled from a sample, and uses no name that the data does not have.</summary>
public sealed class FormTests
{
    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_paper_of_a_sample_is_filled(string sample)
    {
        var year = Repository.Read(Repository.Sample(sample));
        var edition = Repository.Catalogue.Choose(year, out _)!;
        var dossier = Dossier.Of(year, Repository.Catalogue, edition);

        dossier.Papers.Where(paper => paper.Lacks.Count > 0).Select(paper => paper.Document.Id).Should().BeEmpty();
        dossier.Papers.Select(paper => paper.Output).Should().OnlyHaveUniqueItems();
        dossier.Papers.SelectMany(paper => Problems(paper.Document, dossier.DataFor(paper))).Distinct().Should().BeEmpty();
    }

    [Fact]
    public void Every_paper_of_the_organisation_above_is_filled()
    {
        var years = new[] { Repository.Read(Repository.Sample("thcs-2023.json")) };
        var edition = Repository.Catalogue.Choose(years[0], out _)!;
        var dossier = SuperiorDossier.Of(years, edition);

        dossier.Documents.Should().HaveCount(2);
        dossier.Documents.SelectMany(document => Problems(document, dossier.DataFor(document))).Should().BeEmpty();
        dossier.Findings.Should().BeEmpty();
    }

    public static TheoryData<string> Samples() => Rules.SampleTests.Samples();

    static IEnumerable<string> Problems(DocumentEntry document, DocumentData data)
    {
        var problems = new DiagnosticBag();
        var missing = document.TemplatePath.EndsWith(".docx", StringComparison.Ordinal) ? Word(document, data, problems) : Text(document, data, problems);
        return problems.Select(problem => problem.ToString())
            .Concat(missing.Select(name => $"{document.Id}: {name}"))
            .Concat(data.Missing.Select(lack => $"{document.Id}: {lack}"));
    }

    static IReadOnlyList<MissingName> Word(DocumentEntry document, DocumentData data, DiagnosticBag problems)
    {
        if (WordTemplate.Compile(File.ReadAllBytes(document.TemplatePath), document.Id, WordTemplate.DefaultSettings, problems) is not { } template)
            return [];

        var result = template.TryRender(data.Root, Stream.Null, RenderSettings.Lenient);
        problems.AddRange(result.Diagnostics);
        return [.. result.Missing];
    }

    static IReadOnlyList<MissingName> Text(DocumentEntry document, DocumentData data, DiagnosticBag problems)
    {
        var settings = new ScriptSettings(Builtins.Library);
        if (Script.CompileText(File.ReadAllText(document.TemplatePath), document.Id, settings, problems) is not { } script)
            return [];

        using var output = new Utf8Output();
        var context = new RenderContext(data.Root, RenderSettings.Lenient, output);
        script.Render(context);
        problems.AddRange(context.Diagnostics);
        return [.. context.Missing];
    }
}
