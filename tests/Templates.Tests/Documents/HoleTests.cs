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

    [Trait("Runs", "long")]
    [Theory]
    [InlineData("mam-non-2024.json")]
    [InlineData("tieu-hoc-2022.json")]
    [InlineData("thcs-2023.json")]
    [InlineData("thpt-2025.json")]
    public void A_year_without_some_facts_has_no_holes(string sample)
    {
        var whole = JsonNode.Parse(File.ReadAllBytes(Repository.Sample(sample)))!;
        var holes = Below(whole).ToList().SelectMany(path =>
        {
            var year = whole.DeepClone();
            At(year, path[..^1]).AsObject().Remove(path[^1]);
            return Holes(year).Select(hole => $"without {string.Join('.', path)}: {hole}");
        });
        string.Join("\n", holes).Should().BeEmpty();
    }

    /// <summary>The members of all objects; of a list those of its first item.</summary>
    static IEnumerable<List<string>> Below(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Value).Select(path => path.Prepend(member.Key).ToList()).Prepend([member.Key])),
        JsonArray { Count: > 0 } items => Below(items[0]).Select(path => path.Prepend("0").ToList()),
        _ => [],
    };

    static JsonNode At(JsonNode node, IEnumerable<string> path) => path.Aggregate(node, (at, step) => (at is JsonArray items ? items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : at[step])!);

    static IEnumerable<string> Holes(JsonNode facts)
    {
        var year = Findings.Read(facts.ToJsonString());
        // Without what must be stated no paper is made of it.
        if (year.Diagnostics.Count > 0)
            yield break;
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
