using System.Text.Json.Nodes;
using Reports.Cli.Terminal;

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
        var schema = JsonNode.Parse(shell.Run("inspect", shell.Write("mau.txt", Template), "--format", "json").Output)!;
        var names = schema["names"]!.AsArray();
        names.Select(name => name!["path"]!.GetValue<string>()).Should().Equal("members", "members[].name", "note", "title");
        names[2]!["optional"]!.GetValue<bool>().Should().BeTrue();
        names[3]!["kinds"]!.AsArray().Select(kind => kind!.GetValue<string>()).Should().Equal("condition", "value");
        names[3]!["places"]!.AsArray().Should().HaveCount(2);
        names[3]!["places"]![0]!["line"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public void As_JSON_it_is_a_schema_of_the_data()
    {
        using var shell = new Shell();
        var template = shell.Write("mau.txt", Template);
        var schema = shell.Write("s.json", shell.Run("inspect", template, "--format", "json").Output);
        JsonNode.Parse(File.ReadAllText(schema))!["properties"]!["members"]!["type"]!.GetValue<string>().Should().Be("array");
        shell.Run("lint", template, "--schema", schema).Code.Should().Be(ExitCode.AllWell);
    }

    [Theory]
    [InlineData("mau.txt")]
    [InlineData("bao-cao-kiem-diem-tap-the.docx")]
    public void The_sample_renders(string name)
    {
        using var shell = new Shell();
        var template = name == "mau.txt" ? shell.Write(name, Template) : Path.Combine(Repository.Root, "templates", "editions", "2023", name);
        var sample = shell.Write("mau.json", shell.Run("inspect", template, "--sample").Output);
        shell.Run("render", template, sample, "-o", shell.At("ra" + Path.GetExtension(template)), "--missing", "error").Error.Should().NotContain("error");
        File.Exists(shell.At("ra" + Path.GetExtension(template))).Should().BeTrue();
    }

    [Fact]
    public void A_Word_template_is_told_part_by_part()
    {
        using var shell = new Shell();
        var said = shell.Run("inspect", Path.Combine(Repository.Root, "templates", "editions", "2023", "bao-cao-kiem-diem-tap-the.docx"), "--lang", "en");
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().MatchRegex(@"document\.branch_line +value +document, table \d+, row \d+");
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
