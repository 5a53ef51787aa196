using System.Text.Json.Nodes;
using System.Xml.Linq;
using Reports.Cli.Findings;
using Reports.Cli.Terminal;
using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Tests.Findings;

/// <summary>Names and texts of strangers stand in messages as text: they give no terminal, build server or page a command.</summary>
public sealed class BreakingOutTests
{
    const string Nasty = "a\n::error::b\r\u001B[31m\u009B2J<script>c</script>]]>\u202Ed\u2028e\u0007";

    // What no message has, in whatever format. JSON has these as \u escapes.
    static readonly char[] Commands = ['\r', '\u001B', '\u009B', '\u0007'];

    public static TheoryData<string> Formats { get; } = [.. FindingFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Findings_quote_any_text(string format)
    {
        Location[] places = [new FileLocation(Nasty), new JsonLocation(Nasty, 1, 2, $"$.{Nasty}"), new TextLocation(Nasty, 1, 2), new WordLocation(Nasty, Nasty, 1, 1, 1, 1, Nasty)];
        var findings = places.SelectMany(place => new[] { Severity.Error, Severity.Note }.Select(severity =>
            new Finding(new("X001", severity, place, new(Nasty, Nasty), new(Nasty, Nasty)), Nasty, Nasty, Nasty, severity == Severity.Note ? Nasty : null)));
        using var output = new StringWriter { NewLine = "\n" };

        FindingFormats.Writer(format, new(new Surroundings { Output = output, Error = output, WriteBytes = _ => { }, Variable = _ => null, ProgramFolder = "", Today = () => default }, Language.English))
            .Write(new([Nasty], [.. findings]), output);

        IsTame(output.ToString(), format);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Keys_and_texts_of_data_are_quoted(string format)
    {
        using var shell = new Shell();
        var file = shell.Write("nam.json", new JsonObject { ["year"] = Nasty, [Nasty] = 1, ["members"] = new JsonArray(new JsonObject { [Nasty] = Nasty, ["name"] = Nasty }) }.ToJsonString());

        var checkedFile = shell.Run("check", file, "--format", format);

        checkedFile.Code.Should().Be(ExitCode.ToRepair);
        IsTame(checkedFile.Output, format);
        IsTame(checkedFile.Error, "human");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Names_of_files_and_tags_are_quoted(string format)
    {
        using var shell = new Shell();
        // A file's name may not have a slash.
        var file = shell.Write(Nasty.Replace('/', '|') + ".docx", "");
        File.WriteAllBytes(file, WordFiles.WordFile.Of("<w:p><w:r><w:t>{{ \u009B2J.\u202E | \u009Bx \"\u009B\" }}</w:t></w:r></w:p>").Bytes());

        var linted = shell.Run("lint", file, "--format", format);

        linted.Code.Should().Be(ExitCode.ToRepair);
        IsTame(linted.Output, format);
        IsTame(linted.Error, "human");
    }

    [Fact]
    public void So_are_they_where_nothing_is_wrong()
    {
        using var shell = new Shell();
        var name = Nasty.Replace('/', '|');
        var template = shell.Write(name + ".txt", "{{ a }}");
        var data = shell.Write(name + ".json", """{"a":1}""");

        foreach (var outcome in new[] { shell.Run("render", template, data, "-o", shell.At(name + "2.txt")), shell.Run("render", template, shell.At(name), "-o", shell.At(name)), shell.Run("inspect", template), shell.Run(name), shell.Run("check", "--" + name) })
            IsTame(outcome.Output + outcome.Error, "human");
    }

    static void IsTame(string written, string format)
    {
        written.IndexOfAny(Commands).Should().Be(-1, "no control character is written: {0}", written);
        foreach (var line in written.Split('\n'))
            line.Should().NotMatch("::error::b*").And.NotMatch("*\u2028*");
        switch (format)
        {
            case "json" or "sarif":
                JsonNode.Parse(written).Should().NotBeNull();
                break;
            case "junit":
                XDocument.Parse(written).Descendants("script").Should().BeEmpty();
                break;
            default:
                written.Should().NotContain("\u202E");
                break;
        }
    }
}
