using Reports.Engine.Diagnostics;

namespace Reports.Engine.Scripting;

/// <summary>The limits of a render; what loops over data calls these.</summary>
public sealed partial class RenderContext
{
    /// <summary>Steps between two looks at the clock and at the cancellation.</summary>
    const int StepsBetweenChecks = 1024;

    readonly long _started = Environment.TickCount64;
    long _steps;
    long _nextCheck = StepsBetweenChecks;

    /// <summary>The place that is being rendered, for errors that have no better one.</summary>
    internal Location? Here => CurrentSite?.Location;

    internal Functions.CallSite? CurrentSite { get; set; }

    /// <summary>Counts steps of a loop inside a function.</summary>
    /// <exception cref="DiagnosticException">The limit of steps or of time is reached, or the render is cancelled.</exception>
    public void CountSteps(long steps, Location? place = null)
    {
        _steps += steps;
        if (_steps > Limits.LoopSteps)
            throw Failure(ScriptProblems.TooManySteps(place ?? Here, Limits.LoopSteps));
        if (_steps >= _nextCheck)
            CheckTime(place);
    }

    /// <summary>Makes sure that a text about to be made is not too long.</summary>
    /// <exception cref="DiagnosticException">It is.</exception>
    public void CheckTextLength(long length, Location? place = null)
    {
        if (length > Limits.StringSize)
            throw Failure(ScriptProblems.TextTooLong(place ?? Here, Limits.StringSize));
    }

    /// <summary>Makes sure that an array about to be made is not too long.</summary>
    /// <exception cref="DiagnosticException">It is.</exception>
    public void CheckArrayLength(long length, Location? place = null)
    {
        if (length > Limits.ArraySize)
            throw Failure(ScriptProblems.ArrayTooLong(place ?? Here, Limits.ArraySize));
    }

    void CheckTime(Location? place)
    {
        _nextCheck = _steps + StepsBetweenChecks;
        Settings.Cancellation.ThrowIfCancellationRequested();
        if (Environment.TickCount64 - _started > Limits.TotalTime.TotalMilliseconds)
            throw Failure(ScriptProblems.TookTooLong(place ?? Here, Limits.TotalTime));
    }
}
