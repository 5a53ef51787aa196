using System.Text.Json.Nodes;
using System.Xml.Linq;
using Reports.Cli.Findings;
using Reports.Cli.Terminal;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Tests.Findings;

public sealed class FormatTests
{
    static readonly FindingSet Some = new(
        ["nam.json", "mau.txt", "mau.docx", "sach.json"],
        [
            new(new("YEAR201", Severity.Error, new JsonLocation("nam.json", 41, 15, "$.pupils.conduct[0].total"), new("Tổng không khớp: 482 + 83 + 3 = 568.", "The sum is 568."), new("Sửa tổng.", "Correct the total.")), "565", "568", "Đối chiếu số học"),
            new(new("YEAR307", Severity.Note, new JsonLocation("nam.json", 50, 1, "$.a"), new("Vượt 15 %.", "Above 15 %.")), "", "", "", Acknowledged: "Đã báo cáo: huyện, xã"),
            FindingSet.Plain(new("SCR021", Severity.Error, new TextLocation("mau.txt", 1, 8), new("Thiếu một giá trị.\nHai dòng.", "A value is missing.\nTwo lines."), new("Viết một tên.", "Write a name."))),
            FindingSet.Plain(new("TPL002", Severity.Warning, new WordLocation("mau.docx", "document", 2, 3, 1, 1, "{{ for m in members }}"), new("Chưa đóng.", "Never closed."))),
            FindingSet.Plain(new("CLI009", Severity.Note, null, new("Không có chỗ.", "No place."))),
        ]);

    [Theory]
    [InlineData("human")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    public void Every_kind_of_place(string format) => Snapshot.Match(Written(format, Language.Vietnamese), format);

    [Theory]
    [InlineData("human")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    public void English_is_spoken_when_asked_for(string format) =>
        Written(format, Language.English).Should().Contain("A value is missing.").And.NotContain("Thiếu một giá trị");

    [Fact]
    public void Sarif_has_what_the_standard_asks_for()
    {
        var log = JsonNode.Parse(Written("sarif", Language.English))!;
        log["version"]!.GetValue<string>().Should().Be("2.1.0");
        var run = log["runs"]!.AsArray().Should().ContainSingle().Subject!;
        run["tool"]!["driver"]!["name"]!.GetValue<string>().Should().Be("reports");
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        foreach (var result in run["results"]!.AsArray())
        {
            rules[result!["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>().Should().Be(result["ruleId"]!.GetValue<string>());
            result["message"]!["text"]!.GetValue<string>().Should().NotBeEmpty();
            result["level"]!.GetValue<string>().Should().BeOneOf("error", "warning", "note");
        }
    }

    [Fact]
    public void JUnit_counts_what_it_lists()
    {
        var suites = XDocument.Parse(Written("junit", Language.English)).Root!.Elements("testsuite").ToList();
        suites.Select(suite => (string)suite.Attribute("name")!).Should().Equal("nam.json", "mau.txt", "mau.docx", "sach.json", "reports");
        foreach (var suite in suites)
        {
            suite.Elements("testcase").Should().HaveCount((int)suite.Attribute("tests")!);
            suite.Descendants("failure").Should().HaveCount((int)suite.Attribute("failures")!);
        }
    }

    [Theory]
    [InlineData("\u0001\uD800 control", "junit")]
    [InlineData("<b>&\"'</b>", "junit")]
    [InlineData("%0A: , \r\n", "github")]
    [InlineData("\"\\\u0001\uD800", "json")]
    public void Any_text_can_be_quoted(string text, string format)
    {
        var set = new FindingSet(["f"], [FindingSet.Plain(new("X", Severity.Error, new WordLocation("f", "document", null, null, null, 1, text), new(text, text)))]);
        using var output = new StringWriter { NewLine = "\n" };
        using var shell = new StringWriter();
        FindingFormats.Writer(format, Session(shell, Language.English)).Write(set, output);
        var read = () => format switch
        {
            "junit" => XDocument.Parse(output.ToString()).ToString().Length,
            "json" => JsonNode.Parse(output.ToString())!.ToString().Length,
            _ => output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Subject.Length,
        };
        read.Should().NotThrow();
    }

    [Theory]
    [InlineData(0, 0, 0, 1, "Đã xem 1 tệp: không có lỗi.", "1 file looked at: nothing to repair.")]
    [InlineData(1, 0, 0, 2, "Đã xem 2 tệp: 1 lỗi, 0 cảnh báo.", "2 files looked at: 1 error, 0 warnings.")]
    [InlineData(0, 2, 1, 1, "Đã xem 1 tệp: 0 lỗi, 2 cảnh báo, 1 ghi chú.", "1 file looked at: 0 errors, 2 warnings, 1 note.")]
    public void The_last_line_counts(int errors, int warnings, int notes, int files, string vietnamese, string english)
    {
        var said = Reports.Cli.Texts.CliTexts.FindingCount(errors, warnings, notes, files);
        said.Vietnamese.Should().Be(vietnamese);
        said.English.Should().Be(english);
    }

    static string Written(string format, Language language)
    {
        using var output = new StringWriter { NewLine = "\n" };
        FindingFormats.Writer(format, Session(output, language)).Write(Some, output);
        return output.ToString();
    }

    static Session Session(StringWriter output, Language language) =>
        new(new Surroundings { Output = output, Error = output, WriteBytes = _ => { }, Variable = _ => null, ProgramFolder = "", Today = () => default }, language);
}
