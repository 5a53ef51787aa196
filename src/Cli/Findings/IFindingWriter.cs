namespace Reports.Cli.Findings;

/// <summary>Writes findings in one format.</summary>
interface IFindingWriter
{
    void Write(FindingSet findings, TextWriter output);
}
