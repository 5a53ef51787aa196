using System.Text.Json.Nodes;
using Reports.Cli.Terminal;

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
    public void A_form_that_cannot_be_made_is_named_with_the_reason()
    {
        using var shell = new Shell();
        shell.Run("list", "--edition", "2025").Output.Should().MatchRegex(@"Chưa có: Mẫu 03-HD KĐ\.ĐG 2025 .+không tìm thấy");
        var list = JsonNode.Parse(shell.Run("list", "--edition", "2025", "--format", "json").Output)!.AsArray();
        list[0]!["missing_forms"]!.AsArray().Select(form => form!["form_code"]!.GetValue<string>()).Should().Equal("Mẫu 03-HD KĐ.ĐG 2025", "Mẫu 05-HD KĐ.ĐG 2025");
    }

    [Fact]
    public void On_a_terminal_a_table_is_drawn()
    {
        using var shell = new Shell { IsTerminal = true };
        shell.Run("list").Output.Should().Contain("╭").And.Contain("│");
    }
}
