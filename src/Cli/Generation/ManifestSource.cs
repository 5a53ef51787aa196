using Reports.Cli.Files;
using Reports.Templates.Editions;

namespace Reports.Cli.Generation;

/// <summary>What the papers of a run are made from.</summary>
/// <param name="Edition">The edition of their forms.</param>
/// <param name="Data">The data files: name without folder, hash.</param>
sealed record ManifestSource(Edition Edition, IReadOnlyList<(string File, string Sha256)> Data)
{
    public static ManifestSource Of(Edition edition, params IEnumerable<LoadedYear> years) =>
        new(edition, [.. years.Select(year => (Path.GetFileName(year.Year.Name), Sha256.Of(year.Bytes.Span)))]);
}
