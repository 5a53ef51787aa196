using System.Text.Json.Nodes;

namespace Reports.Cli.Tests.Commands;

public sealed class InspectTests
{
    const string Template = "{{ if title }}{{ title }}{{ end }}\n{{ for m in members }}{{ m.name }}{{ end }}{{ note ?? '' }}";

    [Fact]
    public void Names_are_listed_with_kind_and_place()
    {
        using var shell = new Shell();
        var said = shell.Run("inspect", shell.Write("mau.txt", Template));
        said.Code.Should().Be(ExitCode.AllWell);
        Snapshot.Match(said.Output);
    }

    [Fact]
    public void As_JSON_every_place_is_told()
    {
        using var shell = new Shell();
        var names = JsonNode.Parse(shell.Run("inspect", shell.Write("mau.txt", Template), "--format", "json").Output)!["names"]!.AsArray();
        names.Select(name => name!["path"]!.GetValue<string>()).Should().Equal("members", "members[].name", "note", "title");
        names[2]!["optional"]!.GetValue<bool>().Should().BeTrue();
        names[3]!["kinds"]!.AsArray().Select(kind => kind!.GetValue<string>()).Should().Equal("condition", "value");
        names[3]!["places"]!.AsArray().Should().HaveCount(2);
        names[3]!["places"]![0]!["line"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public void A_Word_template_is_told_part_by_part()
    {
        using var shell = new Shell();
        var said = shell.Run("inspect", Path.Combine(Repository.Root, "templates", "editions", "2023", "bao-cao-kiem-diem-tap-the.docx"), "--lang", "en");
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().MatchRegex(@"branch\.name +value +document, table \d+, row \d+");
    }

    [Fact]
    public void A_template_that_is_wrong_is_told_so()
    {
        using var shell = new Shell();
        var said = shell.Run("inspect", shell.Write("mau.txt", "{{ if x }}"));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().BeEmpty();
        said.Error.Should().Contain("mau.txt(1,");
    }
}
