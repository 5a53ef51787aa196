using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Values;
using Reports.Engine.Tests.WordFiles;

namespace Reports.Engine.Tests.Requirements;

/// <summary>Every example of docs/word.md gives what the guide says.</summary>
public sealed class GuideTests
{
    static readonly string Guide = File.ReadAllText(Path()).Replace("\r\n", "\n", StringComparison.Ordinal);

    static readonly string Data = Regex.Match(Guide, "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;

    /// <summary>Template, document.</summary>
    public static TheoryData<string, string> Examples { get; } = Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_the_guide_says(string template, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var compiled = WordTemplate.Compile(TestDocument.Of(template), "mau.docx", WordSettings.Default, diagnostics);
        diagnostics.Should().BeEmpty();
        var target = new MemoryStream();

        var result = compiled!.Render(JsonValues.Read(Encoding.UTF8.GetBytes(Data), "a.json", diagnostics), RenderSettings.Default, target);

        result.Diagnostics.Should().BeEmpty();
        TestDocument.Text(RenderedFile.Sound(target.ToArray()).Bytes).Should().Be(expected);
    }

    [Fact]
    public void There_are_examples() => Examples.Count.Should().BeGreaterThan(10);

    static TheoryData<string, string> Read()
    {
        var examples = new TheoryData<string, string>();
        foreach (Match match in Regex.Matches(Guide, "```mau\n(.*?)\n```\n```ra\n(.*?)\n```", RegexOptions.Singleline))
            examples.Add(match.Groups[1].Value, match.Groups[2].Value);
        return examples;
    }

    static string Path([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "word.md"));
}
