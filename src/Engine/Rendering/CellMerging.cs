using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>What one render knows of the cells being merged.</summary>
sealed class CellMerging
{
    public static readonly Written BeginTable = new((context, state) => state.Merges._last.Clear());
    public static readonly Written BeginRow = new((context, state) => state.Merges.StartRow());
    public static readonly Written BeginCell = new((context, state) => state.Merges.StartCell(context, state));
    public static readonly Written EndCell = new((context, state) => state.Merges.FinishCell(context, state));

    readonly Dictionary<MergeSlot, (string Text, bool Continues)> _last = [];
    bool _restarted;
    bool _isDropped;
    int _dropped;

    /// <summary>True inside a cell that is not written.</summary>
    public bool IsDropped => _isDropped;

    /// <summary>True when the cell of the slot continues the one above it.</summary>
    public bool Continues(MergeSlot slot) => _last.TryGetValue(slot, out var last) && last.Continues;

    /// <summary>Decides for the next row. A column never continues where one to its left starts again.</summary>
    public bool Decide(MergeSlot slot, string text)
    {
        var continues = !_restarted && _last.TryGetValue(slot, out var last) && last.Text == text;
        _restarted |= !continues;
        _last[slot] = (text, continues);
        return continues;
    }

    /// <summary>Drops the next cells of the row.</summary>
    public void Drop(int cells) => _dropped = cells;

    void StartRow()
    {
        _restarted = false;
        _dropped = 0;
    }

    void StartCell(RenderContext context, RenderState state)
    {
        _isDropped = _dropped > 0;
        if (!_isDropped)
            return;
        _dropped--;
        state.Held.Push((context.Output, new Utf8Output()));
        context.Output = state.Held.Peek().Held;
    }

    void FinishCell(RenderContext context, RenderState state)
    {
        if (!_isDropped)
            return;
        var (outside, held) = state.Held.Pop();
        context.Output = outside;
        held.Dispose();
        _isDropped = false;
    }
}

/// <summary>A cell of the template whose values merge downwards; what was printed last is kept per render, by slot.</summary>
sealed class MergeSlot;

/// <summary>Writes whether a cell begins a vertical merge or continues the one above.</summary>
sealed class MergeDownEncoder(MergeSlot slot) : TextEncoder
{
    // A bare text means that the function was not the tag's last step; then there is nothing to merge by.
    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
    }

    public override void WriteContent(RenderContext context, object content)
    {
        if (context.IsCapturing)
            return;
        var continues = RenderState.Of(context).Merges.Decide(slot, content.ToString() ?? "");
        context.Output.Write(continues ? "<w:vMerge/>"u8 : "<w:vMerge w:val=\"restart\"/>"u8);
    }
}

/// <summary>Writes how many columns a cell spans, and drops as many cells after it, so that the row still fits its grid.</summary>
/// <param name="most">The cells there are, this one counted.</param>
sealed class MergeRightEncoder(int most) : TextEncoder
{
    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
    }

    public override void WriteContent(RenderContext context, object content)
    {
        if (context.IsCapturing || !int.TryParse(content.ToString(), CultureInfo.InvariantCulture, out var asked))
            return;
        var span = Math.Clamp(asked, 1, most);
        RenderState.Of(context).Merges.Drop(span - 1);
        if (span > 1)
            context.Output.Write($"<w:gridSpan w:val=\"{span}\"/>");
    }
}
