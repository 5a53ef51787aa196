using Reports.Engine.Scripting;

namespace Reports.Engine.Programs;

/// <summary>Holds a table back until its first row is written; a table without rows is not written at all.</summary>
/// <remarks>Word calls a file damaged that has a table without a row.</remarks>
static class HeldTable
{
    public static readonly Written Begin = new(OnBegin);
    public static readonly Written Row = new(OnRow);
    public static readonly Written End = new(OnEnd);

    static void OnBegin(RenderContext context, RenderState state)
    {
        state.Held.Push((context.Output, context.Output.Hold()));
        context.Output = state.Held.Peek().Held;
    }

    static void OnRow(RenderContext context, RenderState state)
    {
        var (outside, held) = state.Held.Peek();
        if (context.Output != held)
            return;
        context.Output = outside;
        SeparateTables.Instance.Write(context);
        outside.Append(held);
    }

    static void OnEnd(RenderContext context, RenderState state)
    {
        var (outside, held) = state.Held.Pop();
        context.Output = outside;
        held.Dispose();
    }
}
