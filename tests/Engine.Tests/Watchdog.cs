namespace Reports.Engine.Tests;

/// <summary>Ends the run, and names what was tried, when a try never ends: a limit that is not kept could not be told from a long run otherwise.</summary>
sealed class Watchdog : IDisposable
{
    // Some hundred times what the longest takes on a machine that does other things as well.
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    readonly Timer _timer;

    public Watchdog(Func<string> tried) => _timer = new(_ => Environment.FailFast($"Does not end: {tried()}"), null, Longest, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
