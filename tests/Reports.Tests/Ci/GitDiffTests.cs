namespace Reports.Tests.Ci;

/// <summary>With the recipe of docs/ci.md, Git shows Word files as outlines.</summary>
public sealed class GitDiffTests
{
    [Fact]
    public void Git_diff_shows_the_changed_sentence_of_a_Word_file()
    {
        using var forms = new FormsRepository();
        File.WriteAllText(Path.Combine(forms.Folder, ".gitattributes"), CiPage.Attributes + "\n");
        Git(forms, "git init -q\ngit config user.name A\ngit config user.email a@example.org\n" + CiPage.GitConfig + "\ngit add .\ngit commit -qm a");
        CiScriptTests.Change(forms, "trân trọng kính mời", "kính mời");

        var diff = Git(forms, "git --no-pager diff");

        diff.Should().Contain("\n-¶ [justified; first line 10 mm] {{ don_vi }} trân trọng kính mời dự")
            .And.Contain("\n+¶ [justified; first line 10 mm] {{ don_vi }} kính mời dự").And.NotContain("Binary files");
        Git(forms, "git commit -qam b && git --no-pager log -p -1").Should().Contain("\n+¶ [justified; first line 10 mm] {{ don_vi }} kính mời dự");
    }

    static string Git(FormsRepository forms, string script)
    {
        var (code, output) = forms.Run("set -e\n" + script);
        code.Should().Be(0, output);
        return output;
    }
}
