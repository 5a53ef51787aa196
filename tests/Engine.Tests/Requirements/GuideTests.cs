using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Scripting;
using Reports.Engine.Shapes;
using Reports.Engine.Tests.WordFiles;

namespace Reports.Engine.Tests.Requirements;

/// <summary>Every example of docs/word.md gives what the guide says.</summary>
public sealed class GuideTests
{
    static readonly string Guide = File.ReadAllText(Path()).Replace("\r\n", "\n", StringComparison.Ordinal);

    static readonly string Data = Regex.Match(Guide, "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;

    static readonly Match Wrong = Regex.Match(Guide, "```sai\n(.*?)\n```\n```soat\n(.*?)\n```", RegexOptions.Singleline);

    static readonly string PictureFolder = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path())!, "images", "word");

    static readonly NamedFiles Pictures = new(("hoa-mai.png", File.ReadAllBytes(System.IO.Path.Combine(PictureFolder, "hoa-mai.png"))));

    /// <summary>Template, document.</summary>
    public static TheoryData<string, string> Examples { get; } = Read();

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_the_guide_says(string template, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var compiled = WordTemplate.Compile(Notation.File(template), "mau.docx", WordTemplate.DefaultSettings, diagnostics);
        diagnostics.Should().BeEmpty();
        var target = new MemoryStream();

        var result = compiled!.TryRender(JsonValues.Read(Encoding.UTF8.GetBytes(Data), "a.json", diagnostics), target, RenderSettings.Lenient with { Resources = Pictures });

        result.Diagnostics.Should().BeEmpty();
        Notation.Text(RenderedFile.Sound(target.ToArray()).Bytes).Should().Be(expected);
    }

    [Fact]
    public void Lint_says_of_the_wrong_template_what_the_guide_says()
    {
        var (template, expected) = (Wrong.Groups[1].Value, Wrong.Groups[2].Value);
        var data = JsonValues.Read(Encoding.UTF8.GetBytes(Data), "a.json", []);

        var findings = TemplateLint.Check(Notation.File(template), "mau.docx", LintSettings.Default with { Data = DataShape.FromValue(data) })
            .Where(finding => finding.Severity == Severity.Error);

        string.Join('\n', findings.Select(Printed)).Should().Be(expected);
    }

    [Fact]
    public void Every_picture_of_the_guide_is_there_and_small()
    {
        var shown = Regex.Matches(Guide, @"\]\(images/word/([^)]+)\)").Select(match => match.Groups[1].Value).ToList();

        shown.Should().HaveCountGreaterThan(9).And.OnlyHaveUniqueItems();
        Directory.GetFiles(PictureFolder, "*.png").Select(System.IO.Path.GetFileName).Should().BeEquivalentTo([.. shown, "hoa-mai.png"]);
        Directory.GetFiles(PictureFolder, "*.png").Should().OnlyContain(picture => new FileInfo(picture).Length <= 60 * 1024);
    }

    [Fact]
    public void There_are_examples() => Examples.Count.Should().BeGreaterThan(10);

    // As `reports lint --lang vi` prints a finding.
    static string Printed(Diagnostic finding) =>
        $"{(((WordLocation)finding.Location!) with { Text = "" }).In(Language.Vietnamese)}: error {finding.Code}: {finding.Message.In(Language.Vietnamese)}\n"
        + $"    «{((WordLocation)finding.Location!).Text}»\n    {finding.Hint!.In(Language.Vietnamese)}";

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
