using Reports.Engine.Scripting.Running;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reports.Engine.Scripting;

/// <summary>The limits of a render; what loops over data calls these.</summary>
sealed partial class RenderContext
{
    /// <summary>Steps between two looks at the clock and at the cancellation.</summary>
    const int StepsBetweenChecks = 128;

    // Between two looks at the memory of the process a render may take so much.
    const long MemoryBetweenChecks = 64L << 20;

    readonly long _started = Environment.TickCount64;
    (ScriptNode Loop, int Index, int Length, int Slot)[] _loops = [];
    (ScriptNode Loop, int Index, int Length, int Slot)? _failedIn;
    int _loopDepth;
    long _steps;
    long _nextCheck = StepsBetweenChecks;
    long _charged;
    long _nextMemoryCheck;

    /// <summary>Counts steps of a loop inside a function.</summary>
    /// <exception cref="DiagnosticException">The limit of steps or of time is reached, or the render is cancelled.</exception>
    public void CountSteps(long steps)
    {
        _steps += steps;
        if (_steps >= _nextCheck || _steps > Limits.LoopSteps)
            CheckSteps();
    }

    /// <summary>Makes sure that a text about to be made is not too long.</summary>
    /// <exception cref="DiagnosticException">It is.</exception>
    public void CheckTextLength(long length)
    {
        if (length > Limits.StringSize)
            throw ScriptProblems.Stop(ScriptProblems.TextTooLong(Here, Limits.StringSize));
    }

    internal void CheckTextLength(long length, SourceSpan span)
    {
        if (length > Limits.StringSize)
            throw ScriptProblems.Stop(ScriptProblems.TextTooLong(Locate(span), Limits.StringSize));
    }

    internal void CheckArrayLength(long length, SourceSpan span)
    {
        if (length > Limits.ArraySize)
            throw ScriptProblems.Stop(ScriptProblems.ArrayTooLong(Locate(span), Limits.ArraySize));
    }

    /// <summary>Counts characters or items that were gone through or made: after many of them the clock and the memory are looked at.</summary>
    internal void Charge(long amount)
    {
        _charged += amount;
        if (_charged < Work.Unit)
            return;
        _charged = 0;
        CheckTime();
    }

    internal void CountStep()
    {
        if (_loopDepth > 0)
            _loops[_loopDepth - 1].Index++;
        if (++_steps >= _nextCheck || _steps > Limits.LoopSteps)
            CheckSteps();
        CheckOutput();
    }

    /// <summary>Begins a loop; its length is below zero until it is known, its slot when Scriban keeps the item.</summary>
    internal void EnterLoop(ScriptNode loop, int length = -1, int slot = -1)
    {
        if (_loopDepth == _loops.Length)
            Array.Resize(ref _loops, Math.Max(8, _loopDepth * 2));
        _loops[_loopDepth++] = (loop, -1, length, slot);
    }

    /// <summary>Says how many steps the innermost loop has.</summary>
    internal void SetLoopLength(int length) => _loops[_loopDepth - 1].Length = length;

    internal void ExitLoop() => _loopDepth--;

    internal void CheckOutput()
    {
        if (Output.Length > Limits.OutputSize)
            throw ScriptProblems.Stop(ScriptProblems.OutputTooLong(Here, Limits.OutputSize));
    }

    /// <summary>Looks at the clock, at the cancellation and, where much was taken, at the memory.</summary>
    internal void CheckTime()
    {
        if (Settings.Cancellation.IsCancellationRequested)
            throw ScriptProblems.Stop(ScriptProblems.Cancelled(Here));
        if (Environment.TickCount64 - _started > Limits.TotalTime.TotalMilliseconds)
            throw ScriptProblems.Stop(ScriptProblems.TookTooLong(Here, Limits.TotalTime));
        CheckMemory();
    }

    /// <summary>Remembers the loop in which something went wrong: what leaves it afterwards has forgotten it. Always false.</summary>
    internal bool NoteLoop()
    {
        if (_failedIn is null && _loopDepth > 0)
            _failedIn = _loops[_loopDepth - 1];
        return false;
    }

    /// <summary>The same finding, saying also at which step of the innermost loop it happened.</summary>
    internal Diagnostic InLoop(Diagnostic diagnostic)
    {
        NoteLoop();
        return _failedIn is not { Index: >= 0 } loop
            ? diagnostic
            : ScriptProblems.InLoop(diagnostic, Code(LoopSource(loop.Loop).Span), loop.Index, loop.Length);
    }

    // What a render took and gave back does not count: when it has taken much, the process is asked how much it holds.
    void CheckMemory()
    {
        var taken = GC.GetAllocatedBytesForCurrentThread();
        if (_nextMemoryCheck == 0)
            _nextMemoryCheck = taken + Math.Min(Limits.Memory, MemoryBetweenChecks);
        if (taken < _nextMemoryCheck)
            return;
        _nextMemoryCheck = taken + Math.Min(Limits.Memory, MemoryBetweenChecks);
        if (GC.GetTotalMemory(forceFullCollection: false) > Limits.Memory && GC.GetTotalMemory(forceFullCollection: true) > Limits.Memory)
            throw ScriptProblems.Stop(ScriptProblems.TooMuchMemory(Here, Limits.Memory));
    }

    void CheckSteps()
    {
        if (_steps > Limits.LoopSteps)
            throw ScriptProblems.Stop(ScriptProblems.TooManySteps(Loop() ?? Here, Limits.LoopSteps));

        _nextCheck = _steps + StepsBetweenChecks;
        CheckTime();
    }

    Location? Loop() => _loopDepth > 0 ? Locate(LoopSource(_loops[_loopDepth - 1].Loop).Span) : null;

    static ScriptNode LoopSource(ScriptNode loop) => loop switch
    {
        ScriptForStatement { Iterator: { } source } => source,
        ScriptWhileStatement { Condition: { } condition } => condition,
        _ => loop,
    };
}
