using System.Runtime.ExceptionServices;

namespace Reports.Cli.Generation;

/// <summary>Work on all cores whose results stand in the order of what they were made from.</summary>
static class SideBySide
{
    /// <summary>The result for every item. A fault leaves as it is; one item alone stays on its thread.</summary>
    public static IReadOnlyList<TResult> Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> make)
    {
        var made = new TResult[items.Count];
        Each(items, (item, at) => made[at] = make(item));
        return made;
    }

    /// <summary>Does something with every item and its place. A fault leaves as it is; one item alone stays on its thread.</summary>
    public static void Each<T>(IReadOnlyList<T> items, Action<T, int> work)
    {
        if (items is [var only])
        {
            work(only, 0);
            return;
        }

        try
        {
            Parallel.For(0, items.Count, at => work(items[at], at));
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
    }
}
