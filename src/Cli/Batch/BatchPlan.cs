using System.Globalization;
using Reports.Cli.Batch.Making;
using Reports.Cli.Batch.Manifests;
using Reports.Cli.Batch.Output;
using Reports.Cli.Batch.Records;

namespace Reports.Cli.Batch;

/// <summary>Everything a batch is to do, checked and open.</summary>
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
    /// <summary>True when a zip is written, which wants checksums.</summary>
    public bool HasZip { get; } = Outputs.Any(output => output is ZipOutput);

    public void Dispose()
    {
        foreach (var output in Outputs)
            output.Dispose();
        Manifest.Dispose();
    }
}

/// <summary>What the command line asks of a batch.</summary>
sealed record BatchOptions
{
    /// <summary>Files and folders of records.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    /// <summary>A folder or a .zip; null when only a merged document is wanted.</summary>
    public string? Output { get; init; }

    /// <summary>The merged document; null when none is wanted.</summary>
    public string? Merge { get; init; }

    public required Shard Shard { get; init; }

    public required int Jobs { get; init; }

    public bool Resumes { get; init; }

    /// <summary>True when every file is on the disk before it gets its name.</summary>
    public bool Flushes { get; init; }

    public bool IsStrict { get; init; }

    /// <summary>True when Word documents are printed as PDF, too.</summary>
    public bool Prints { get; init; }

    public bool WritesZip => Output is not null && Path.GetExtension(Output).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of an output file, with the part of the batch in its name.</summary>
    public string PartOf(string path) => Shard.IsWhole ? path : $"{Path.ChangeExtension(path, null)}{Shard.Suffix}{Path.GetExtension(path)}";

    /// <summary>What the output is called in messages.</summary>
    public string Place => Output is null ? PartOf(Merge!) : WritesZip ? PartOf(Output) : Output;
}

/// <summary>The bounds of a batch.</summary>
/// <param name="MaxErrors">Bad records after which a batch stops; null to go on to the end.</param>
/// <param name="MostWarnings">Different warnings that are reported.</param>
sealed record BatchLimits(int? MaxErrors, int MostWarnings = 100);

/// <summary>One of several equal parts of a batch: every N-th record, so that the parts are the same wherever they run.</summary>
/// <param name="Index">One-based part.</param>
sealed record Shard(int Index, int Count)
{
    public static Shard Whole { get; } = new(1, 1);

    public bool IsWhole => Count == 1;

    /// <summary>The part in a file's name: <c>-2-of-8</c>; empty for the whole.</summary>
    public string Suffix => IsWhole ? "" : $"-{Index}-of-{Count}";

    public bool Holds(long record) => (record - 1) % Count == Index - 1;

    /// <summary>The part written as <c>K/N</c>; null when it is none.</summary>
    /// <param name="text">What is written. <c>job/N</c> is the part of a pod of an Indexed Job, which counts from 0.</param>
    /// <param name="variable">The environment, where Kubernetes puts the index of a pod.</param>
    public static Shard? Parse(string text, Func<string, string?> variable) =>
        text.Split('/') is [var index, var count]
        && Number(count) is { } n
        && (index == "job" ? Number(variable("JOB_COMPLETION_INDEX") ?? "") + 1 : Number(index)) is { } k
        && k >= 1 && k <= n
            ? new(k, n)
            : null;

    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
