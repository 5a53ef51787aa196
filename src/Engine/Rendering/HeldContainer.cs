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

/// <summary>A table of the template beside tags: written after another one, it is parted from it by an empty paragraph.</summary>
/// <remarks>
/// The paragraphs that held the tags are gone, and two tables without one between them are one table in Word. Written again
/// by a loop it goes on: its author sees one table repeated, and can leave an empty paragraph in the loop.
/// </remarks>
sealed class TableTrace
{
    public TableTrace()
    {
        Begin = new Written(Separate);
        End = new Written((_, state) => state.LastTable = this);
    }

    public Written Begin { get; }

    public Written End { get; }

    void Separate(RenderContext context, RenderState state)
    {
        if (state.LastTable != this)
            SeparateTables.Instance.Write(context);
    }
}

/// <summary>Writes an empty paragraph where a cell or note would otherwise end without one.</summary>
/// <remarks>Word calls a file damaged whose cell does not end with a paragraph (ECMA-376 part 1, 17.4.65).</remarks>
static class EnsureParagraph
{
    public static readonly Written Instance = new(Write);

    /// <summary>Where a content control, when one is written, holds paragraphs only.</summary>
    public static readonly Written OrControl = new(WriteUnlessControl);

    static void Write(RenderContext context, RenderState state)
    {
        if (!context.Output.EndsWith("</w:p>"u8))
            context.Output.Write("<w:p></w:p>"u8);
    }

    static void WriteUnlessControl(RenderContext context, RenderState state)
    {
        if (!context.Output.EndsWith("</w:sdt>"u8))
            Write(context, state);
    }
}

/// <summary>Writes an empty paragraph after a table that a value brought and that no paragraph follows.</summary>
/// <remarks>Two tables without a paragraph between them are one table; a document, a cell or a note must not end with one.</remarks>
static class SeparateTables
{
    public static readonly Written Instance = new(Write);

    public static bool EndsWithTable(RenderContext context) => context.Output.EndsWith("</w:tbl>"u8);

    static void Write(RenderContext context, RenderState state)
    {
        if (EndsWithTable(context))
            context.Output.Write("<w:p></w:p>"u8);
    }
}
