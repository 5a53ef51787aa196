using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Evaluation.Statements;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting;

/// <summary>The limits of a render; what loops over data calls these.</summary>
public sealed partial class RenderContext
{
    /// <summary>Steps between two looks at the clock and at the cancellation.</summary>
    const int StepsBetweenChecks = 1024;

    readonly long _started = Environment.TickCount64;
    long _steps;
    long _nextCheck = StepsBetweenChecks;

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
    public void CheckTextLength(long length, CallSite? site = null)
    {
        if (length > Limits.StringSize)
            throw ScriptProblems.Stop(ScriptProblems.TextTooLong(site?.Location ?? Here, Limits.StringSize));
    }

    /// <summary>Makes sure that an array about to be made is not too long.</summary>
    /// <exception cref="DiagnosticException">It is.</exception>
    public void CheckArrayLength(long length, CallSite? site = null)
    {
        if (length > Limits.ArraySize)
            throw ScriptProblems.Stop(ScriptProblems.ArrayTooLong(site?.Location ?? Here, Limits.ArraySize));
    }

    internal void CheckTextLength(long length, Place place)
    {
        if (length > Limits.StringSize)
            throw ScriptProblems.Stop(ScriptProblems.TextTooLong(place.Segment is null ? Here : place.Location, Limits.StringSize));
    }

    internal void CheckArrayLength(long length, Place place)
    {
        if (length > Limits.ArraySize)
            throw ScriptProblems.Stop(ScriptProblems.ArrayTooLong(place.Location, Limits.ArraySize));
    }

    internal void CheckArrayLength(long length, Location place)
    {
        if (length > Limits.ArraySize)
            throw ScriptProblems.Stop(ScriptProblems.ArrayTooLong(place, Limits.ArraySize));
    }

    /// <summary>Counts one step of a loop of the template.</summary>
    internal void CountStep(Statement loop)
    {
        if (++_steps >= _nextCheck || _steps > Limits.LoopSteps)
            CheckSteps(LocationOf(loop));
        CheckOutput();
    }

    internal void CheckOutput()
    {
        if (Output.Length > Limits.OutputSize)
            throw ScriptProblems.Stop(ScriptProblems.OutputTooLong(Here, Limits.OutputSize));
    }

    void CheckSteps(Location? place = null)
    {
        if (_steps > Limits.LoopSteps)
            throw ScriptProblems.Stop(ScriptProblems.TooManySteps(place ?? Here, Limits.LoopSteps));

        _nextCheck = _steps + StepsBetweenChecks;
        CheckTime(place);
    }

    /// <summary>Looks at the clock and at the cancellation.</summary>
    void CheckTime(Location? place)
    {
        if (Settings.Cancellation.IsCancellationRequested)
            throw ScriptProblems.Stop(ScriptProblems.Cancelled(place ?? Here));
        if (Environment.TickCount64 - _started > Limits.TotalTime.TotalMilliseconds)
            throw ScriptProblems.Stop(ScriptProblems.TookTooLong(place ?? Here, Limits.TotalTime));
    }

    static Location? LocationOf(Statement loop) => loop switch
    {
        ForStatement statement => statement.Source.Place.Location,
        WhileStatement statement => statement.Condition.Place.Location,
        _ => null,
    };
}
