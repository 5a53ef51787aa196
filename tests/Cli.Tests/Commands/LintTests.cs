using Reports.Cli.Terminal;
using Reports.Cli.Tests.Batch;

namespace Reports.Cli.Tests.Commands;

public sealed class LintTests
{
    [Fact]
    public void A_good_template_passes()
    {
        using var shell = new Shell();
        var said = shell.Run("lint", shell.Write("mau.txt", "{{ name }}"), "--data", shell.Write("a.json", """{ "name": "Bình" }"""));
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().Be("Đã xem 1 tệp: không có lỗi.\n");
    }

    [Fact]
    public void A_form_of_the_dossier_is_checked_with_the_figures_that_are_computed()
    {
        using var shell = new Shell();
        var forms = Directory.GetFiles(Path.Combine(Repository.Root, "templates", "editions", "2023"), "*.docx");
        forms.Should().NotBeEmpty();
        foreach (var form in forms)
            shell.Run("lint", form, "--data", Repository.Sample, "--lang", "en").Output.Should().NotContain("LNT001", form);
    }

    [Fact]
    public void A_copy_under_a_name_of_its_owners_is_checked_as_the_paper_that_it_is()
    {
        using var shell = new Shell();
        File.Copy(Path.Combine(Repository.Root, "templates", "editions", "2023", "nghi-quyet.docx"), shell.At("mau-cua-toi.docx"));
        var said = shell.Run("lint", shell.At("mau-cua-toi.docx"), "--data", Repository.Sample);
        said.Output.Should().NotContain("LNT001");
        said.Error.Should().Contain("soát như «Nghị quyết");
    }

    [Fact]
    public void A_misspelt_figure_of_a_form_is_found_in_a_copy_of_it()
    {
        using var shell = new Shell();
        shell.WithWordTemplate("bao-cao-kiem-diem-tap-the.docx", "{{ figures.membership.totl }}{{ document.nmae }}{{ branch.name }}");

        var said = shell.Run("lint", shell.At("bao-cao-kiem-diem-tap-the.docx"), "--data", Repository.Sample, "--lang", "en").Output;

        said.Should().Contain("«totl»").And.Contain("Write «total»").And.Contain("Write «name»");
        said.Split("LNT001").Should().HaveCount(3);
    }

    [Fact]
    public void Syntax_structure_and_names_are_told_in_one_run()
    {
        using var shell = new Shell();
        var template = shell.Write("mau.txt", "{{ nam }}\n{{ 1 + }}\n{{ if name }}");
        var said = shell.Run("lint", template, "--data", shell.Write("a.json", """{ "name": "Bình" }"""));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().Contain("mau.txt(1,4): error LNT001").And.Contain("mau.txt(2,").And.Contain("mau.txt(3,");
    }

    [Fact]
    public void Names_can_be_checked_against_a_schema()
    {
        using var shell = new Shell();
        var schema = shell.Write("s.json", """{ "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } } }""");
        shell.Run("lint", shell.Write("mau.txt", "{{ nam }}"), "--schema", schema).Output.Should().Contain("error LNT001");
        shell.Run("lint", shell.Write("mau.txt", "{{ name }}"), "--schema", schema).Code.Should().Be(ExitCode.AllWell);
    }

    [Fact]
    public void Every_format_is_written()
    {
        using var shell = new Shell();
        var template = shell.Write("mau.txt", "{{ 1 + }}");
        shell.Run("lint", template, "--format", "github").Output.Should().StartWith("::error file=");
        shell.Run("lint", template, "--format", "json").Output.Should().StartWith("{");
        shell.Run("lint", template, "--format", "junit").Output.Should().StartWith("<?xml");
    }

    [Fact]
    public void A_schema_and_data_together_are_wrong_usage()
    {
        using var shell = new Shell();
        shell.Run("lint", "a", "--schema", "b", "--data", "c").Code.Should().Be(ExitCode.WrongUsage);
    }

    [Theory]
    [InlineData("none.txt", null, "CLI001")]
    [InlineData("mau.txt", "none.json", "CLI001")]
    [InlineData("mau.txt", "hong.json", "JSN001")]
    public void A_source_that_cannot_be_read_is_said(string template, string? data, string code)
    {
        using var shell = new Shell();
        shell.Write("mau.txt", "x");
        shell.Write("hong.json", "{");
        string[] against = data is null ? [] : ["--data", shell.At(data)];
        var said = shell.Run(["lint", shell.At(template), .. against]);
        said.Code.Should().Be(ExitCode.ToRepair);
        (said.Output + said.Error).Should().Contain($"error {code}");
    }

    [Fact]
    public void A_repaired_copy_is_written_beside()
    {
        using var shell = new Shell();
        var template = shell.Write("mau.txt", "{{ x | string.append “a” }}");
        var said = shell.Run("lint", template, "--fix", shell.At("sua.txt"));
        said.Code.Should().Be(ExitCode.AllWell);
        said.Error.Should().Contain("Đã ghi bản đã sửa").And.Contain("sua.txt");
        File.ReadAllText(shell.At("sua.txt")).Should().Be("{{ x | string.append \"a\" }}");
        File.ReadAllText(template).Should().Contain("“a”");
    }

    [Fact]
    public void A_good_template_is_copied_as_it_is()
    {
        using var shell = new Shell();
        var said = shell.Run("lint", shell.Write("mau.txt", "{{ x }}"), "--fix", shell.At("sua.txt"), "--lang", "en");
        said.Error.Should().Contain("Nothing to repair");
        File.ReadAllText(shell.At("sua.txt")).Should().Be("{{ x }}");
    }

    [Fact]
    public void Findings_are_written_into_a_copy_as_Word_comments()
    {
        using var shell = new Shell();
        var form = Path.Combine(Repository.Root, "templates", "editions", "2023", "bao-cao-kiem-diem-tap-the.docx");
        var said = shell.Run("lint", form, "--data", shell.Write("a.json", "{}"), "--annotate", shell.At("chu-thich.docx"));
        said.Code.Should().Be(ExitCode.ToRepair);
        shell.Run("outline", shell.At("chu-thich.docx")).Output.Should().Contain("LNT001");
        shell.Run("lint", shell.At("chu-thich.docx")).Code.Should().Be(ExitCode.AllWell);
    }

    [Theory]
    [InlineData("--fix", "mau.txt")]
    [InlineData("--annotate", "mau.txt")]
    [InlineData("--fix", "./x/../mau.txt")]
    [InlineData("--fix", "noi.txt")]
    [InlineData("--fix", "a.json")]
    public void A_source_is_never_written_over(string option, string target)
    {
        using var shell = new Shell();
        var template = shell.Write("mau.txt", "{{ “a” }}");
        var data = shell.Write("a.json", "{}");
        shell.Write("x/b", "");
        File.CreateSymbolicLink(shell.At("noi.txt"), template);
        shell.Run("lint", template, "--data", data, option, shell.At(target)).Code.Should().Be(ExitCode.WrongUsage);
        File.ReadAllText(template).Should().Be("{{ “a” }}");
        File.ReadAllText(data).Should().Be("{}");
    }

    [Fact]
    public void Two_results_of_one_name_are_wrong_usage()
    {
        using var shell = new Shell();
        var template = shell.Write("mau.txt", "x");
        shell.Run("lint", template, "--fix", shell.At("a"), "--annotate", shell.At("a")).Code.Should().Be(ExitCode.WrongUsage);
    }

    [Theory]
    [InlineData("--fix", "mau.docx", "CLI018")]
    [InlineData("--annotate", "mau.docx", "CLI019")]
    [InlineData("--annotate", "mau.txt", "CLI019")]
    public void A_copy_that_cannot_be_made_is_said(string option, string template, string code)
    {
        using var shell = new Shell();
        var said = shell.Run("lint", shell.Write(template, "x"), option, shell.At("ra.docx"));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain(code);
        File.Exists(shell.At("ra.docx")).Should().BeFalse();
    }

    [Fact]
    public void The_shipped_forms_have_no_error()
    {
        using var shell = new Shell();
        foreach (var form in Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates", "editions"), "*.docx", SearchOption.AllDirectories))
            shell.Run("lint", form).Code.Should().Be(ExitCode.AllWell, form);
    }
}
