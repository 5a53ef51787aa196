using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Reports.Templates.Language;
using Reports.Templates.Rules;

namespace Reports.Templates.Tests.Rules;

/// <summary>How much the rules about language find, and how often they are wrong.</summary>
/// <remarks>
/// A file of mistakes marks them with ⟦ and ⟧; a sentence counts as found when a finding at its place and the mark share the words. Files of sound
/// prose have nothing to find. Neither is taken from a report.
/// </remarks>
public sealed partial class LanguageTests
{
    const string Place = "$.review.targets.prose[1]";

    const int WordsOnAPage = 400;

    static readonly string[] Codes = ["YEAR112", "YEAR113", "YEAR114", "YEAR115", "YEAR116", "YEAR117", "YEAR118", "YEAR119", "YEAR120", "YEAR121", "YEAR122"];

    static readonly string Sample = File.ReadAllText(Repository.Sample("thcs-2023.json"));

    [Theory]
    [InlineData("first.errors", 0.9)]
    [InlineData("second.errors", 0.85)]
    [InlineData("third.errors", 0.85)]
    [InlineData("fourth.errors", 0.8)]
    [InlineData("fifth.errors", 0.9)]
    public void Most_mistakes_are_found(string file, double share)
    {
        var sentences = File.ReadLines(Data(file)).Where(line => line.Contains('⟦', StringComparison.Ordinal) && !line.StartsWith('#')).ToList();
        var missed = sentences.Where(sentence => !IsFound(sentence)).ToList();
        var found = 1.0 - ((double)missed.Count / sentences.Count);
        found.Should().BeGreaterThanOrEqualTo(share, "of {0} mistakes these were not found:\n{1}", sentences.Count, string.Join('\n', missed));
    }

    [Theory]
    [MemberData(nameof(SoundTexts))]
    public void Sound_prose_has_at_most_one_false_note_a_page(string file)
    {
        var paragraphs = File.ReadLines(Data(file)).Where(line => !line.StartsWith('#')).ToList();
        var notes = paragraphs.SelectMany(Check).Where(finding => Codes.Contains(finding.Diagnostic.Code)).Select(finding => $"{finding.Diagnostic.Code} {finding.Found} → {finding.Expected}").ToList();
        var pages = Math.Max(1, paragraphs.Sum(paragraph => paragraph.Split(' ').Length) / WordsOnAPage);
        notes.Count.Should().BeLessThanOrEqualTo(pages, "{0} pages are sound:\n{1}", pages, string.Join('\n', notes));
    }

    [Fact]
    public void The_lexicon_knows_only_syllables_that_Vietnamese_can_spell()
    {
        var lexicon = Repository.Catalogue.Lexicon;
        var words = Repository.Catalogue.Words.Select(list => list.Lexicon).OfType<LexiconData>()
            .SelectMany(data => data.Phrases.Concat(data.Pairs).Concat(data.Free).Concat(data.Function).Concat(data.Doubled))
            .SelectMany(line => Wording.Of(line, lexicon));
        words.Where(word => !word.Syllable.Legal && !lexicon.IsLoan(word.Syllable.Text)).Select(word => word.Syllable.Text).Distinct().Should().BeEmpty();
    }

    public static TheoryData<string> SoundTexts() =>
        [.. Directory.GetFiles(Data(""), "sound-*.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    static bool IsFound(string sentence)
    {
        var marked = Mark().Match(sentence).Groups[1].Value.Trim();
        return Check(sentence.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal))
            .Any(finding => finding.Found.Contains(marked, StringComparison.Ordinal) || marked.Contains(finding.Found, StringComparison.Ordinal));
    }

    static IEnumerable<Finding> Check(string paragraph)
    {
        var root = JsonNode.Parse(Sample)!;
        JsonPath.Set(root, Place, JsonValue.Create(paragraph));
        return Findings.InText(root.ToJsonString()).Where(finding => finding.Diagnostic.Location is Reports.Engine.Diagnostics.JsonLocation { Path: Place });
    }

    static string Data(string file) => Path.Combine(Repository.Root, "tests", "Templates.Tests", "Rules", "language", file);

    [GeneratedRegex("⟦(.*?)⟧")]
    private static partial Regex Mark();
}
