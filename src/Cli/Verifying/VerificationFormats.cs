using System.Text.Json.Nodes;
using Reports.Engine.Data;
using Reports.Engine.Outlines;
using Reports.Engine.Outlines.Differences;
using Reports.Engine.Verification;

namespace Reports.Cli.Verifying;

/// <summary>The formats that a verification can be written in.</summary>
static class VerificationFormats
{
    /// <summary>Their names, the default first.</summary>
    public static string[] Names { get; } = ["human", "json", "junit", "github"];

    /// <summary>Writes the report to standard output in a format whose name is known.</summary>
    public static void Write(string name, VerificationReport report, Session session)
    {
        switch (name)
        {
            case "json":
                JsonVerification.Write(report, session.Output);
                break;
            case "junit":
                JUnitVerification.Write(report, session.Output, session.Language);
                break;
            case "github":
                GitHubVerification.Write(report, session);
                break;
            default:
                VerificationSummary.Write(report, session);
                break;
        }
    }
}

/// <summary>What came of the cases, for people: everything that is not as approved, then a count.</summary>
static class VerificationSummary
{
    public static void Write(VerificationReport report, Session session)
    {
        var findings = report.Diagnostics.Concat(report.Results.SelectMany(result => result.Diagnostics)).Distinct().ToList();
        if (findings.Count > 0)
            FindingFormats.Writer("human", session).Write(FindingSet.Of("", findings) with { Files = [.. report.Results.Select(result => result.Case.Name)] }, session.Output);

        foreach (var result in report.Results)
        {
            foreach (var output in result.Outputs.Where(output => output.Status != OutputStatus.Passed))
                Write(result, output, session);
        }

        foreach (var stray in report.Strays)
            session.Output.WriteLine($"{Visible.Of(stray)}: {session.Say(CliTexts.Stray)}");

        var failed = report.Results.Count(result => !result.Passed) + report.Diagnostics.Count;
        session.Output.WriteLine(session.Say(CliTexts.CasesPassed(report.Results.Count(result => result.Passed), failed)));
        if (report.Results.Any(result => result.Outputs.Any(output => output.Fails)))
            session.Output.WriteLine(session.Say(CliTexts.HowToAccept));
    }

    static void Write(CaseResult result, OutputResult output, Session session)
    {
        session.Output.WriteLine($"{Visible.Of($"{result.Case.Name}/{output.Name}")}: {session.Say(StatusText.Of(output.Status))}");
        foreach (var line in (output.Difference?.In(session.Language) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            session.Output.WriteLine("    " + Visible.Of(line));
    }
}

/// <summary>A verification for programs: one JSON object with every case, document and change.</summary>
static class JsonVerification
{
    /// <summary>Grows when a field changes its meaning or goes; new fields do not count.</summary>
    const int FormatVersion = 1;

    public static void Write(VerificationReport report, TextWriter output) => output.WriteLine(ReadableJson.Text(new JsonObject
    {
        ["version"] = FormatVersion,
        ["passed"] = report.Passed,
        ["cases"] = Array(report.Results.Select(Case)),
        ["findings"] = Array(report.Diagnostics.Select(Finding)),
        ["strays"] = Array(report.Strays.Select(file => JsonValue.Create(file))),
    }));

    static JsonObject Case(CaseResult result) => new()
    {
        ["name"] = result.Case.Name,
        ["passed"] = result.Passed,
        ["documents"] = Array(result.Outputs.Select(Document)),
        ["findings"] = Array(result.Diagnostics.Select(Finding)),
    };

    static JsonObject Document(OutputResult output)
    {
        var members = new JsonObject
        {
            ["name"] = output.Name,
            ["status"] = Word(output.Status.ToString()),
            ["verified"] = output.VerifiedFile,
        };
        if (output.Difference is { } difference)
            members["changes"] = Array(difference.Changes.Select(Change));
        return members;
    }

    static JsonObject Change(DifferenceRow row)
    {
        var members = new JsonObject { ["kind"] = Word(row.Kind.ToString()) };
        AddPlace(members, row.Place);
        if (row.Old is { } old)
            members["old"] = old.Text;
        if (row.New is { } @new)
            members["new"] = @new.Text;
        return members;
    }

    static void AddPlace(JsonObject members, OutlinePlace place)
    {
        members["part"] = place.Part;
        foreach (var (name, number) in (IEnumerable<(string, int?)>)[("section", place.Section), ("table", place.Table), ("row", place.Row), ("paragraph", place.Paragraph), ("line", place.Line)])
        {
            if (number is { } value)
                members[name] = value;
        }
    }

    static JsonObject Finding(Diagnostic diagnostic) => JsonFindings.Of(FindingSet.Plain(diagnostic));

    static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>A verification as workflow commands, which GitHub shows beside the approved files of a change.</summary>
/// <remarks><c>::error file=cases/bien-ban/bien-ban.verified.txt,title=bien-ban/bien-ban::message</c></remarks>
static class GitHubVerification
{
    public static void Write(VerificationReport report, Session session)
    {
        var findings = report.Diagnostics.Concat(report.Results.SelectMany(result => result.Diagnostics)).Distinct();
        FindingFormats.Writer("github", session).Write(FindingSet.Of("", findings), session.Output);
        foreach (var result in report.Results)
        {
            foreach (var output in result.Outputs.Where(output => output.Status is not OutputStatus.Passed))
            {
                var text = session.Say(StatusText.Of(output.Status)) + "\n" + output.Difference?.In(session.Language);
                Write(output.Fails ? "error" : "warning", output.VerifiedFile, $"{result.Case.Name}/{output.Name}", text, session);
            }
        }

        foreach (var stray in report.Strays)
            Write("warning", stray, stray, session.Say(CliTexts.Stray), session);
    }

    static void Write(string level, string file, string title, string text, Session session) => session.Output.WriteLine(
        $"::{level} file={GitHubFindings.Property(file)},title={GitHubFindings.Property(title)}::{GitHubFindings.Message(text.TrimEnd('\n'))}");
}

/// <summary>A verification as a JUnit report: a case is a suite, an output a test case.</summary>
static class JUnitVerification
{
    public static void Write(VerificationReport report, TextWriter output, Language language) => JUnitXml.Write(output, "reports verify",
    [
        .. report.Diagnostics.Select(problem => (problem.Location?.In(language) ?? "", new List<JUnitCase> { Case(problem, language) })),
        .. report.Results.Select(result => (result.Case.Name, Cases(result, language))),
    ]);

    static List<JUnitCase> Cases(CaseResult result, Language language) =>
    [
        .. result.Diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => Case(problem, language)),
        .. result.Outputs.Select(output => Case(output, language)),
    ];

    static JUnitCase Case(Diagnostic problem, Language language) => new(
        problem.Code,
        (problem.Code, problem.Message.In(language)),
        $"{problem.Location?.In(language)}: {problem.Code}: {problem.Message.In(language)}\n{problem.Hint?.In(language)}");

    static JUnitCase Case(OutputResult output, Language language)
    {
        var status = StatusText.Of(output.Status).In(language);
        return output.Fails ? new(output.Name, (output.Status.ToString(), status), status + "\n" + output.Difference?.In(language)) : new(output.Name, null, "");
    }
}
