namespace Reports.Benchmarks.Measuring;

/// <summary>Watches the managed heap from a thread of its own and remembers the most it was.</summary>
sealed class PeakHeap : IDisposable
{
    static readonly TimeSpan Every = TimeSpan.FromMilliseconds(20);

    readonly ManualResetEventSlim _stop = new();
    readonly Thread _watch;
    long _most;

    public PeakHeap()
    {
        _watch = new Thread(Watch) { IsBackground = true };
        _watch.Start();
    }

    /// <summary>The most bytes seen, garbage not yet collected included.</summary>
    public long Most => Interlocked.Read(ref _most);

    public void Dispose()
    {
        _stop.Set();
        _watch.Join();
        _stop.Dispose();
    }

    void Watch()
    {
        do
            Interlocked.Exchange(ref _most, Math.Max(_most, GC.GetTotalMemory(forceFullCollection: false)));
        while (!_stop.Wait(Every));
    }
}
