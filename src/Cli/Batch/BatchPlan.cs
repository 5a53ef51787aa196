using Reports.Cli.Batch.Making;
using Reports.Cli.Batch.Manifests;
using Reports.Cli.Batch.Output;
using Reports.Cli.Batch.Records;

namespace Reports.Cli.Batch;

/// <summary>Everything a batch is to do, checked and open.</summary>
/// <param name="Inputs">The input files.</param>
/// <param name="Maker">Which files a record becomes.</param>
/// <param name="Outputs">Where they go.</param>
/// <param name="Manifest">The account of it.</param>
/// <param name="Shard">Whose records.</param>
/// <param name="Jobs">Threads that make documents.</param>
/// <param name="Resumes">True when what an earlier run has made is kept.</param>
/// <param name="IsStrict">True when warnings count as errors.</param>
sealed record BatchPlan(
    IReadOnlyList<InputRecords> Inputs,
    IRecordMaker Maker,
    IReadOnlyList<IBatchOutput> Outputs,
    Manifest Manifest,
    Shard Shard,
    int Jobs,
    bool Resumes,
    bool IsStrict) : IDisposable
{
    public void Dispose()
    {
        foreach (var output in Outputs)
            output.Dispose();
        Manifest.Dispose();
    }
}
