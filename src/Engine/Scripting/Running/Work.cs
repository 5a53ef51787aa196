using System.Numerics;
using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Running;

/// <summary>Weighs what an operator or a function is about to do by what it is given, so that no single step outlasts the limits.</summary>
static class Work
{
    /// <summary>Characters or items after which the clock and the memory are looked at.</summary>
    public const int Unit = 1 << 16;

    // Searching a text is at worst the product of both lengths: this many comparisons take some seconds.
    const long MostComparisons = 1L << 34;

    /// <summary>Before an operator: comparing lists goes through everything in them, and multiplying makes them longer.</summary>
    public static void Weigh(RenderContext render, ScriptBinaryOperator operation, object? left, object? right, SourceSpan span)
    {
        if (left is not IList && right is not IList)
            return;

        switch (operation)
        {
            case >= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreaterOrEqual:
                WeighDeep(render, left, span);
                WeighDeep(render, right, span);
                break;
            case ScriptBinaryOperator.Multiply:
                if ((left is IList ? right : left) is int or long)
                    render.CheckArrayLength((long)Math.Min((CountOf(left) + CountOf(right)) * Times(left, right), long.MaxValue), span);
                break;
            case ScriptBinaryOperator.Add:
                render.CheckArrayLength((long)CountOf(left) + CountOf(right), span);
                break;
        }
    }

    /// <summary>After an operator or function: how much it made.</summary>
    public static void Charge(RenderContext render, object? made, SourceSpan span)
    {
        switch (made)
        {
            case string text:
                render.CheckTextLength(text.Length, span);
                render.Charge(text.Length);
                break;
            case IList:
                render.CheckArrayLength(CountOf(made), span);
                render.Charge(CountOf(made));
                break;
            case BigInteger number:
                render.Charge(number.GetBitLength());
                break;
        }
    }

    /// <summary>How many items an array has; a range is not laid out, and has none.</summary>
    public static int CountOf(object? value) => value is IList list and not ScriptRange ? list.Count : 0;

    /// <summary>Before something that goes through a value to its ends: a value that holds itself, or the same part very often, is refused.</summary>
    public static void WeighDeep(RenderContext render, object? value, SourceSpan span) => WeighDeep(render, value, span, 0);

    /// <summary>Before a search for a text in another.</summary>
    public static void WeighSearch(RenderContext render, string? text, string? part, SourceSpan span)
    {
        if (text is not null && part is not null && (long)text.Length * part.Length > MostComparisons)
            throw ScriptProblems.Stop(ScriptProblems.TooMuchWork(render.Locate(span)));
    }

    static void WeighDeep(RenderContext render, object? value, SourceSpan span, int depth)
    {
        if (value is not IEnumerable items || value is string)
            return;
        if (depth > render.Limits.ObjectDepth)
            throw ScriptProblems.Stop(ScriptProblems.TooDeepValue(render.Locate(span), render.Limits.ObjectDepth));
        foreach (var item in items)
        {
            render.CountSteps(1);
            WeighDeep(render, item is KeyValuePair<string, object?> pair ? pair.Value : item, span, depth + 1);
        }
    }

    static double Times(object? left, object? right) =>
        Convert.ToDouble(left is IList ? right : left, System.Globalization.CultureInfo.InvariantCulture);
}
