using System.Text.RegularExpressions;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Templates.Rules;

namespace Reports.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("YEAR201", "vi", "Vì sao:", "Ví dụ:\n  482 + 83 + 3 = 568")]
    [InlineData("year201", "en", "Why:", "Example:\n  482 + 83 + 3 = 568")]
    [InlineData("CLI006", "vi", "Vì sao:", "Ví dụ:\n  ho-so/bao-cao.docx")]
    public void A_code_is_explained_with_reason_and_example(string code, string language, string why, string example)
    {
        using var shell = new Shell();
        var said = shell.Run("explain", code, "--lang", language);
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().StartWith(code.ToUpperInvariant() + ": ").And.Contain(why).And.Contain(example);
    }

    [Fact]
    public void Without_a_code_all_of_them_are_listed()
    {
        using var shell = new Shell();
        var lines = shell.Run("explain").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(line => line.Split(' ')[0]).Should().Contain(RuleBook.Codes).And.Contain("CLI001").And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_unknown_code_is_wrong_usage()
    {
        using var shell = new Shell();
        var said = shell.Run("explain", "YEAR2011");
        said.Code.Should().Be(ExitCode.WrongUsage);
        said.Error.Should().StartWith("reports: không có mã «YEAR2011». Ý bạn là «YEAR201»?");
    }

    [Fact]
    public void Every_code_that_the_program_can_say_is_explained()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories);
        var said = sources.SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"([A-Z]{3,5}[0-9]{3})\"")).Select(match => match.Groups[1].Value).ToHashSet();
        using var shell = new Shell();
        var listed = shell.Run("explain").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]).ToList();
        said.Should().Contain("TPL001").And.Contain("DOC145").And.Contain("LNT014").And.Contain("YEAR201");
        listed.Should().BeEquivalentTo(said, "a code is explained as long as something says it");
    }

    [Theory]
    [InlineData("TPL004", "vi", "Vì sao:", "bảng")]
    [InlineData("DOC120", "en", "Why:", "one table")]
    public void What_the_engine_says_is_explained(string code, string language, string why, string words)
    {
        using var shell = new Shell();
        shell.Run("explain", code, "--lang", language).Output.Should().StartWith(code + ": ").And.Contain(why).And.Contain(words);
    }

    [Fact]
    public void Every_explanation_says_what_is_demanded_and_why_in_both_languages()
    {
        foreach (var code in Explanations.Codes.Where(code => !code.StartsWith("LNT", StringComparison.Ordinal)))
            foreach (var sentence in new[] { Explanations.Of(code)!.Demand, Explanations.Of(code)!.Why })
                (sentence.Vietnamese.Length > 5 && sentence.English.Length > 5).Should().BeTrue(code);
    }

    [Fact]
    public void The_table_of_codes_names_every_prefix_and_where_it_is_found()
    {
        var folder = Path.Combine(Repository.Root, "docs", "codes");
        var rows = Regex.Matches(File.ReadAllText(Path.Combine(folder, "README.md")), @"^\| \[?([A-Z]+).*?\| `([^`*]+)", RegexOptions.Multiline);
        rows.Select(row => row.Groups[1].Value).Should().BeEquivalentTo(Explanations.Codes.Select(code => code.TrimEnd("0123456789".ToCharArray())).Distinct());
        rows.Select(row => Path.Combine(Repository.Root, row.Groups[2].Value)).Where(home => !Path.Exists(home) && !Directory.Exists(Path.GetDirectoryName(home))).Should().BeEmpty();
    }
}
