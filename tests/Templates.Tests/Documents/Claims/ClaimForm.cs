using System.Text.Json.Nodes;
using Reports.Engine;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Templates.Documents;
using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Tests.Documents.Claims;

/// <summary>A form of an edition that can be filled from changed samples, telling which of its sentences are printed.</summary>
sealed class ClaimForm
{
    // Enough members to meet a leader, one who wrote a review, one on probation, one who is not rated.
    const int Members = 6;

    readonly DocumentEntry _document;
    readonly WordTemplate? _word;
    readonly Script? _script;

    ClaimForm(Edition edition, DocumentEntry document, string name)
    {
        (Edition, _document, Name, Form) = (edition, document, name, MarkedForm.Read(document.TemplatePath));
        var problems = new DiagnosticBag();
        if (document.TemplatePath.EndsWith(".docx", StringComparison.Ordinal))
            _word = WordTemplate.Compile(Form.Bytes, document.Id, WordTemplate.DefaultSettings, problems);
        else
            _script = Script.CompileText(System.Text.Encoding.UTF8.GetString(Form.Bytes), document.Id, new ScriptSettings(Builtins.Library), problems);
        problems.HasErrors.Should().BeFalse(string.Join('\n', problems));
    }

    public Edition Edition { get; }

    /// <summary>Edition and file: <c>2023/nghi-quyet.docx</c>.</summary>
    public string Name { get; }

    public MarkedForm Form { get; }

    /// <summary>Every form of every edition, each once, under the edition whose folder it lies in.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Repository.Catalogue.Editions.SelectMany(edition => edition.Documents).Select(document => document.TemplatePath)
            .Select(path => $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}").Distinct().Order(StringComparer.Ordinal),
    ];

    public static ClaimForm Of(string name)
    {
        var edition = Repository.Catalogue.Editions.Single(edition => edition.Id == name.Split('/')[0]);
        return new(edition, edition.Documents.First(document => document.TemplatePath.EndsWith(Path.DirectorySeparatorChar + name.Split('/')[1], StringComparison.Ordinal)), name);
    }

    /// <summary>The sentences printed from a year; none when the paper is not made.</summary>
    public HashSet<int> Printed(JsonNode facts)
    {
        var year = Findings.Read(facts.ToJsonString());
        year.IsReadable.Should().BeTrue(string.Join('\n', year.Diagnostics));
        return [.. DataOf(year).SelectMany(Filled)];
    }

    IEnumerable<DocumentData> DataOf(YearFile year)
    {
        if (_document.Scope == DocumentScope.Superior)
            return [SuperiorDossier.Of([year], Edition).DataFor(_document)];

        var dossier = Dossier.Of(year, Repository.Catalogue, Edition);
        return dossier.Papers.Where(paper => paper.Document.Id == _document.Id && paper.Lacks.Count == 0).Take(Members).Select(dossier.DataFor);
    }

    HashSet<int> Filled(DocumentData data)
    {
        if (_word is not null)
        {
            using var written = new MemoryStream();
            _word.TryRender(data.Root, written, RenderSettings.Lenient);
            return FormText.Printed(MarkedForm.TextOf(written.ToArray(), isWord: true));
        }

        using var output = new Utf8Output();
        _script!.Render(new RenderContext(data.Root, RenderSettings.Lenient, output));
        return FormText.Printed(System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
