using System.Text.Json.Nodes;
using Reports.Cli.Terminal;
using Reports.Cli.Tests.Batch;

namespace Reports.Cli.Tests.Commands;

public sealed class ManyFilesTests
{
    [Theory]
    [InlineData("mau")]
    [InlineData("mau/**/*.docx")]
    [InlineData("mau/a.docx", "mau/sau")]
    [InlineData("mau/*.docx", "mau/*/*.docx")]
    [InlineData("mau/a.docx", "mau/sau/b.docx", "mau/a.docx")]
    public void Lint_takes_files_folders_and_patterns(params string[] named)
    {
        using var shell = Templates();

        var said = shell.Run(["lint", .. named.Select(shell.At), "--format", "sarif"]);

        said.Code.Should().Be(ExitCode.ToRepair, said.Error);
        var run = JsonNode.Parse(said.Output)!["runs"]![0]!;
        run["artifacts"]!.AsArray().Should().HaveCount(2);
        run["results"]!.AsArray().Should().Contain(result => result!["ruleId"]!.GetValue<string>().StartsWith("TPL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("mau/*.dotx", "CLI001")]
    [InlineData("trong", "CLI022")]
    [InlineData("khong-co.docx", "CLI001")]
    public void What_leads_to_nothing_is_an_error(string named, string code)
    {
        using var shell = Templates();
        Directory.CreateDirectory(shell.At("trong"));

        var said = shell.Run("lint", shell.At("mau/a.docx"), shell.At(named));

        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain(code);
    }

    [Fact]
    public void Copies_are_of_one_file()
    {
        using var shell = Templates();
        shell.Run("lint", shell.At("mau"), "--fix", shell.At("x.docx")).Code.Should().Be(ExitCode.WrongUsage);
        File.Exists(shell.At("x.docx")).Should().BeFalse();
    }

    [Fact]
    public void Check_takes_folders_and_leaves_out_what_is_no_year()
    {
        using var shell = new Shell();
        shell.Write("d/a.json", File.ReadAllText(Repository.Sample));
        shell.Write("d/b/c.json", File.ReadAllText(Repository.Sample));
        shell.Write("d/year.schema.json", "{}");
        shell.Write("d/b/dossier.json", "{}");

        var said = shell.Run("check", shell.At("d"), "--lang", "en");

        said.Code.Should().Be(ExitCode.AllWell, said.Output);
        said.Output.Should().Contain("2 files looked at");
    }

    [Fact]
    public void Verify_takes_several_folders()
    {
        using var shell = new Shell();
        foreach (var name in new[] { "mot/a", "hai/b", "hai/c" })
        {
            shell.Write(name + "/template.txt", "{{ n }}");
            shell.Write(name + "/data.json", """{"n":1}""");
        }

        var first = JsonNode.Parse(shell.Run("verify", shell.At("mot"), shell.At("hai"), "--format", "json").Output)!;
        first.ToJsonString().Should().Contain("\"a\"").And.Contain("\"b\"").And.Contain("\"c\"");
        shell.Run("verify", shell.At("h*")).Code.Should().Be(ExitCode.AllWell);
        shell.Run("verify", shell.At("x*")).Code.Should().Be(ExitCode.ToRepair);
    }

    static Shell Templates()
    {
        var shell = new Shell();
        shell.WithWordTemplate("mau/a.docx", "{{ n }}");
        shell.WithWordTemplate("mau/sau/b.docx", "{{ if n }}");
        shell.Write("mau/doc.md", "{{");
        return shell;
    }
}
