using System.Diagnostics;

namespace Reports.Cli.Batch;

/// <summary>Counts what becomes of the records and says it in their order, whatever the order in which they are done.</summary>
/// <remarks>A bad record is reported at once, a warning or note once for all records that have it. To a person who watches, a bar shows how far it is.</remarks>
sealed class Tally(Session session, BatchLimits limits)
{
    const int ProgressEvery = 100;

    readonly Lock _lock = new();
    readonly Dictionary<long, List<RecordResult>> _early = [];
    readonly Dictionary<string, CountedWarning> _warnings = [];
    readonly HumanFindings _findings = new(session.Language, session.Surroundings.ErrorColours);
    readonly BatchBar _bar = new(session);
    readonly Stopwatch _watch = Stopwatch.StartNew();
    Func<double> _share = () => 0;
    Action _stop = () => { };
    long _next;
    long _shown;

    public long Records { get; private set; }

    /// <summary>Records that could not be used.</summary>
    public long Bad { get; private set; }

    /// <summary>Records whose files an earlier run had made.</summary>
    public long Kept { get; private set; }

    public long Files { get; private set; }

    /// <summary>True when the program itself failed at a record.</summary>
    public bool HasOwnFault { get; private set; }

    /// <summary>True when an error was reported that makes no record bad: one that belongs to none, or a broken rule with <c>--force</c>.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>True when so many records were bad that the batch stopped.</summary>
    public bool IsOver => limits.MaxErrors is { } most && Bad >= most;

    /// <summary>Does the work with the bar shown; the last thing it shows is how the work ended.</summary>
    public T During<T>(Func<T> work) => _bar.During(() =>
    {
        var result = work();
        lock (_lock)
            ShowProgress(isLast: true);
        return result;
    });

    /// <summary>Lets the records at work come to their end, and no others begin.</summary>
    public void Interrupt() => _stop();

    /// <summary>Sets where to ask how far the batch is, and how to stop it.</summary>
    public void Follow(Func<double> share, Action stop) => (_share, _stop) = (share, stop);

    public void Add(long chunk, List<RecordResult> results)
    {
        lock (_lock)
        {
            _early.Add(chunk, results);
            while (_early.Remove(_next, out var ready))
            {
                _next++;
                ready.ForEach(Count);
            }

            ShowProgress(isLast: false);
        }
    }

    /// <summary>A finding about no record in particular.</summary>
    public void Report(Diagnostic finding)
    {
        lock (_lock)
        {
            HasErrors |= finding.Severity == Severity.Error;
            Print(finding);
        }
    }

    /// <summary>Says the warnings that several records share.</summary>
    public void Finish()
    {
        foreach (var warning in _warnings.Values)
            Print(warning.WithCount());
    }

    void Count(RecordResult result)
    {
        if (IsOver || !result.Record.IsOurs)
            return;

        Records++;
        Kept += result.IsKept ? 1 : 0;
        Files += result.Line?.Files.Count ?? 0;
        HasOwnFault |= result.HasOwnFault;
        HasErrors |= result.Forced.Count > 0;
        foreach (var problem in result.Forced)
            Print(problem);
        foreach (var problem in result.Problems)
        {
            if (problem.Severity == Severity.Error)
                Print(problem);
            else if (!result.IsBad)
                Collect(problem);
        }

        if (!result.IsBad)
            return;
        Bad++;
        if (IsOver)
            _stop();
    }

    void Collect(Diagnostic problem)
    {
        // Without the record's number the same warning is the same text.
        var key = problem.Code + problem.Message.English[problem.Message.English.IndexOf(':', StringComparison.Ordinal)..];
        if (_warnings.TryGetValue(key, out var counted))
            counted.Records++;
        else if (_warnings.Count < limits.MostWarnings)
            _warnings.Add(key, new(problem));
    }

    void Print(Diagnostic finding)
    {
        using var lines = new StringWriter { NewLine = session.Error.NewLine };
        _findings.Write(FindingSet.Plain(finding), lines);
        _bar.Write(lines.ToString());
    }

    void ShowProgress(bool isLast)
    {
        if (!isLast && _watch.ElapsedMilliseconds - _shown < ProgressEvery)
            return;

        _shown = _watch.ElapsedMilliseconds;
        var share = _share();
        _bar.Show(share, CliTexts.BatchProgress(Records, Bad, share, _watch.Elapsed));
    }
}
