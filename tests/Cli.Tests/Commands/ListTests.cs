using System.Text.Json.Nodes;

namespace Reports.Cli.Tests.Commands;

public sealed class ListTests
{
    [Fact]
    public void Editions_and_documents_are_listed_with_id_name_code_and_file()
    {
        using var shell = new Shell();
        var said = shell.Run("list");
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().Contain("2023: Hướng dẫn 25-HD/BTCTW").And.MatchRegex(@"bao-cao-kiem-diem-tap-the +Báo cáo kiểm điểm tập thể +Mẫu 01-HD KĐ\.ĐG 2023 +bao-cao-kiem-diem-tap-the\.docx");
        said.Error.Should().BeEmpty();
    }

    [Fact]
    public void One_edition_as_JSON()
    {
        using var shell = new Shell();
        var list = JsonNode.Parse(shell.Run("list", "--edition", "2023", "--format", "json").Output)!.AsArray();
        list.Should().ContainSingle();
        var review = list[0]!["documents"]!.AsArray().Single(document => document!["id"]!.GetValue<string>() == "bao-cao-kiem-diem-tap-the")!;
        review["form_code"]!.GetValue<string>().Should().Be("Mẫu 01-HD KĐ.ĐG 2023");
    }

    [Fact]
    public void On_a_terminal_a_table_is_drawn()
    {
        using var shell = new Shell { IsTerminal = true };
        shell.Run("list").Output.Should().Contain("╭").And.Contain("│");
    }
}
