using System.Globalization;

namespace Reports.Cli.Batch;

/// <summary>One of several equal parts of a batch: every N-th record, so that the parts are the same wherever they run.</summary>
/// <param name="Index">One-based part.</param>
/// <param name="Count">Parts altogether.</param>
sealed record Shard(int Index, int Count)
{
    public static Shard Whole { get; } = new(1, 1);

    public bool IsWhole => Count == 1;

    /// <summary>The part in a file's name: <c>-2-of-8</c>; empty for the whole.</summary>
    public string Suffix => IsWhole ? "" : $"-{Index}-of-{Count}";

    public bool Holds(long record) => (record - 1) % Count == Index - 1;

    /// <summary>The part written as <c>K/N</c>; null when it is none.</summary>
    /// <param name="text">What is written. <c>job/N</c> is the part of a pod of an Indexed Job, which counts from 0.</param>
    /// <param name="variable">The environment, where Kubernetes tells a pod its index.</param>
    public static Shard? Parse(string text, Func<string, string?> variable) =>
        text.Split('/') is [var index, var count]
        && Number(count) is { } n
        && (index == "job" ? Number(variable("JOB_COMPLETION_INDEX") ?? "") + 1 : Number(index)) is { } k
        && k >= 1 && k <= n
            ? new(k, n)
            : null;

    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
