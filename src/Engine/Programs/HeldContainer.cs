using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Output;

namespace Reports.Engine.Programs;

/// <summary>Holds a container back until something is written inside; one that stays empty is not written at all.</summary>
/// <remarks>Word calls a file damaged that has a table without a row, a row without a cell or a content control without content.</remarks>
sealed class HeldContainer
{
    public static readonly Written Begin = new(OnBegin);
    public static readonly Written Item = new(OnItem);
    public static readonly Written AfterValue = new(OnValue);
    public static readonly Written End = new(OnEnd);

    readonly Utf8Output _held;
    Utf8Output _outside;
    bool _isReleased;

    HeldContainer(Utf8Output outside) => (_outside, _held) = (outside, outside.Hold());

    static void OnBegin(RenderContext context, RenderState state)
    {
        state.Containers.Push(new HeldContainer(context.Output));
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

        foreach (var container in state.Containers.Take(waiting).Reverse())
        {
            outside.Append(container._held);
            container._outside = outside;
            container._isReleased = true;
        }

        context.Output = outside;
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
