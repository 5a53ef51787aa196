using System.Runtime.ExceptionServices;

namespace Reports.Cli.Generation;

/// <summary>Work on all cores whose results stand in the order of what they were made from.</summary>
static class SideBySide
{
    /// <summary>The result for every item. A fault leaves as it is; one item alone stays on its thread.</summary>
    public static IReadOnlyList<TResult> Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
    {
        if (items is [var only])
            return [make(only)];

        var made = new TResult[items.Count];
        try
        {
            Parallel.For(0, made.Length, at => made[at] = make(items[at]));
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }

        return made;
    }
}
