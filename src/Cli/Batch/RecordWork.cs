using Reports.Cli.Batch.Making;
using Reports.Cli.Batch.Manifests;
using Reports.Cli.Batch.Naming;
using Reports.Cli.Batch.Output;
using Reports.Cli.Batch.Records;
using Reports.Cli.Rendering;
using Reports.Engine.Packaging;

namespace Reports.Cli.Batch;

/// <summary>One record on its way: planned, named, made, written. All its files are made before the first is written.</summary>
/// <remarks>Whatever goes wrong with the record stays with the record; what goes wrong with the output leaves as an exception.</remarks>
sealed class RecordWork(DataRecord record, BatchPlan plan)
{
    readonly DiagnosticBag _problems = [];
    readonly DiagnosticBag _forced = [];
    readonly MemoryStream _content = RenderBuffers.Take();
    IReadOnlyList<PlannedFile> _planned = [];
    List<BatchFile>? _made;
    string[] _names = [];
    ManifestLine? _line;
    ManifestLine? _earlier;
    bool _hasOwnFault;
    bool _hadFiles;
    bool _stands;
    bool _isKept;

    /// <summary>Reads the record and finds out which files it becomes.</summary>
    public void Plan()
    {
        if (record.Problem is { } problem)
            _problems.Add(record.Numbered(problem));
        else
            Guarded(bag => _planned = plan.Maker.Plan(record, bag, _forced));
    }

    /// <summary>Gives its files their names; called in the order of the records.</summary>
    /// <remarks>A record that turns out bad has taken its names too: another shard does not know that it is bad.</remarks>
    public void TakeNames(NameGuard guard) =>
        _names = [.. _planned.Select(file => file.IsUnique ? file.Stem + file.Ending : guard.Take(file.Stem, file.Ending))];

    /// <summary>Looks whether an earlier run has made the same of the same, and makes what it has not.</summary>
    public void Make()
    {
        if (!record.IsOurs)
            return;

        var input = Sha256.Of(record.Json);
        var earlier = plan.Resumes ? plan.Manifest.Find(record.Number) : null;
        _hadFiles = earlier is { Files.Count: > 0 };
        if (!_problems.HasErrors && earlier is { Problems.Count: 0 } && earlier.InputSha256 == input && _names.Length > 0 && earlier.Files.Select(file => file.Name).SequenceEqual(_names))
            _earlier = earlier;
        _line = _earlier ?? new(record.Number, input, [], []);
        _stands = _earlier is not null && plan.Maker.FilesFor(record).Hold(_earlier.Used) && plan.Outputs.Where(output => !output.IsOrdered).All(output => output.Keeps(_earlier));
        if (!_stands || plan.Outputs.Any(output => output.IsOrdered && !output.MayKeep))
            MakeFiles();
    }

    /// <summary>Writes its files.</summary>
    /// <param name="ordered">True for the outputs that want the order of the records.</param>
    public void Write(bool ordered)
    {
        if (!record.IsOurs)
            return;

        foreach (var output in plan.Outputs.Where(output => output.IsOrdered == ordered))
        {
            if (_stands && (!ordered || output.Keeps(_earlier!)))
            {
                _isKept = true;
                continue;
            }

            if (_made is null)
                MakeFiles();
            if (_hadFiles || _made!.Count > 0)
                output.Renews();
            foreach (var file in _made!)
                output.Put(file);
        }
    }

    public RecordResult Result()
    {
        var codes = _problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code).Distinct();
        var line = _line is null || !plan.Shard.Holds(record.Number) ? null : _isKept ? _line : _line with { Problems = [.. codes] };
        return new(record, line, _isKept, _problems, [.. _forced.Select(record.Placed)], _hasOwnFault);
    }

    /// <summary>Nobody reads its files any more.</summary>
    public void Release() => RenderBuffers.Return(_content);

    void MakeFiles()
    {
        _content.SetLength(0);
        var ends = new List<int>(_planned.Count);
        var used = plan.Maker.FilesFor(record);
        for (var at = 0; at < _planned.Count && !_problems.HasErrors; at++)
        {
            var (file, name) = (_planned[at], _names[at]);
            Guarded(bag =>
            {
                if (Manifest.IsNamed(name))
                    bag.Add(BatchProblems.NameOfTheManifest(new TextLocation(record.File, 1, 1), name));
                bag.AddRange(plan.Outputs.Select(output => output.Forbids(name)).OfType<Diagnostic>().Take(1));
                if (!bag.HasErrors)
                    bag.AddRange(used.While(() => file.Make(used, _content)));
            });
            ends.Add((int)_content.Length);
        }

        _made = _problems.HasErrors ? [] : [.. ends.Select((end, at) => Made(_names[at], at == 0 ? 0 : ends[at - 1], end))];
        _line = _line! with { Files = [.. _made.Select(file => new ManifestFile(file.Name, file.Sha256, file.Content.Length))], Used = used.All };
    }

    BatchFile Made(string name, int start, int end)
    {
        var content = _content.GetBuffer().AsMemory(start, end - start);
        return new(name, content, Sha256.Of(content.Span), plan.HasZip ? Crc32.Append(0, content.Span) : 0);
    }

    void Guarded(Action<DiagnosticBag> step)
    {
        var found = new DiagnosticBag();
        try
        {
            step(found);
        }
#pragma warning disable CA1031 // One record never stops the others, not even by a bug.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            _hasOwnFault = true;
            found.Add(BatchProblems.OwnFault(new TextLocation(record.File, 1, 1), fault));
        }

        foreach (var problem in found)
            _problems.Add(record.Placed(plan.IsStrict && problem.Severity == Severity.Warning ? problem with { Severity = Severity.Error } : problem));
    }
}

/// <summary>What became of one record in this run.</summary>
/// <param name="Line">Its line of the manifest; null for a record of another shard.</param>
/// <param name="IsKept">True when an earlier run had made its files.</param>
/// <param name="Problems">What was found, placed in the input.</param>
/// <param name="Forced">Errors in spite of which its files were made, as <c>--force</c> asks.</param>
/// <param name="HasOwnFault">True when it was the program that failed.</param>
sealed record RecordResult(DataRecord Record, ManifestLine? Line, bool IsKept, IReadOnlyList<Diagnostic> Problems, IReadOnlyList<Diagnostic> Forced, bool HasOwnFault)
{
    public bool IsBad => Problems.Any(problem => problem.Severity == Severity.Error);
}

/// <summary>A warning or note that one or many records have.</summary>
/// <param name="first">The warning as the first record has it.</param>
sealed class CountedWarning(Diagnostic first)
{
    public long Records { get; set; } = 1;

    public Diagnostic WithCount() => Records == 1
        ? first
        : first with
        {
            Message = new(
                $"{first.Message.Vietnamese} (và {Records - 1} bản ghi khác)",
                $"{first.Message.English} (and {Records - 1} more)"),
        };
}

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

    /// <summary>Releases every thread that waits.</summary>
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
