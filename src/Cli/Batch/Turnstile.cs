namespace Reports.Cli.Batch;

/// <summary>Lets threads through in the order of their numbers, one at a time.</summary>
/// <remarks>Numbers are taken from a queue in their order, so the thread that everybody waits for is always at work.</remarks>
sealed class Turnstile
{
    readonly Lock _lock = new();
    readonly Dictionary<long, ManualResetEventSlim> _waiting = [];
    long _next;
    bool _isClosed;

    /// <summary>Waits for a number's turn and does the step.</summary>
    /// <exception cref="OperationCanceledException">The turnstile was closed.</exception>
    public void Pass(long number, Action step)
    {
        Wait(number);
        step();
        lock (_lock)
        {
            _next++;
            if (_waiting.Remove(_next, out var first))
                first.Set();
        }
    }

    /// <summary>Sends everybody home who waits.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            foreach (var waiting in _waiting.Values)
                waiting.Set();
        }
    }

    void Wait(long number)
    {
        ManualResetEventSlim? turn = null;
        lock (_lock)
        {
            if (number != _next && !_isClosed)
                _waiting.Add(number, turn = new());
        }

        turn?.Wait();
        turn?.Dispose();
        lock (_lock)
        {
            if (_isClosed)
                throw new OperationCanceledException();
        }
    }
}
