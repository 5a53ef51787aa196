using Reports.Cli.Batch.Manifests;
using Reports.Cli.Batch.Records;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Batch;

/// <summary>What became of one record in this run.</summary>
/// <param name="Record">The record.</param>
/// <param name="Line">Its line of the manifest; null for a record of another shard.</param>
/// <param name="IsKept">True when an earlier run had made its files.</param>
/// <param name="Problems">What was found, placed in the input.</param>
/// <param name="Forced">Errors in spite of which its files were made, as <c>--force</c> asks.</param>
/// <param name="HasOwnFault">True when it was the program that failed.</param>
sealed record RecordResult(DataRecord Record, ManifestLine? Line, bool IsKept, IReadOnlyList<Diagnostic> Problems, IReadOnlyList<Diagnostic> Forced, bool HasOwnFault)
{
    public bool IsBad => Problems.Any(problem => problem.Severity == Severity.Error);
}
