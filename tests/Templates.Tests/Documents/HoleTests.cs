using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reports.Engine;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Templates.Documents;

namespace Reports.Templates.Tests.Documents;

/// <summary>Whatever a year lacks, no form prints empty brackets, marks twice or a sentence that ends before it says anything.</summary>
public sealed partial class HoleTests
{
    static readonly Dictionary<string, WordTemplate> Forms = [];

    [Theory]
    [InlineData("thcs-2023.json")]
    [InlineData("thpt-2025.json")]
    public void A_year_without_some_facts_has_no_holes(string sample)
    {
        var whole = JsonNode.Parse(File.ReadAllBytes(Repository.Sample(sample)))!;
        string[] required = ["year", "branch", "school", "branch.name", "branch.superior", "school.name", "school.level"];
        foreach (var path in Paths(whole.AsObject()).Except(required).ToList())
        {
            var year = whole.DeepClone();
            var at = path.Split('.');
            (at.Length == 1 ? year : year[at[0]]!).AsObject().Remove(at[^1]);
            Holes(year).Should().BeEmpty($"{path} is not there");
        }
    }

    static IEnumerable<string> Paths(JsonObject facts) => facts.SelectMany(member =>
        member.Value is JsonObject group ? group.Select(below => $"{member.Key}.{below.Key}").Prepend(member.Key) : [member.Key]);

    static IEnumerable<string> Holes(JsonNode facts)
    {
        var year = Findings.Read(facts.ToJsonString());
        var dossier = Dossier.Of(year, Repository.Catalogue, Repository.Catalogue.Choose(year, out _)!);
        foreach (var paper in dossier.Papers.Where(paper => paper.Lacks.Count == 0 && paper.Document.TemplatePath.EndsWith(".docx", StringComparison.Ordinal)).DistinctBy(paper => paper.Document.Id))
        {
            foreach (var line in Lines(paper.Document.TemplatePath, dossier.DataFor(paper)).Where(line => Hole().IsMatch(line)))
                yield return $"{paper.Document.Id}: {line}";
        }
    }

    static string[] Lines(string form, DocumentData data)
    {
        if (!Forms.TryGetValue(form, out var template))
            Forms[form] = template = WordTemplate.Compile(File.ReadAllBytes(form), form, WordTemplate.DefaultSettings, new DiagnosticBag())!;
        using var made = new MemoryStream();
        template.TryRender(data.Root, made, RenderSettings.Lenient);
        using var zip = new ZipArchive(made);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return Tag().Replace(reader.ReadToEnd().Replace("</w:p>", "\n", StringComparison.Ordinal), "").Split('\n', StringSplitOptions.TrimEntries);
    }

    // Dots to write on are no stops.
    [GeneratedRegex(@"\(\s*\)|(?<!\.)\.\.(?!\.)|[,;]\s*[,;.]|(?<!\.)\.\s*[,;]|:\s*([;,]|\.(?!\.))|^[-+]\s*[.,;]?$|  [.,;]")]
    private static partial Regex Hole();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
