namespace Reports.Cli.Findings;

/// <summary>The formats that findings can be written in.</summary>
static class FindingFormats
{
    /// <summary>Their names, the default first.</summary>
    public static string[] Names { get; } = ["human", "json", "sarif", "junit", "github"];

    /// <summary>The writer of a format whose name is known.</summary>
    public static IFindingWriter Writer(string name, Session session) => name switch
    {
        "json" => new JsonFindings(),
        "sarif" => new SarifFindings(session.Language),
        "junit" => new JUnitFindings(session.Language),
        "github" => new GitHubFindings(session.Language),
        _ => new HumanFindings(session.Language, session.Surroundings.Colours),
    };

    /// <summary>The form for people on standard error, where findings are not what was asked for.</summary>
    public static void WriteToError(FindingSet findings, Session session) =>
        new HumanFindings(session.Language, session.Surroundings.ErrorColours).Write(findings, session.Error);
}

/// <summary>Writes findings in one format.</summary>
interface IFindingWriter
{
    void Write(FindingSet findings, TextWriter output);
}
