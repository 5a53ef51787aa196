using System.Text;
using Reports.Templates.Rules;

namespace Reports.Cli.Findings;

/// <summary>Findings as workflow commands, which GitHub shows beside the lines of a change.</summary>
/// <remarks><c>::error file=nam.json,line=41,col=15,title=YEAR201::message</c></remarks>
sealed class GitHubFindings(Language language) : IFindingWriter
{
    public void Write(FindingSet findings, TextWriter output)
    {
        foreach (var finding in findings.All)
            output.WriteLine(Line(finding));
    }

    string Line(Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var line = new StringBuilder("::").Append(finding.Diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        });
        line.Append(' ').Append(Properties(diagnostic.Location)).Append("title=").Append(Property(diagnostic.Code)).Append("::");
        return line.Append(Message(Text(diagnostic))).ToString();
    }

    static string Properties(Location? location) => location switch
    {
        null => "",
        _ when PlaceInFile.Position(location) is var (line, column) => $"file={Property(location.File)},line={line},col={column},",
        _ => $"file={Property(location.File)},",
    };

    string Text(Diagnostic diagnostic)
    {
        var place = PlaceInFile.Words(diagnostic.Location, language) is { } words ? words + ": " : "";
        var hint = diagnostic.Hint is { } advice ? "\n" + advice.In(language) : "";
        return place + diagnostic.Message.In(language) + hint;
    }

    /// <summary>Text as a workflow command carries it; its lines stay lines.</summary>
    internal static string Message(string text) =>
        string.Join("%0A", text.Replace("%", "%25", StringComparison.Ordinal).Split('\n').Select(Visible.Of));

    /// <summary>Text as a property of a workflow command carries it.</summary>
    internal static string Property(string text) =>
        Message(Visible.Of(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
