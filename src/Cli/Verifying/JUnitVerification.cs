using Reports.Cli.Findings;
using Reports.Engine.Diagnostics;
using Reports.Engine.Verification;

namespace Reports.Cli.Verifying;

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
