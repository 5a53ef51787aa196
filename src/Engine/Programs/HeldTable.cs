using Reports.Engine.Scripting;

namespace Reports.Engine.Programs;

/// <summary>Holds a table back until its first row is written; a table without rows is not written at all.</summary>
/// <remarks>Word calls a file damaged that has a table without a row.</remarks>
static class HeldTable
{
    public static readonly Written Begin = new(OnBegin);
    public static readonly Written End = new(OnEnd);

    static readonly Written PlainRow = new((context, state) => OnRow(context, state, null));

    /// <summary>Stands before each row: the first one written lets the table go.</summary>
    public static Written Row(TableTrace? trace) =>
        trace is null ? PlainRow : new Written((context, state) => OnRow(context, state, trace));

    static void OnBegin(RenderContext context, RenderState state)
    {
        state.Held.Push((context.Output, context.Output.Hold()));
        context.Output = state.Held.Peek().Held;
    }

    static void OnRow(RenderContext context, RenderState state, TableTrace? trace)
    {
        var (outside, held) = state.Held.Peek();
        if (context.Output != held)
            return;
        context.Output = outside;
        trace?.Begin.Write(context);
        outside.Append(held);
    }

    static void OnEnd(RenderContext context, RenderState state)
    {
        var (outside, held) = state.Held.Pop();
        context.Output = outside;
        held.Dispose();
    }
}
