using System.Text.Json.Nodes;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

public sealed class SuperiorTests
{
    [Fact]
    public void The_papers_of_the_organisation_above_are_made_from_its_branches()
    {
        using var shell = new Shell();
        var said = shell.Run("superior", Repository.Sample, Branch(shell, "Chi bộ Trường Tiểu học Sông Mây"), "-o", shell.At("ra"));
        said.Code.Should().Be(ExitCode.AllWell, said.Error);
        shell.Files.Should().Contain("ra/quyet-dinh-xep-loai.docx").And.Contain("ra/bang-tong-hop-cac-chi-bo.docx");
        shell.Run("outline", shell.At("ra/bang-tong-hop-cac-chi-bo.docx")).Output.Should().Contain("Chi bộ Trường Tiểu học Sông Mây").And.Contain("Chi bộ Trường THCS Sông Mây");
        JsonNode.Parse(File.ReadAllText(shell.At("ra/dossier.json")))!["data"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public void One_file_that_cannot_be_read_stops_everything()
    {
        using var shell = new Shell();
        var broken = shell.Write("hong.json", "{");
        var said = shell.Run("superior", Repository.Sample, broken, "-o", shell.At("ra"));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("hong.json(1,");
        shell.Files.Should().Equal("hong.json");
    }

    [Fact]
    public void A_broken_rule_in_one_branch_stops_it_unless_forced()
    {
        using var shell = new Shell();
        var text = File.ReadAllText(Repository.Sample).Replace("\"tot\": 482", "\"tot\": 481", StringComparison.Ordinal);
        var broken = shell.Write("b.json", text);
        shell.Run("superior", broken, "-o", shell.At("ra")).Code.Should().Be(ExitCode.ToRepair);
        shell.Files.Should().Equal("b.json");
        shell.Run("superior", broken, "-o", shell.At("ra"), "--force").Code.Should().Be(ExitCode.ToRepair);
        shell.Files.Should().Contain("ra/quyet-dinh-xep-loai.docx");
    }

    [Fact]
    public void A_folder_gives_its_branches_and_a_copy_among_them_stops_everything()
    {
        using var shell = new Shell();
        Branch(shell, "Chi bộ Trường Tiểu học Sông Mây", "chi-bo/tieu-hoc.json");
        Branch(shell, "Chi bộ Trường THCS Sông Mây", "chi-bo/thcs.json");
        shell.Write("chi-bo/year.schema.json", "{}");
        shell.Run("superior", shell.At("chi-bo"), "-o", shell.At("ra")).Code.Should().Be(ExitCode.AllWell);
        shell.Run("superior", shell.At("chi-bo/*s.json"), shell.At("chi-bo/tieu-*.json"), "-o", shell.At("ra")).Code.Should().Be(ExitCode.AllWell);
        Branch(shell, "Chi bộ Trường THCS Sông Mây", "chi-bo/thcs (2).json");
        var said = shell.Run("superior", shell.At("chi-bo"), "-o", shell.At("ra"));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("YEAR603").And.Contain("thcs (2).json");
    }

    static string Branch(Shell shell, string name, string file = "chi-bo-khac.json")
    {
        var year = JsonNode.Parse(File.ReadAllText(Repository.Sample))!;
        year["branch"]!["name"] = name;
        return shell.Write(file, year.ToJsonString());
    }
}
