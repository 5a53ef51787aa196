using System.Text.Json.Nodes;
using System.Xml.Linq;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

public sealed class VerifyTests
{
    [Fact]
    public void A_new_case_is_written_and_passes_from_then_on()
    {
        using var shell = Cases();
        var said = shell.Run("verify", shell.Folder);
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().Contain("chao/chao: Chưa có bản đã duyệt").And.EndWith("2 ca đạt, 0 ca không đạt.\n");
        File.ReadAllText(shell.At("chao/chao.verified.txt")).Should().Be("Chào Bình: 2,5");
        File.ReadAllText(shell.At("bao-cao/bao-cao-kiem-diem-tap-the.verified.txt")).Should().StartWith("outline 1");

        shell.Run("verify", shell.Folder).Should().Be(new Outcome(ExitCode.AllWell, "2 ca đạt, 0 ca không đạt.\n", ""));
    }

    [Fact]
    public void A_difference_is_shown_by_place_and_can_be_accepted()
    {
        using var shell = Cases();
        shell.Run("verify", shell.Folder);
        shell.Write("chao/template.txt", "Kính chào {{ name }}: {{ n }}");
        var said = shell.Run("verify", shell.Folder);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().Contain("chao/chao: Khác với bản đã duyệt.\n    ").And.Contain("{+").And.Contain("1 ca đạt, 1 ca không đạt.\n");
        shell.Files.Should().Contain("chao/chao.received.txt");

        said = shell.Run("accept", shell.Folder);
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().Be($"Đã duyệt {shell.At("chao/chao.verified.txt")}\n");
        shell.Files.Should().NotContain("chao/chao.received.txt");
        shell.Run("verify", shell.Folder).Code.Should().Be(ExitCode.AllWell);
        shell.Run("accept", shell.Folder).Output.Should().Be("Không có gì để duyệt.\n");
    }

    [Fact]
    public void On_a_build_server_nothing_is_approved()
    {
        using var shell = Cases();
        shell["CI"] = "true";
        shell.Run("verify", shell.Folder).Code.Should().Be(ExitCode.ToRepair);
        shell.Files.Should().Contain("chao/chao.received.txt").And.NotContain("chao/chao.verified.txt");

        var said = shell.Run("accept", shell.Folder);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("error VER008");
        shell.Files.Should().NotContain("chao/chao.verified.txt");
    }

    [Fact]
    public void JUnit_and_HTML_can_be_asked_for()
    {
        using var shell = Cases();
        shell["PATH"] = "";
        var said = shell.Run("verify", shell.Folder, "--format", "junit", "--html", shell.At("khac/trang.html"));
        var suites = XDocument.Parse(said.Output).Root!.Elements("testsuite").ToList();
        suites.Should().HaveCount(2);
        suites.Should().OnlyContain(suite => suite.Elements("testcase").Count() == (int)suite.Attribute("tests")! && suite.Descendants("failure").Count() == (int)suite.Attribute("failures")!);
        File.ReadAllText(shell.At("khac/trang.html")).Should().Contain("</html>");
        said.Error.Should().Contain("trang.html").And.Contain("không có LibreOffice");
    }

    [Fact]
    public void Programs_read_every_case_document_and_change_as_JSON()
    {
        using var shell = Cases();
        shell.Run("verify", shell.Folder);
        shell.Write("chao/template.txt", "Kính chào {{ name }}: {{ n }}");
        shell.Write("chao/cu.verified.txt", "");
        shell.Write("lac/x.verified.txt", "");
        shell.Write("sai/case.json", "{}");
        var said = JsonNode.Parse(shell.Run("verify", shell.Folder, "--format", "json").Output)!;

        ((int)said["version"]!, (bool)said["passed"]!).Should().Be((1, false));
        said["cases"]!.AsArray().Select(c => $"{c!["name"]} {c["passed"]}").Should().Equal("bao-cao true", "chao false");
        said["cases"]![1]!["documents"]!.AsArray().Select(d => $"{d!["name"]} {d["status"]}").Should().Equal("chao different", "cu orphan");
        var change = said["cases"]![1]!["documents"]![0]!["changes"]![0]!;
        $"{change["kind"]} {change["old"]} → {change["new"]}".Should().Be("changed Chào Bình: 2,5 → Kính chào Bình: 2,5");
        said["findings"]![0]!["code"]!.ToString().Should().Be("VER004");
        said["strays"]!.AsArray().Should().ContainSingle().Which!.ToString().Should().EndWith("x.verified.txt");
    }

    [Fact]
    public void GitHub_shows_each_difference_beside_its_approved_file()
    {
        using var shell = Cases();
        shell.Run("verify", shell.Folder);
        shell.Write("chao/template.txt", "Kính chào {{ name }}: {{ n }}");
        shell.Write("lac/x.verified.txt", "");
        shell.Write("sai/case.json", "{}");

        var lines = shell.Run("verify", shell.Folder, "--format", "github").Output.Split('\n');
        lines[0].Should().StartWith($"::error file={shell.At("sai/case.json")},title=VER004::");
        lines[1].Should().StartWith($"::error file={shell.At("chao/chao.verified.txt")},title=chao/chao::Khác với bản đã duyệt.%0A").And.Contain("Kính");
        lines[2].Should().StartWith($"::warning file={shell.At("lac/x.verified.txt")},title=");
    }

    [Theory]
    [InlineData("""{ "document": "bao-cao" }""", "CLI016")]
    [InlineData("""{ "template": "../chao/template.txt", "data": "../chao/data.json", "mising": "error" }""", "CLI017")]
    [InlineData("""{ "template": "../chao/template.txt", "data": "../chao/data.json", "missing": "none" }""", "CLI017")]
    [InlineData("""{ "document": "bao-cao-kiem-diem-tap-the", "editon": "2023" }""", "CLI017")]
    [InlineData("""{ "document": "bao-cao-kiem-diem-tap-the", "first": 0 }""", "CLI017")]
    [InlineData("""{ "template": "../none.docx" }""", "VER005")]
    [InlineData("""{ }""", "VER004")]
    [InlineData("""{ "document": "bao-cao-kiem-diem-tap-the", "edition": "1999" }""", "YEAR020")]
    public void A_case_that_cannot_be_run_fails_alone(string description, string code)
    {
        using var shell = Cases();
        shell.Write("sai/case.json", description);
        File.Copy(Repository.Sample, shell.At("sai/data.json"));
        var said = shell.Run("verify", shell.Folder);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().Contain($"error {code}").And.EndWith("2 ca đạt, 1 ca không đạt.\n");
    }

    [Fact]
    public void A_whole_dossier_can_be_one_case()
    {
        using var shell = Cases();
        shell.Write("ho-so/case.json", """{ "document": "*", "data": "../bao-cao/data.json" }""");
        shell.Run("verify", shell.Folder).Code.Should().Be(ExitCode.AllWell);
        shell.Files.Count(file => file.StartsWith("ho-so/") && file.EndsWith(".verified.txt")).Should().BeGreaterThan(20);
    }

    [Fact]
    public void A_case_may_take_only_the_first_of_a_form_that_every_member_has()
    {
        using var shell = Cases();
        shell.Write("ca-nhan/case.json", """{ "document": "ban-kiem-diem-02a", "data": "../bao-cao/data.json", "first": 2 }""");
        shell.Run("verify", shell.Folder).Code.Should().Be(ExitCode.AllWell);
        shell.Files.Count(file => file.StartsWith("ca-nhan/") && file.EndsWith(".verified.txt")).Should().Be(2);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said() =>
        new Shell().Run("verify", "/không/có").Output.Should().Contain("error VER001");

    static Shell Cases()
    {
        var shell = new Shell();
        shell.Write("chao/template.txt", "Chào {{ name }}: {{ n }}");
        shell.Write("chao/data.json", """{ "name": "Bình", "n": 2.5 }""");
        shell.Write("chao/case.json", """{ "template": "template.txt", "culture": "vi-VN" }""");
        shell.Write("bao-cao/case.json", """{ "document": "bao-cao-kiem-diem-tap-the" }""");
        File.Copy(Repository.Sample, shell.At("bao-cao/data.json"));
        return shell;
    }
}
