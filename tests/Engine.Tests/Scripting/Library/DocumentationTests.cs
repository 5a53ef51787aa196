using System.Text.RegularExpressions;

namespace Reports.Engine.Tests.Scripting.Library;

/// <summary>Every example of `vi` on the page of the language gives what the page says.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var line in Section().Select(line => line.Replace(@"\|", "|", StringComparison.Ordinal)))
            {
                foreach (Match match in Inline().Matches(line))
                    examples.Add(match.Groups[1].Value, match.Groups[2].Value);
                if (Row().Match(line) is { Success: true } row)
                    AddRow(examples, row.Groups[1].Value, row.Groups[2].Value);
            }
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Gives(string code, string expected) => FunctionCases.Render(code).Should().Be(expected);

    [Fact]
    public void There_are_examples() => Examples.Should().HaveCountGreaterThan(30);

    // One row may hold several examples: `{{ 15 | vi.words }}` · `{{ 21 | vi.words }}` gives mười lăm · hai mươi mốt.
    static void AddRow(TheoryData<string, string> examples, string codes, string results)
    {
        foreach (var (code, result) in codes.Split(" · ").Zip(results.Split(" · ")))
        {
            if (Code().Match(code) is { Success: true } match)
                examples.Add(match.Groups[1].Value, result[..^match.Groups[2].Length]);
        }
    }

    static IEnumerable<string> Section() => File.ReadAllLines(Page())
        .SkipWhile(line => line != "### `vi`")
        .Skip(1)
        .TakeWhile(line => !line.StartsWith('#'));

    static string Page()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Reports.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "docs", "scriban.md");
    }

    [GeneratedRegex(@"`\{\{ ([^`]*?) \}\}` → (.*?)(?=;|\.$|\. )")]
    private static partial Regex Inline();

    [GeneratedRegex(@"^\| (`\{\{ .*) \| ([^|]*) \|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^`\{\{ (.*) \}\}(.*)`$")]
    private static partial Regex Code();
}
