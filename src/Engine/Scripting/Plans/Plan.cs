using Reports.Engine.Scripting.Pages;

namespace Reports.Engine.Scripting.Plans;

/// <summary>
/// A way through Scriban's tree for what is hot: paths of the data, literals, loops, conditions with comparisons, printing.
/// Everything else stays Scriban's own evaluation, in the same scopes and into the same output.
/// </summary>
/// <remarks>A plan gives what Scriban alone gives: every language case is run with and without, and a property test compares both.</remarks>
/// <param name="slotCount">How many loops keep an item.</param>
sealed class Plan(Step steps, int slotCount)
{
    /// <summary>How many loops keep an item.</summary>
    public int SlotCount => slotCount;

    /// <summary>The plan of a page; null when Scriban has to run it as a whole.</summary>
    public static Plan? Of(Page page, Writes writes)
    {
        if (Jumps.Leave(page.Body))
            return null;
        var planner = new Planner(writes);
        var steps = planner.Block(page.Body);
        return new Plan(steps, planner.SlotCount);
    }

    public void Run(RenderContext render) => steps.Run(render);
}
