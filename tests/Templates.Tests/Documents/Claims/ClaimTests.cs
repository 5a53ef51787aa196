using System.Text.Json.Nodes;

namespace Reports.Templates.Tests.Documents.Claims;

/// <summary>A paper claims only what the data says: every sentence of every form is fixed text, or names the facts that it needs and is not printed without them.</summary>
public sealed class ClaimTests
{
    static readonly Lazy<IReadOnlyList<JsonNode>> Samples = new(() =>
        [.. Directory.GetFiles(Path.Combine(Repository.Templates, "samples"), "*.json").Order(StringComparer.Ordinal).Select(file => JsonNode.Parse(File.ReadAllText(file))!)]);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_sentence_of_a_form_is_listed(string name)
    {
        var form = ClaimForm.Of(name);
        var list = ClaimList.Of(name);
        var listed = list.Claims.Select(claim => claim.Says).Concat(list.Fixed).ToHashSet();
        var words = form.Form.Sentences.Where(sentence => !sentence.IsPlaceholder).Select(sentence => sentence.Words).ToHashSet();
        var unlisted = words.Except(listed).ToList();
        if (unlisted.Count > 0)
            Propose(name, form);

        unlisted.Should().BeEmpty($"each sentence of {name} is fixed or needs facts: see the proposal beside {ClaimList.FileOf(name)}");
        listed.Except(words).Should().BeEmpty($"{name} has no such sentence any more");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_sentence_is_printed_without_the_facts_that_it_needs(string name)
    {
        var form = ClaimForm.Of(name);
        var wrong = new List<string>();
        foreach (var group in ClaimList.Of(name).Claims.GroupBy(claim => claim.Given?.ToJsonString()))
        {
            var claims = group.ToDictionary(claim => claim.Says, claim => form.Form.Sentences.Where(sentence => sentence.Words == claim.Says).Select(sentence => sentence.Number).ToList());
            var samples = Samples.Value.Select(sample => With(sample, group.First().Given)).ToList();
            var printed = samples.Select(form.Printed).ToList();
            wrong.AddRange(group.Where(claim => claim.Needs.Count == 0).Select(claim => $"«{claim.Says}» names no fact"));
            wrong.AddRange(group.Where(claim => !printed.Any(numbers => claims[claim.Says].Any(numbers.Contains))).Select(claim => $"«{claim.Says}» is printed by no sample"));
            foreach (var need in group.SelectMany(claim => claim.Needs).Distinct())
            {
                var asking = group.Where(claim => claim.Needs.Contains(need)).ToList();
                foreach (var (sample, with) in samples.Zip(printed).Where(pair => asking.Any(claim => claims[claim.Says].Any(pair.Second.Contains))))
                {
                    var without = form.Printed(FactRemoval.Without(sample, need));
                    wrong.AddRange(asking.Where(claim => claims[claim.Says].Any(without.Contains)).Select(claim => $"«{claim.Says}» is printed without {need}"));
                }
            }
        }

        wrong.Distinct().Should().BeEmpty();
    }

    public static TheoryData<string> Forms() => [.. ClaimForm.Names];

    static JsonNode With(JsonNode sample, JsonObject? given)
    {
        var year = sample.DeepClone();
        foreach (var (path, value) in given ?? [])
            JsonPath.Set(year, path, value?.DeepClone());
        return year;
    }

    static void Propose(string name, ClaimForm form)
    {
        var file = Path.ChangeExtension(ClaimList.FileOf(name), ".received.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, ClaimProposal.Of(form, Samples.Value));
    }
}
