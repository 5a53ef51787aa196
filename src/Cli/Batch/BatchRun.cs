using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Reports.Cli.Batch.Naming;
using Reports.Cli.Batch.Records;

namespace Reports.Cli.Batch;

/// <summary>Reader → bounded queue → workers → outputs. What waits in memory is bounded by the jobs, not by the records.</summary>
/// <remarks>
/// The reader packs records into chunks. A worker takes a chunk through all steps: plan, then name (chunks in their order, so
/// that names never depend on the jobs), then make, then write; an output that wants the order gets the chunks in their order.
/// </remarks>
sealed class BatchRun(BatchPlan plan, Tally tally) : IDisposable
{
    // Small enough that the last chunks keep all workers busy, large enough that passing them costs nothing.
    const int MostRecords = 16;
    const int MostBytes = 64 * 1024;

    readonly BlockingCollection<(long Number, List<DataRecord> Records)> _queue = new(2 * plan.Jobs);
    readonly RecordReader _reader = new(plan.Inputs, plan.Shard, plan.Maker.NamesByData && !plan.Shard.IsWhole);
    readonly CancellationTokenSource _stop = new();
    readonly Turnstile _naming = new();
    readonly Turnstile _writing = new();
    readonly NameGuard _guard = new();
    readonly bool _hasOrdered = plan.Outputs.Any(output => output.IsOrdered);
    ExceptionDispatchInfo? _fault;

    /// <summary>Does the work.</summary>
    /// <returns>The number of the last record; null when the batch stopped before the end because too many were bad.</returns>
    /// <exception cref="Engine.Diagnostics.DiagnosticException">The output cannot be written.</exception>
    public long? Execute()
    {
        tally.Follow(() => _reader.Share, Stop);
        var workers = Enumerable.Range(1, plan.Jobs).Select(number => new Thread(() => Guarded(Work)) { Name = $"batch {number}", IsBackground = true }).ToList();
        foreach (var worker in workers)
            worker.Start();

        var last = 0L;
        Guarded(() => last = Feed());
        _queue.CompleteAdding();
        foreach (var worker in workers)
            worker.Join();

        _fault?.Throw();
        return _stop.IsCancellationRequested ? null : last;
    }

    public void Dispose()
    {
        _queue.Dispose();
        _stop.Dispose();
    }

    long Feed()
    {
        var (chunk, bytes, chunks, last) = (new List<DataRecord>(), 0, 0L, 0L);
        foreach (var record in _reader.Read())
        {
            chunk.Add(record);
            bytes += record.Json.Length;
            last = record.Number;
            if (chunk.Count < MostRecords && bytes < MostBytes)
                continue;
            _queue.Add((chunks++, chunk), _stop.Token);
            (chunk, bytes) = ([], 0);
        }

        if (chunk.Count > 0)
            _queue.Add((chunks, chunk), _stop.Token);
        return last;
    }

    void Work()
    {
        foreach (var (number, records) in _queue.GetConsumingEnumerable(_stop.Token))
            Do(number, records);
    }

    void Do(long number, List<DataRecord> records)
    {
        var works = records.ConvertAll(record => new RecordWork(record, plan));
        works.ForEach(work => work.Plan());
        _naming.Pass(number, () => works.ForEach(work => work.TakeNames(_guard)));
        works.ForEach(work => work.Make());
        works.ForEach(work => work.Write(ordered: false));
        if (_hasOrdered)
            _writing.Pass(number, () => WriteInOrder(works));
        works.ForEach(work => work.Release());
        var results = works.ConvertAll(work => work.Result());
        // Written before its line, a file is never promised too early. Lines come in any order: of a zip whose lines have a gap, after
        // a kill, what stands before the gap is kept.
        plan.Manifest.Append([.. results.Where(result => !result.IsKept).Select(result => result.Line).OfType<Manifests.ManifestLine>()]);
        tally.Add(number, results);
    }

    void WriteInOrder(List<RecordWork> works)
    {
        works.ForEach(work => work.Write(ordered: true));
        foreach (var output in plan.Outputs)
            output.Flush();
    }

    void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException)
        {
            // Somebody else has said why.
        }
#pragma warning disable CA1031 // Carried over to the thread that waits.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(fault), null);
            Stop();
        }
    }

    void Stop()
    {
        _stop.Cancel();
        _naming.Close();
        _writing.Close();
    }
}
