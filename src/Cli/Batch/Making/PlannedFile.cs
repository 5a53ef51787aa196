using Reports.Cli.Files;
using Reports.Cli.Rendering;

namespace Reports.Cli.Batch.Making;

/// <summary>One file of a record, named and ready to be made.</summary>
/// <param name="Stem">The path that it wants, without ending.</param>
/// <param name="Ending">Its ending, with the point.</param>
/// <param name="IsUnique">True when no other record can want the same path.</param>
/// <param name="Make">Makes it in memory, from the record and files beside it.</param>
sealed record PlannedFile(string Stem, string Ending, bool IsUnique, Func<UsedFiles, Rendered> Make);
