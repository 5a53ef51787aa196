using Reports.Cli.Generation;
using Reports.Engine.Diagnostics;
using Reports.Templates.Documents;
using Reports.Templates.Editions;

namespace Reports.Cli.Verifying;

/// <summary>A year that cases share. Broken rules do not count here: a case may well print a wrong figure.</summary>
/// <param name="Papers">Its papers.</param>
/// <param name="Problems">Why it cannot be read.</param>
sealed record CaseDossier(IReadOnlyList<PlannedPaper> Papers, DiagnosticBag Problems)
{
    public static CaseDossier Read(string file, Catalogue catalogue, string? editionId)
    {
        var problems = new DiagnosticBag();
        return LoadedYear.Read(file, catalogue, editionId, problems) is { } loaded
            ? new(PlannedPaper.Of(Dossier.Of(loaded.Year, catalogue, loaded.Edition)), problems)
            : new([], problems);
    }
}
