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

    /// <summary>Decides for the next row. A column never continues where one to its left begins anew.</summary>
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
