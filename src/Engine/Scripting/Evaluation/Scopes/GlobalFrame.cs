using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Scopes;

/// <summary>Names without a dollar sign: those of an object, of a function's parameters, and of the loops inside.</summary>
/// <param name="members">The object; null for a function without parameters.</param>
/// <param name="hidesOuter">True for a named function: it does not see the parameters of its caller.</param>
sealed class GlobalFrame(ScriptObject? members, bool hidesOuter = false)
{
    public ScriptObject? Members { get; } = members;

    public bool HidesOuter { get; } = hidesOuter;

    /// <summary>The innermost loop that was begun in this frame.</summary>
    public LoopScope? Loop { get; set; }

    public bool TryRead(string name, ref int slot, out Value value)
    {
        for (var loop = Loop; loop is not null; loop = loop.Outer)
        {
            if (loop.Name == name)
            {
                value = loop.Value;
                return true;
            }

            if (loop.Word == name)
            {
                value = loop.Snapshot();
                return true;
            }
        }

        value = default;
        return Members is not null && Members.TryGet(name, ref slot, out value);
    }
}
