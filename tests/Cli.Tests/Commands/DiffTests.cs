using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

public sealed class DiffTests
{
    const string Review = "bao-cao-kiem-diem-tap-the";

    [Fact]
    public void Equal_documents_are_silent()
    {
        using var shell = new Shell();
        var one = Generate(shell, "một", File.ReadAllText(Repository.Sample));
        var two = Generate(shell, "hai", File.ReadAllText(Repository.Sample));
        shell.Run("diff", one, two).Should().Be(new Outcome(ExitCode.AllWell, "", ""));
    }

    [Theory]
    [InlineData("vi", "đổi")]
    [InlineData("en", "changed")]
    public void One_changed_name_is_shown_with_its_place(string language, string word)
    {
        using var shell = new Shell();
        var text = File.ReadAllText(Repository.Sample);
        var one = Generate(shell, "một", text);
        var two = Generate(shell, "hai", text.Replace("\"secretary\": \"Lò Thị Hải Yến\"", "\"secretary\": \"Lò Thị Hải Vân\"", StringComparison.Ordinal));
        var said = shell.Run("diff", one, two, "--lang", language);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().BeEmpty();
        said.Output.Should().Contain(word).And.Contain("[-Yến-]{+Vân+}");

        shell["PATH"] = "";
        shell.Run("diff", one, two, "--html", shell.At("trang.html")).Code.Should().Be(ExitCode.ToRepair);
        File.ReadAllText(shell.At("trang.html")).Should().Contain("Vân").And.Contain("</html>");
    }

    [Fact]
    public void What_cannot_be_read_is_said_for_both_sides()
    {
        using var shell = new Shell();
        var said = shell.Run("diff", shell.At("a.docx"), shell.At("b.docx"));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().BeEmpty();
        said.Error.Should().Contain("a.docx: error CLI001").And.Contain("b.docx: error CLI001");
    }

    static string Generate(Shell shell, string name, string data)
    {
        shell.Run("generate", shell.Write(name + ".json", data), "-o", shell.At(name), "--document", Review, "--force");
        return shell.At($"{name}/{Review}.docx");
    }
}
