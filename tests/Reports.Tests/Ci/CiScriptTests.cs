namespace Reports.Tests.Ci;

/// <summary>The scripts of docs/ci.md run as they are printed.</summary>
public sealed class CiScriptTests
{
    // .ci/run sets it: the script then installs the program itself, which takes as long as a build.
    static readonly bool Installs = Environment.GetEnvironmentVariable("REPORTS_INSTALL") == "1";

    [Fact]
    public void The_shell_script_passes_over_forms_that_are_as_approved()
    {
        using var forms = new FormsRepository();
        var (code, output) = forms.Run(CiPage.Shell, installed: !Installs);
        code.Should().Be(0, output);
        output.Should().Contain("2 ca đạt, 0 ca không đạt.");
        File.Exists(Path.Combine(forms.Folder, "khac-nhau.html")).Should().BeTrue();
    }

    [Trait("Runs", "long")]
    [Fact]
    public void The_shell_script_fails_over_a_changed_form_and_leaves_the_page()
    {
        using var forms = new FormsRepository();
        Change(forms, "trân trọng kính mời", "kính mời");
        var (code, output) = forms.Run(CiPage.Shell);
        code.Should().Be(1, output);
        output.Should().Contain("[-trân trọng -]").And.Contain("0 ca đạt, 2 ca không đạt.");
        File.ReadAllText(Path.Combine(forms.Folder, "khac-nhau.html")).Should().Contain("<del>trân trọng </del>");
    }

    [Trait("Runs", "long")]
    [Fact]
    public void The_shell_script_fails_over_a_template_that_is_wrong()
    {
        using var forms = new FormsRepository();
        Change(forms, "{{ end }}", "{{ endd }}");
        forms.Run(CiPage.Shell).Code.Should().Be(1);
    }

    [Trait("Runs", "long")]
    [Theory]
    [InlineData("## GitHub Actions")]
    [InlineData("## GitLab CI")]
    public void The_steps_of_a_build_server_pass_and_fail_alike(string heading)
    {
        using var forms = new FormsRepository();
        var steps = CiPage.Steps(heading);
        steps.Should().HaveCount(2);
        foreach (var step in steps)
            forms.Run(step).Should().Match<(int Code, string Output)>(run => run.Code == 0, step);

        Change(forms, "trân trọng kính mời", "kính mời");
        forms.Run(steps[1]).Code.Should().Be(1);
    }

    internal static void Change(FormsRepository forms, string old, string @new) =>
        FinishedFile.Change(Path.Combine(forms.Folder, "forms", "giay-moi.docx"), xml => xml.Replace(old, @new, StringComparison.Ordinal));
}
