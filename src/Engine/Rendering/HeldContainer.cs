using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Holds a container back until something is written inside; one that stays empty is not written at all.</summary>
/// <remarks>Word calls a file damaged that has a table without a row, a row without a cell or a content control without content.</remarks>
sealed class HeldContainer
{
    public static readonly Written Item = new(OnItem);
    public static readonly Written AfterValue = new(OnValue);
    public static readonly Written End = new(OnEnd);

    static readonly Written PlainBegin = new((context, state) => OnBegin(context, state, null));

    readonly Utf8Output _held;
    Utf8Output _outside;
    readonly TableTrace? _trace;
    bool _isReleased;

    HeldContainer(Utf8Output outside, TableTrace? trace) => (_outside, _held, _trace) = (outside, outside.Hold(), trace);

    /// <summary>Stands before the container; a table beside tags brings its trace.</summary>
    public static Written Begin(TableTrace? trace) =>
        trace is null ? PlainBegin : new Written((context, state) => OnBegin(context, state, trace));

    static void OnBegin(RenderContext context, RenderState state, TableTrace? trace)
    {
        state.Containers.Push(new HeldContainer(context.Output, trace));
        context.Output = state.Containers.Peek()._held;
    }

    // A cell may be the first of its row, of its content control and of its table: all of them are written now.
    static void OnItem(RenderContext context, RenderState state)
    {
        var outside = context.Output;
        var waiting = 0;
        foreach (var container in state.Containers)
        {
            if (container._isReleased || container._held != outside)
                break;
            outside = container._outside;
            waiting++;
        }

        context.Output = outside;
        foreach (var container in state.Containers.Take(waiting).Reverse())
        {
            container._trace?.Begin.Write(context);
            outside.Append(container._held);
            container._outside = outside;
            container._isReleased = true;
        }
    }

    // Rich text may be empty.
    static void OnValue(RenderContext context, RenderState state)
    {
        if (!context.Output.EndsWith("<w:sdtContent>"u8))
            OnItem(context, state);
    }

    static void OnEnd(RenderContext context, RenderState state)
    {
        var container = state.Containers.Pop();
        context.Output = container._outside;
        container._held.Dispose();
    }
}
