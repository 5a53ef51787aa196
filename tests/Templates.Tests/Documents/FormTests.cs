using System.Text.Json.Nodes;
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
        var dossier = Superior("""{"number": 31, "date": "2024-01-05", "place": "Sông Mây", "prepared_by": "Lò Văn Ích"}""");

        dossier.Documents.Should().HaveCount(2);
        dossier.Documents.SelectMany(document => Problems(document, dossier.DataFor(document))).Should().BeEmpty();
        dossier.Findings.Should().BeEmpty();
    }

    [Fact]
    public void What_the_decision_leaves_to_be_written_is_said()
    {
        var dossier = Superior("{}");
        dossier.Documents.Select(document => dossier.DataFor(document).Missing.Select(lack => lack.Path)).Should().SatisfyRespectively(
            decision => decision.Should().Equal("$.decision.number", "$.decision.date"),
            table => table.Should().Equal("$.decision.date", "$.decision.prepared_by"));
    }

    /// <summary>A number that is left to be written by hand is asked for by who knows the form.</summary>
    [Fact]
    public void Every_form_with_room_for_a_number_asks_for_it()
    {
        var forms = Repository.Catalogue.Editions.SelectMany(edition => edition.Documents).Where(document => File.Exists(document.TemplatePath) && document.TemplatePath.EndsWith(".docx", StringComparison.Ordinal));
        forms.Where(document => PrintedPlaceholders.TextOf(File.ReadAllBytes(document.TemplatePath), "form.docx").Contains("\"Số    ", StringComparison.Ordinal) != document.Form.Needs.Any(need => need.Path == $"{document.Form.Paper}.number"))
            .Select(document => document.TemplatePath).Should().BeEmpty();
    }

    static SuperiorDossier Superior(string decision)
    {
        var year = JsonNode.Parse(File.ReadAllBytes(Repository.Sample("thcs-2023.json")))!;
        year["decision"] = JsonNode.Parse(decision);
        var read = Findings.Read(year.ToJsonString());
        return SuperiorDossier.Of([read], Repository.Catalogue.Choose(read, out _)!);
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
