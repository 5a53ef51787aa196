using Reports.Cli.Findings;
using Reports.Templates.Figures;

namespace Reports.Cli.Checking;

/// <summary>A data file that was checked. Holds no facts, so that a thousand of them take little room.</summary>
/// <param name="Name">The file as the caller named it.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="Figures">Its computed figures; empty when nobody asked for them.</param>
sealed record CheckedFile(string Name, FindingSet Findings, IReadOnlyList<FigureEntry> Figures);
