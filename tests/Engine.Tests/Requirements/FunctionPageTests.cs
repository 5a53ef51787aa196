using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reports.Engine.Contents;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;
using Reports.Engine.Tests.Compiling.Drawings;
using Reports.Engine.Tests.WordFiles;
using Scriban.Runtime;

namespace Reports.Engine.Tests.Requirements;

/// <summary>docs/functions.md has every function as it is called, and each of its examples gives what the page says.</summary>
public sealed partial class FunctionPageTests
{
    static readonly string Page = File.ReadAllText(Root("docs", "functions.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    static readonly string Data = Regex.Match(Page, "```json\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;

    static readonly NamedFiles Beside = new(
        ("hoa-mai.png", File.ReadAllBytes(Root("docs", "images", "word", "hoa-mai.png"))),
        ("chao.txt", Encoding.UTF8.GetBytes(Said("chao.txt"))),
        ("phan.docx", Notation.File(Said("phan.docx"))));

    static readonly RenderSettings Settings = RenderSettings.Lenient with
    {
        Clock = new DateTimeOffset(2026, 3, 5, 8, 30, 0, TimeSpan.FromHours(7)),
        Seed = 1,
        Resources = Beside,
    };

    /// <summary>The function that a row is about, the code, what it prints. A row without a function is one more example of the last.</summary>
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string>();
            var function = "";
            foreach (var row in Rows())
            {
                function = row.Groups["call"] is { Success: true } call ? call.Value.Split(' ')[0] : function;
                examples.Add(function, Unescaped(row.Groups["code"].Value), Unescaped(row.Groups["result"].Value));
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_the_page_says(string function, string code, string expected)
    {
        code.Should().MatchRegex($@"(?<![\w.]){Regex.Escape(function)}(?![\w.])", "it is the example of this function");
        Printed(code).Should().Be(expected);
    }

    [Fact]
    public void Every_function_stands_there_once_as_it_is_called() =>
        Rows().Where(row => row.Groups["call"].Success).Select(row => row.Groups["call"].Value)
            .Should().BeEquivalentTo(WordLibrary.Functions.Functions.Select(function => Call(function.Key, function.Value)));

    [Fact]
    public void Every_row_of_a_function_says_what_it_does_in_both_languages() =>
        Rows().Where(row => row.Groups["call"].Success && !Regex.IsMatch(row.Groups["text"].Value, @"^.+ \*.+\*$"))
            .Should().BeEmpty();

    // As it is declared, so that the page cannot grow old: `string.slice text start [length]`.
    static string Call(string name, IScriptFunctionInfo function)
    {
        // These two take the call apart themselves.
        var words = function.VarParamKind == ScriptVarParamKind.Direct && name == "date" ? ["text"]
            : Enumerable.Range(0, function.ParameterCount).Select(index => Parameter(function, index)).ToList();
        if (function.VarParamKind == ScriptVarParamKind.Direct && name != "date")
            words.Add("name:value…");
        return string.Join(' ', words.Prepend(name));
    }

    static string Parameter(IScriptFunctionInfo function, int index) => function.GetParameterInfo(index).Name is var name && index < function.RequiredParameterCount ? name
        : function.VarParamKind == ScriptVarParamKind.LastParameter && index == function.ParameterCount - 1 ? name + "…"
        : $"[{name}]";

    static string Printed(string code) =>
        code.Contains("word.chart", StringComparison.Ordinal) ? Drawn(code)
        : code.Contains("word.merge", StringComparison.Ordinal) ? InWord($"| {code} |  |").Split('|')[1].Trim()
        : code.Contains("word.", StringComparison.Ordinal) || code.Contains(".docx\"", StringComparison.Ordinal) && code.Contains("include", StringComparison.Ordinal) ? InWord(code)
        : InText(code);

    static string InText(string code)
    {
        var diagnostics = new DiagnosticBag();
        var script = Script.CompileText(code, "functions.md", new ScriptSettings(Builtins.Library) { Evaluation = true, Includes = Beside }, diagnostics);
        diagnostics.Should().BeEmpty();
        using var output = new Utf8Output();
        script!.Render(new RenderContext(DataOf(diagnostics), Settings, output));
        return output.ToString();
    }

    static string InWord(string text) => Notation.Text(Rendered(Notation.File(text)));

    static string Drawn(string code)
    {
        var series = FinishedFile.Part(Rendered(ChartTemplate.Of(ChartTemplate.Bars(), code).Bytes()), "word/charts/chart1.xml").Descendants().Where(element => element.Name.LocalName == "ser").ToList();
        var categories = Points(series[0], "cat").Select((category, index) => $"{category} | {string.Join(" | ", series.Select(one => Points(one, "val")[index]))}");
        return string.Join(" / ", categories.Prepend(string.Join(" | ", series.Select(one => Points(one, "tx")[0]))));
    }

    static List<string> Points(XElement series, string dimension) =>
        [.. series.Elements().Single(element => element.Name.LocalName == dimension).Descendants().Where(element => element.Name.LocalName == "pt").Select(point => point.Value)];

    static byte[] Rendered(byte[] template)
    {
        var diagnostics = new DiagnosticBag();
        var compiled = WordTemplate.Compile(template, "mau.docx", WordTemplate.DefaultSettings, diagnostics);
        diagnostics.Should().BeEmpty();
        var target = new MemoryStream();
        compiled!.TryRender(DataOf(diagnostics), target, Settings).Diagnostics.Should().BeEmpty();
        return target.ToArray();
    }

    static Value DataOf(DiagnosticBag diagnostics) => JsonValues.Read(Encoding.UTF8.GetBytes(Data), "a.json", diagnostics);

    // What the page says of a file beside the template.
    static string Said(string file) => Regex.Match(Page, $@"`{Regex.Escape(file)}` \([^`]*`([^`]+)`\)").Groups[1].Value;

    static IEnumerable<Match> Rows() => Page.Split('\n').Select(line => Row().Match(line)).Where(row => row.Success);

    static string Unescaped(string cell) => cell.Replace(@"\|", "|", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| (`(?<call>[^`]+)` \| (?<text>.*?) )?(?(call)|\| )\| `(?<code>\{\{ .* \}\})` \|( `(?<result>.*)`)? \|$")]
    private static partial Regex Row();

    static string Root(string folder, params string[] path) => Path.GetFullPath(Path.Combine([Path.GetDirectoryName(Here())!, "..", "..", "..", folder, .. path]));

    static string Here([CallerFilePath] string here = "") => here;
}
