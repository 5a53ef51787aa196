using System.Text.Json.Nodes;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

public sealed class OutlineTests
{
    static readonly string Form = Path.Combine(Repository.Root, "templates", "editions", "2023", "bao-cao-kiem-diem-tap-the.docx");

    [Fact]
    public void A_document_is_printed_as_text()
    {
        using var shell = new Shell();
        var said = shell.Run("outline", Form);
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().StartWith("outline 1\n").And.Contain("== body").And.EndWith("\n").And.NotEndWith("\n\n");
        said.Error.Should().BeEmpty();
    }

    [Fact]
    public void Or_as_JSON()
    {
        using var shell = new Shell();
        JsonNode.Parse(shell.Run("outline", Form, "--format", "json").Output).Should().NotBeNull();
    }

    [Theory]
    [InlineData("không phải Word", "DOC001")]
    [InlineData(null, "CLI001")]
    public void What_is_no_document_is_refused(string? text, string code)
    {
        using var shell = new Shell();
        if (text is not null)
            shell.Write("a.docx", text);
        var said = shell.Run("outline", shell.At("a.docx"));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().BeEmpty();
        said.Error.Should().Contain($"error {code}");
    }
}
